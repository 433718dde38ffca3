import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://xn--a/' } satisfies Attack;
