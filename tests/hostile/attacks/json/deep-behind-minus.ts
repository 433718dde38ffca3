import type { Attack } from '../../attack.ts';

/** A parser skips what is no value, and goes on into the brackets behind it. */
export default { 'goals/1.json': `[-${'['.repeat(200_000)}` } satisfies Attack;
