import type { Attack } from '../../attack.ts';

export default { 'goals/1.json': `{${'/**/'.repeat(200_000)}}` } satisfies Attack;
