import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://user:pass@example.org/' } satisfies Attack;
