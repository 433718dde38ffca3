import type { Attack } from '../../attack.ts';

/** What no program may exchange with another (Unicode, 23.7). */
export default {
  'chapters/wstep.pl.md': 'Gmina\uFFFE leży. [@uchwala]\n',
  'goals/1.json#/title': 'Zielona\uFDD0 gmina',
  'goals/1.json#/children/1/title': 'Gęsty\u{1FFFF} las',
} satisfies Attack;
