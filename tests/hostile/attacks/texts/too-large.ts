import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': 'Gmina. [@uchwala]\n\n'.repeat(100_000),
} satisfies Attack;
