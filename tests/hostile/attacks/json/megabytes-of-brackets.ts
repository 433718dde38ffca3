import type { Attack } from '../../attack.ts';

/** Nearly as large as a file may be, and broken at its end. */
export default { 'goals/1.json': `[${'[{}],'.repeat(1_000_000)}` } satisfies Attack;
