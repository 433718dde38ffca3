import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'https://1.2.3.256/' } satisfies Attack;
