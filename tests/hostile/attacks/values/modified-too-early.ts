import type { Attack } from '../../attack.ts';

export default { 'strategy.json#/modified': '1979-12-31', 'strategy.json#/adoption/date': '1979-01-01' } satisfies Attack;
