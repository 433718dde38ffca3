import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const schemaExamples = {
  'empty-list': {
    at: 'strategy.json#',
    wrong: '"titleLines": { "pl": [] }',
    right: '"titleLines": { "pl": ["Strategia", "Małej"] }',
  },
  'empty-object': {
    at: 'goals/1.json#/children/0',
    wrong: '"title": {}',
    right: '"title": { "pl": "Czysta woda" }',
  },
  'empty-text': { at: 'goals/1.json#/children/1', wrong: '"title": ""', right: '"title": "Gęsty las"' },
  'expected-boolean': {
    at: 'indicators.json#/indicators/0',
    wrong: '"context": "tak"',
    right: '"context": true',
  },
  'expected-list': {
    at: 'strategy.json#',
    wrong: '"goals": "zielona-gmina"',
    right: '"goals": ["zielona-gmina"]',
  },
  'expected-number': {
    at: 'indicators.json#/indicators/0/baseline',
    wrong: '"value": "100"',
    right: '"value": 100',
  },
  'expected-object': {
    at: 'strategy.json#',
    wrong: '"status": "adopted"',
    right: '"status": { "type": "adopted" }',
  },
  'expected-text': { at: 'goals/1.json#', wrong: '"number": 1', right: '"number": "1"' },
  'expected-whole-number': { at: 'statuses.json#/statuses/0', wrong: '"result": 1.5', right: '"result": 1' },
  'invalid-colour': { at: 'goals/1.json#', wrong: '"colour": "niebieski"', right: '"colour": "#0B4F7A"' },
  'invalid-date': {
    at: 'strategy.json#/adoption',
    wrong: '"date": "6.05.2024"',
    right: '"date": "2024-05-06"',
  },
  'invalid-email': {
    at: 'site.json#',
    wrong: '"publisher": { "name": "Urząd Gminy Mała", "email": "urzad(at)mala.pl" }',
    right: '"publisher": { "name": "Urząd Gminy Mała", "email": "urzad@mala.pl" }',
  },
  'invalid-goal-slug': { at: 'goals/1.json#', wrong: '"slug": "cel 1/2024"', right: '"slug": "1-2024"' },
  'invalid-id': {
    at: 'strategy.json#/domains',
    wrong:
      '"items": [{ "id": "woda", "name": "woda" }, { "id": "Oświata i kultura", "name": "oświata i kultura" }]',
    right: '"items": [{ "id": "woda", "name": "woda" }, { "id": "oswiata", "name": "oświata i kultura" }]',
  },
  'invalid-language-tag': {
    at: 'sources.json#/sources/0',
    wrong: '"language": "polski"',
    right: '"language": "pl"',
  },
  'invalid-slug': {
    at: 'site.json#/paths',
    wrong: '"partners": "Nasi partnerzy"',
    right: '"partners": "nasi-partnerzy"',
  },
  'invalid-web-address': {
    at: 'sources.json#/sources/0',
    wrong: '"url": "www.mala.pl/uchwala"',
    right: '"url": "https://www.mala.pl/uchwala"',
  },
  'login-in-address': {
    at: 'sources.json#/sources/0',
    wrong: '"url": "https://jan:tajne@mala.pl/uchwala"',
    right: '"url": "https://mala.pl/uchwala"',
  },
  'missing-key': {
    at: 'goals/1.json#/children/1',
    wrong: '"id": "gesty-las", "number": "1.2", "title": "Gęsty las"',
    right: '"id": "gesty-las", "number": "1.2", "title": "Gęsty las", "level": "operacyjny"',
  },
  'number-too-large': {
    at: 'indicators.json#/indicators/0/baseline',
    wrong: '"value": 1000000000000000000',
    right: '"value": 1000000000',
  },
  'number-too-near-zero': {
    at: 'indicators.json#/indicators/0/baseline',
    wrong: '"value": 0.0000001',
    right: '"value": 0.000001',
  },
  'number-too-small': { at: 'statuses.json#/statuses/0', wrong: '"result": 0', right: '"result": 1' },
  'schema-too-new': { at: 'site.json#', wrong: '"schemaVersion": 2', right: '"schemaVersion": 1' },
  'too-long': { at: 'goals/1.json#', wrong: '"number": "cel strategiczny pierwszy"', right: '"number": "1"' },
  'too-many-items': {
    at: 'strategy.json#',
    wrong: '"titleLines": { "pl": ["Strategia", "Małej", "a", "b", "c", "d", "e"] }',
    right: '"titleLines": { "pl": ["Strategia", "Małej"] }',
  },
  'too-short': {
    at: 'site.json#',
    wrong: '"publisher": { "name": "Urząd Gminy Mała", "telephone": "56" }',
    right: '"publisher": { "name": "Urząd Gminy Mała", "telephone": "+48 56 100 00 00" }',
  },
  'unknown-key': {
    at: 'goals/1.json#/children/1',
    wrong: '"titel": "Gęsty las", "title": "Gęsty las"',
    right: '"title": "Gęsty las"',
  },
  'unknown-value': {
    at: 'strategy.json#/chapters/0',
    wrong: '"place": "na początku"',
    right: '"place": "before-goals"',
  },
} as const satisfies Record<string, Example>;
