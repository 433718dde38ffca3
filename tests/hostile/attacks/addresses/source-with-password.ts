import type { Attack } from '../../attack.ts';

export default { 'sources.json#/sources/0/url': 'https://user:pass@example.org/' } satisfies Attack;
