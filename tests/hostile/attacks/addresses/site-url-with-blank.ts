import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://exa mple.org/' } satisfies Attack;
