import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const chaptersExamples = {
  'caption-without-table': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Tabela: Ludność gminy\n\nGmina leży nad rzeką. [@uchwala]\n',
    right:
      'Tabela: Ludność gminy\n\n| Rok | Osoby |\n| --- | --- |\n| 2020 | 100 |\n\nGmina leży nad rzeką. [@uchwala]\n',
    given: { 'strategy.json#/chapters/0/sources': [{ id: 'uchwala' }] },
  },
  'chapter-heading-skipped': {
    at: 'chapters/wstep.pl.md',
    wrong: '## Skąd\n\n#### Rzeka\n\nGmina leży nad rzeką. [@uchwala]\n',
    right: '## Skąd\n\n### Rzeka\n\nGmina leży nad rzeką. [@uchwala]\n',
  },
  'chapter-heading-too-high': {
    at: 'chapters/wstep.pl.md',
    wrong: '# Skąd\n\nGmina leży nad rzeką. [@uchwala]\n',
    right: '## Skąd\n\nGmina leży nad rzeką. [@uchwala]\n',
  },
  'chapter-html': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Gmina leży <b>nad rzeką</b>. [@uchwala]\n',
    right: 'Gmina leży **nad rzeką**. [@uchwala]\n',
  },
  'chapter-image': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Gmina leży nad rzeką. [@uchwala]\n\n![Mapa](mapa.png)\n',
    right: 'Gmina leży nad rzeką. [@uchwala]\n',
    given: { 'strategy.json#/chapters/0/sources': [{ id: 'uchwala' }] },
  },
  'chapter-not-listed': {
    at: 'strategy.json#',
    wrong: '"chapters": [{ "id": "diagnoza", "title": "Diagnoza", "place": "before-goals" }]',
    right:
      '"chapters": [{ "id": "wstep", "title": "Wstęp", "place": "before-goals" }, { "id": "diagnoza", "title": "Diagnoza", "place": "before-goals" }]',
    given: {
      'chapters/diagnoza.pl.md': 'Gmina się wyludnia. [@uchwala]\n',
      'figures.json#/figures/0/place': 'before-goals',
    },
  },
  'forbidden-link': {
    at: 'chapters/wstep.pl.md',
    wrong: '[Uchwała](C:/uchwala.pdf) z maja. [@uchwala]\n',
    right: '[Uchwała](https://mala.pl/uchwala.pdf) z maja. [@uchwala]\n',
  },
  'front-matter': {
    at: 'chapters/wstep.pl.md',
    wrong: '---\ntitle: Wstęp\n---\n\nGmina leży nad rzeką. [@uchwala]\n',
    right: 'Gmina leży nad rzeką. [@uchwala]\n',
  },
  'invalid-mail-link': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Pisz na [adres urzędu](mailto:urzad.mala.pl). [@uchwala]\n',
    right: 'Pisz na [adres urzędu](mailto:urzad@mala.pl). [@uchwala]\n',
  },
  'link-inside-link': {
    at: 'chapters/wstep.pl.md',
    wrong: '[Uchwała [@uchwala] z maja](https://mala.pl)\n',
    right: '[Uchwała z maja](https://mala.pl) [@uchwala]\n',
  },
  'malformed-citation': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Gmina leży nad rzeką. [@uchwala s. 4] [@uchwala]\n',
    right: 'Gmina leży nad rzeką. [@uchwala, s. 4] [@uchwala]\n',
  },
  'missing-chapter': {
    at: 'strategy.json#',
    wrong:
      '"chapters": [{ "id": "wstep", "title": "Wstęp", "place": "before-goals" }, { "id": "diagnoza", "title": "Diagnoza", "place": "before-goals" }]',
    right: '"chapters": [{ "id": "wstep", "title": "Wstęp", "place": "before-goals" }]',
  },
  'paragraph-without-source': {
    at: 'chapters/wstep.pl.md',
    wrong: '## Skąd\n\nGmina leży nad rzeką.\n',
    right: '## Skąd\n\nGmina leży nad rzeką. [@uchwala]\n',
  },
  'table-cell-empty': {
    at: 'chapters/wstep.pl.md',
    wrong:
      'Tabela: Ludność gminy\n\n| Rok | Osoby |\n| --- | --- |\n| 2020 | |\n\nGmina leży nad rzeką. [@uchwala]\n',
    right:
      'Tabela: Ludność gminy\n\n| Rok | Osoby |\n| --- | --- |\n| 2020 | brak danych |\n\nGmina leży nad rzeką. [@uchwala]\n',
    given: { 'strategy.json#/chapters/0/sources': [{ id: 'uchwala' }] },
  },
  'table-without-caption': {
    at: 'chapters/wstep.pl.md',
    wrong: '| Rok | Osoby |\n| --- | --- |\n| 2020 | 100 |\n\nGmina leży nad rzeką. [@uchwala]\n',
    right:
      'Tabela: Ludność gminy\n\n| Rok | Osoby |\n| --- | --- |\n| 2020 | 100 |\n\nGmina leży nad rzeką. [@uchwala]\n',
    given: { 'strategy.json#/chapters/0/sources': [{ id: 'uchwala' }] },
  },
  'unknown-anchor': {
    at: 'chapters/wstep.pl.md',
    wrong: 'Zob. [wstęp](#wstep). [@uchwala]\n',
    right: 'Zob. [wstęp](#chapter.wstep). [@uchwala]\n',
  },
} as const satisfies Record<string, Example>;
