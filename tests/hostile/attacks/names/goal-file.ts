import type { Attack } from '../../attack.ts';

export default { 'editions/mala-2030/goals/\u202Enosj.json': '{' } satisfies Attack;
