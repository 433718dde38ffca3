import type { Attack } from '../../attack.ts';

export default { 'goals/1.json': `[${'0,'.repeat(10_000_000)}0` } satisfies Attack;
