import type { Attack } from '../../attack.ts';

export default { 'strategy.json#/modified': '2100-01-01' } satisfies Attack;
