import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://example.org\\@evil.example/' } satisfies Attack;
