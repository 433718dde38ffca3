import type { Attack } from '../../attack.ts';

/** A comment with one quote hides the brackets from whoever takes it for a text. */
export default {
  'goals/1.json': `/* " */ ${'['.repeat(200_000)}`,
} satisfies Attack;
