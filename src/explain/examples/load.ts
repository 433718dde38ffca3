import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const loadExamples = {
  'duplicate-key': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las", "title": "Gęsty bór"',
    right: '"title": "Gęsty bór"',
  },
  'empty-file': {
    at: 'goals/1.json',
    wrong: '\n',
    right:
      '{ "sources": [{ "id": "uchwala" }], "id": "zielona-gmina", "number": "1", "level": "strategiczny", "title": "Zielona gmina" }\n',
    given: { 'statuses.json': undefined, 'partners.json': undefined, 'instruments.json': undefined },
  },
  'forbidden-key': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las", "__proto__": {}',
    right: '"title": "Gęsty las"',
  },
  'json-after-end': {
    at: 'sources.json',
    wrong: '{ "sources": [{ "id": "uchwala", "title": "Uchwała nr 1/2024" }] } }',
    right: '{ "sources": [{ "id": "uchwala", "title": "Uchwała nr 1/2024" }] }',
  },
  'json-bare-date': {
    at: 'strategy.json#',
    wrong: '"modified": 22.11.2026',
    right: '"modified": "2026-11-22"',
  },
  'json-comment': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las" // do uzgodnienia',
    right: '"title": "Gęsty las"',
  },
  'json-control-character': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty\tlas"',
    right: '"title": "Gęsty las"',
  },
  'json-escape': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Las C:\\dokumenty"',
    right: '"title": "Las C:\\\\dokumenty"',
  },
  'json-inner-quote': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Program "Gęsty las""',
    right: '"title": "Program „Gęsty las”"',
  },
  'json-long-key': {
    at: 'goals/1.json#',
    wrong: `"${'Cel strategiczny gminy do roku 2030 z komentarzem urzędu '.repeat(20)}": "x", "title": "Zielona gmina"`,
    right: '"title": "Zielona gmina"',
  },
  'json-missing-colon': {
    at: 'goals/1.json#/children/1',
    wrong: '"title" "Gęsty las"',
    right: '"title": "Gęsty las"',
  },
  'json-missing-comma': {
    at: 'goals/1.json#/children/1',
    wrong: '"number": "1.2" "title": "Gęsty las"',
    right: '"number": "1.2", "title": "Gęsty las"',
  },
  'json-open-text': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las',
    right: '"title": "Gęsty las"',
  },
  'json-quotes': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": „Gęsty las”',
    right: '"title": "Gęsty las"',
  },
  'json-spaced-number': {
    at: 'indicators.json#/indicators/0/baseline',
    wrong: '"value": 205 129',
    right: '"value": 205129',
  },
  'json-syntax': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": Gęsty las',
    right: '"title": "Gęsty las"',
  },
  'json-trailing-comma': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las",',
    right: '"title": "Gęsty las"',
  },
  'json-truncated': {
    at: 'sources.json',
    wrong: '{ "sources": [{ "id": "uchwala", "title": "Uchwała nr 1/2024" }]',
    right: '{ "sources": [{ "id": "uchwala", "title": "Uchwała nr 1/2024" }] }',
  },
  'json-wrong-sign': {
    at: 'goals/1.json#/children/1',
    wrong: '"title" = "Gęsty las"',
    right: '"title": "Gęsty las"',
  },
  'merge-conflict': {
    at: 'goals/1.json',
    wrong:
      '<<<<<<< HEAD\n{ "title": "Zielona gmina" }\n=======\n{ "title": "Zielona Mała" }\n>>>>>>> poprawki\n',
    right:
      '{ "sources": [{ "id": "uchwala" }], "id": "zielona-gmina", "number": "1", "level": "strategiczny", "title": "Zielona gmina" }\n',
    given: { 'statuses.json': undefined, 'partners.json': undefined, 'instruments.json': undefined },
  },
} as const satisfies Record<string, Example>;
