import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const referencesExamples = {
  'duplicate-id': {
    at: 'goals/1.json#/children/1',
    wrong: '"id": "czysta-woda"',
    right: '"id": "gesty-las"',
  },
  'goal-number-for-id': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"related": { "status": "sourced", "items": [{ "goal": "1.2" }] }',
    right: '"related": { "status": "sourced", "items": [{ "goal": "gesty-las" }] }',
  },
  'listed-twice': {
    at: 'goals/1.json#/children/0/details/partners',
    wrong: '"items": [{ "partner": "tarr" }, { "partner": "tarr" }]',
    right: '"items": [{ "partner": "tarr" }]',
  },
  'missing-register': {
    at: 'partners.json',
    wrong: '',
    right:
      '{ "sources": [{ "id": "uchwala" }], "kinds": [{ "id": "gospodarka", "name": "Gospodarka" }], "partners": [{ "id": "tarr", "name": "TARR", "kind": "gospodarka" }] }',
  },
  'name-for-id': {
    at: 'goals/1.json#/children/0/details/partners',
    wrong: '"items": [{ "partner": "TARR" }]',
    right: '"items": [{ "partner": "tarr" }]',
  },
  'related-to-itself': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"related": { "status": "sourced", "items": [{ "goal": "czysta-woda" }] }',
    right: '"related": { "status": "sourced", "items": [{ "goal": "gesty-las" }] }',
  },
  'similar-id': {
    at: 'strategy.json#/domains',
    wrong: '"items": [{ "id": "woda", "name": "woda" }, { "id": "Woda", "name": "wodociągi" }]',
    right: '"items": [{ "id": "woda", "name": "woda" }, { "id": "wodociagi", "name": "wodociągi" }]',
    along: ['invalid-id'],
  },
  'unknown-domain': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"domains": { "status": "sourced", "items": [{ "domain": "wody" }] }',
    right: '"domains": { "status": "sourced", "items": [{ "domain": "woda" }] }',
  },
  'unknown-goal': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"related": { "status": "sourced", "items": [{ "goal": "gesty-lasek" }] }',
    right: '"related": { "status": "sourced", "items": [{ "goal": "gesty-las" }] }',
  },
  'unknown-goal-file': {
    at: 'strategy.json#',
    wrong: '"goals": ["zielona-gmina", "bogata-gmina"]',
    right: '"goals": ["zielona-gmina"]',
  },
  'unknown-indicator': {
    at: 'values.json#/values/0',
    wrong: '"indicator": "ludnosci"',
    right: '"indicator": "ludnosc"',
  },
  'unknown-instrument': {
    at: 'goals/1.json#/children/0/details/instruments',
    wrong: '"items": [{ "instrument": "programy" }]',
    right: '"items": [{ "instrument": "program" }]',
  },
  'unknown-kind': {
    at: 'partners.json#/partners/0',
    wrong: '"kind": "biznes"',
    right: '"kind": "gospodarka"',
  },
  'unknown-language': {
    at: 'goals/1.json#/children/0',
    wrong: '"title": { "pl": "Czysta woda", "eng": "Clean water" }',
    right: '"title": { "pl": "Czysta woda", "en": "Clean water" }',
  },
  'unknown-level': {
    at: 'goals/1.json#/children/1',
    wrong: '"level": "operacyjne"',
    right: '"level": "operacyjny"',
  },
  'unknown-partner': {
    at: 'goals/1.json#/children/0/details/partners',
    wrong: '"items": [{ "partner": "tar" }]',
    right: '"items": [{ "partner": "tarr" }]',
  },
  'unknown-result': { at: 'statuses.json#/statuses/0', wrong: '"result": 7', right: '"result": 1' },
  'unknown-source': {
    at: 'goals/1.json#',
    wrong: '"sources": [{ "id": "uchwalla" }]',
    right: '"sources": [{ "id": "uchwala" }]',
  },
} as const satisfies Record<string, Example>;
