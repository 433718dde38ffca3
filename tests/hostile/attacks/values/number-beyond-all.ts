import type { Attack } from '../../attack.ts';

export default { 'values.json': '{"schemaVersion": 1, "values": [{"indicator": "ludnosc", "date": "2025-12-31", "value": 1e999}]}' } satisfies Attack;
