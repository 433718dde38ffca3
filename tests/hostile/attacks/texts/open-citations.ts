import type { Attack } from '../../attack.ts';

/** Each of them was looked for an end up to the end of the text. */
export default {
  'chapters/wstep.pl.md': `${'[@uchwala,'.repeat(100_000)}\n`,
} satisfies Attack;
