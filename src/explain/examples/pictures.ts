import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const picturesExamples = {
  'alternative-is-file-name': {
    at: 'figures.json#/figures/0',
    wrong: '"alternative": "mapa_v2.png"',
    right: '"alternative": "Mapa gminy: trzy obszary leżą wzdłuż rzeki."',
  },
  'alternative-is-title': {
    at: 'figures.json#/figures/0',
    wrong: '"alternative": "Obszary interwencji"',
    right: '"alternative": "Mapa gminy: trzy obszary leżą wzdłuż rzeki."',
  },
  'figure-with-two-places': {
    at: 'figures.json#/figures/0',
    wrong: '"place": "wstep", "goal": "czysta-woda"',
    right: '"place": "wstep"',
  },
  'figure-without-place': {
    at: 'figures.json#/figures/0',
    wrong: '"title": "Obszary interwencji"',
    right: '"title": "Obszary interwencji", "place": "wstep"',
  },
  'invalid-picture-name': {
    at: 'figures.json#/figures/0',
    wrong: '"file": "figures/mapa.svg"',
    right: '"file": "mapa.svg"',
    given: {
      'figures.json#/figures/-': {
        id: 'plan',
        file: 'mapa.svg',
        title: 'Plan',
        alternative: 'Plan gminy: drogi schodzą się przy rzece.',
        licence: { name: 'CC BY 4.0' },
        place: 'wstep',
      },
    },
  },
  'missing-alternative': {
    at: 'figures.json#/figures/0',
    wrong: '"title": "Obszary interwencji"',
    right: '"title": "Obszary interwencji", "alternative": "Mapa gminy: trzy obszary leżą wzdłuż rzeki."',
  },
  'missing-picture': {
    at: 'figures.json#/figures/0',
    wrong: '"file": "mapy.svg"',
    right: '"file": "mapa.svg"',
    given: {
      'figures.json#/figures/-': {
        id: 'plan',
        file: 'mapa.svg',
        title: 'Plan',
        alternative: 'Plan gminy: drogi schodzą się przy rzece.',
        licence: { name: 'CC BY 4.0' },
        place: 'wstep',
      },
    },
  },
  'svg-attribute': {
    at: 'figures/mapa.svg',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0" onclick="alert(1)"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-doctype': {
    at: 'figures/mapa.svg',
    wrong:
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-element': {
    at: 'figures/mapa.svg',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><script>alert(1)</script></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-id-twice': {
    at: 'figures/mapa.svg',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path id="a" d="M0 0"/><path id="a" d="M1 1"/></svg>',
    right:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path id="a" d="M0 0"/><path id="b" d="M1 1"/></svg>',
  },
  'svg-image': {
    at: 'figures/mapa.svg',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><image href="zdjecie.png" width="4" height="3"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-instruction': {
    at: 'figures/mapa.svg',
    wrong:
      '<?xml-stylesheet href="styl.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-reference': {
    at: 'figures/mapa.svg',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><use href="https://mala.pl/herb.svg#herb"/></svg>',
    right:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path id="herb" d="M0 0"/><use href="#herb"/></svg>',
  },
  'svg-root': {
    at: 'figures/mapa.svg',
    wrong: '<svg viewBox="0 0 4 3"><path d="M0 0"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-style': {
    at: 'figures/mapa.svg',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><style>@import url("styl.css");</style><path d="M0 0"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0" fill="#0B4F7A"/></svg>',
  },
  'svg-syntax': {
    at: 'figures/mapa.svg',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-text': {
    at: 'figures/mapa.svg',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><text>Rzeka</text></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'svg-too-much': {
    at: 'figures/mapa.svg',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><g id="a"><use href="#a"/></g></svg>',
    right:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><g id="a"><path d="M0 0"/></g><use href="#a"/></svg>',
  },
  'svg-without-size': {
    at: 'figures/mapa.svg',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>',
  },
  'unknown-figure-place': {
    at: 'figures.json#/figures/0',
    wrong: '"place": "wsteep"',
    right: '"place": "wstep"',
  },
} as const satisfies Record<string, Example>;
