import type { Attack } from '../../attack.ts';

/** Every place below this key would be named by it: 400,000 times a megabyte. */
export default {
  'goals/1.json': `{"${'k'.repeat(1_000_000)}": [${'1,'.repeat(400_000)}1]}`,
} satisfies Attack;
