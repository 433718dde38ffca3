import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': `${'!['.repeat(300_000)}\n`,
} satisfies Attack;
