import type { Attack } from '../../attack.ts';

/** Brackets that close nothing do not make up for those that open. */
export default { 'goals/1.json': '[}'.repeat(200_000) } satisfies Attack;
