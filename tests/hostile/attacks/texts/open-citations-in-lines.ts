import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': '[@uchwala,\n'.repeat(80_000),
} satisfies Attack;
