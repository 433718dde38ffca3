import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://user@example.org/' } satisfies Attack;
