import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': '[@uchwala,\n\n'.repeat(50_000),
} satisfies Attack;
