import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': [
    '[a](http://) [@uchwala]',
    '[b](https://user:pass@example.org) [@uchwala]',
    '[c](https://a:99999/) [@uchwala]',
    '[d](#nie-ma) [@uchwala]',
    '[e](#cel-1) [@uchwala]',
    '[f](#) [@uchwala]',
    '[g](mailto:) [@uchwala]',
    '[h <https://example.org>](https://example.org) [@uchwala]',
    '[i [@uchwala]](https://example.org)',
    '',
  ].join('\n\n'),
} satisfies Attack;
