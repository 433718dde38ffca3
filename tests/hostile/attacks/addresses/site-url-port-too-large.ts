import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://a:99999/' } satisfies Attack;
