import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': `[@uchwala,${' '.repeat(9000)} ${'[@uchwala, '.repeat(80)}\n`,
} satisfies Attack;
