import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': `https://example.org/${'%'.repeat(1_000_000)}` } satisfies Attack;
