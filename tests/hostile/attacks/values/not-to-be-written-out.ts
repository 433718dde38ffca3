import type { Attack } from '../../attack.ts';

export default { 'indicators.json#/indicators/0/baseline/value': 1e-200,
  'indicators.json#/indicators/0/targets/0/value': -1e308,
  'values.json#/values/0/value': 1e308 } satisfies Attack;
