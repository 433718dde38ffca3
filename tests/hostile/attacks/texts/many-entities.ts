import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': `${'&copy;'.repeat(1600)}\n\n`.repeat(90),
} satisfies Attack;
