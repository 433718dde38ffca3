import type { Attack } from '../../attack.ts';

export default { 'site.json#/url': 'http://' } satisfies Attack;
