import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const rulesExamples = {
  'adoption-of-draft': {
    at: 'strategy.json#',
    wrong: '"status": { "type": "draft" }, "adoption": { "body": "Rada Gminy", "date": "2024-05-06" }',
    right: '"status": { "type": "adopted" }, "adoption": { "body": "Rada Gminy", "date": "2024-05-06" }',
  },
  'colliding-address': {
    at: 'site.json#/paths',
    wrong: '"matrix": "partnerzy"',
    right: '"matrix": "macierz"',
  },
  'colliding-goal-address': {
    at: 'goals/1.json#/children/1',
    wrong: '"slug": "Woda"',
    right: '"slug": "las"',
    given: { 'goals/1.json#/children/0/slug': 'woda' },
  },
  'consultation-over': {
    at: 'strategy.json#/status',
    wrong: '"type": "consultation", "from": "2024-07-01", "to": "2024-08-10", "ways": "Pocztą"',
    right: '"type": "consultation", "from": "2024-07-01", "to": "2024-10-10", "ways": "Pocztą"',
    given: { 'strategy.json#/adoption': undefined, 'strategy.json#/modified': '2024-09-01' },
  },
  'consultation-short': {
    at: 'strategy.json#',
    wrong: '"status": { "type": "consultation", "from": "2024-07-01", "to": "2024-07-15", "ways": "Pocztą" }',
    right: '"status": { "type": "consultation", "from": "2024-07-01", "to": "2024-08-10", "ways": "Pocztą" }',
    given: { 'strategy.json#/adoption': undefined },
  },
  'date-out-of-range': {
    at: 'strategy.json#',
    wrong: '"modified": "2204-06-01"',
    right: '"modified": "2024-06-01"',
  },
  'dates-out-of-order': {
    at: 'indicators.json#/indicators/0',
    wrong:
      '"baseline": { "date": "2020-12-31", "value": 100 }, "targets": [{ "date": "2003-12-31", "value": 120 }]',
    right:
      '"baseline": { "date": "2020-12-31", "value": 100 }, "targets": [{ "date": "2030-12-31", "value": 120 }]',
  },
  'decomposed-text': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Ge\\u0328sty las"',
    right: '"title": "Gęsty las"',
  },
  'different-placeholders': {
    at: 'labels/pl.json#/goals',
    wrong: '"few": "{count} cele", "other": "celu"',
    right: '"few": "{count} cele", "other": "{count} celu"',
  },
  'duplicate-number': { at: 'goals/1.json#/children/1', wrong: '"number": "1.1"', right: '"number": "1.2"' },
  'duplicate-status': {
    at: 'statuses.json#/statuses',
    wrong:
      '{ "goal": "czysta-woda", "date": "2025-12-31", "state": "in-progress" }, { "goal": "czysta-woda", "date": "2025-12-31", "state": "completed" }',
    right:
      '{ "goal": "czysta-woda", "date": "2024-12-31", "state": "in-progress" }, { "goal": "czysta-woda", "date": "2025-12-31", "state": "completed" }',
  },
  'duplicate-value': {
    at: 'values.json#/values',
    wrong:
      '{ "indicator": "ludnosc", "date": "2025-12-31", "value": 101 }, { "indicator": "ludnosc", "date": "2025-12-31", "value": 102 }',
    right:
      '{ "indicator": "ludnosc", "date": "2024-12-31", "value": 101 }, { "indicator": "ludnosc", "date": "2025-12-31", "value": 102 }',
  },
  'forbidden-character': {
    at: 'sources.json#/sources/0',
    wrong: '"title": "Uchwa\\uFFFDa nr 1/2024"',
    right: '"title": "Uchwała nr 1/2024"',
  },
  'gap-in-numbers': { at: 'goals/1.json#/children/1', wrong: '"number": "1.3"', right: '"number": "1.2"' },
  'goal-not-in-order': {
    at: 'strategy.json#',
    wrong: '"goals": ["zielona-gmina"]',
    right: '"goals": ["zielona-gmina", "bogata"]',
    given: {
      'goals/2.json':
        '{ "sources": [{ "id": "uchwala" }], "id": "bogata", "number": "2", "level": "strategiczny", "title": "Bogata gmina" }',
    },
  },
  'hyphens-in-address': {
    at: 'indicators.json#/indicators/0',
    wrong: '"id": "liczba--osob"',
    right: '"id": "liczba-osob"',
    given: { 'values.json': undefined },
  },
  'indicators-without-goal': {
    at: 'indicators.json#/indicators/0',
    wrong: '"name": "Ludność"',
    right: '"name": "Ludność", "goals": { "status": "sourced", "items": [{ "goal": "czysta-woda" }] }',
    given: { 'indicators.json#/indicators/0/context': undefined },
  },
  'label-without-number': {
    at: 'labels/en.json#',
    wrong: '"home": { "one": "Home", "other": "Homes" }',
    right: '"home": "Home"',
  },
  'list-not-in-level': {
    at: 'goals/1.json#',
    wrong: '"details": { "results": { "status": "none", "reason": "Nie wskazano." } }',
    right: '',
  },
  'list-without-items': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"domains": { "status": "sourced", "items": [] }',
    right: '"domains": { "status": "sourced", "items": [{ "domain": "woda" }] }',
  },
  'lost-placeholder': {
    at: 'labels/de.json',
    wrong: '{ "figure.name": "Abbildung" }',
    right: '{ "figure.name": "Abbildung {number}" }',
  },
  'low-contrast': { at: 'goals/1.json#', wrong: '"colour": "#9FD5A0"', right: '"colour": "#1E6B2B"' },
  'missing-adoption': {
    at: 'strategy.json#',
    wrong: '"shortTitle": "Strategia Małej"',
    right:
      '"shortTitle": "Strategia Małej", "adoption": { "body": "Rada Gminy", "number": "1/2024", "date": "2024-05-06" }',
  },
  'missing-glyph': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty las ✓"',
    right: '"title": "Gęsty las"',
  },
  'missing-glyph-in-dates': {
    at: 'site.json#',
    wrong: '"languages": ["pl", "en", "ka"]',
    right: '"languages": ["pl", "en", "uk"]',
    given: { 'labels/ka.json': { home: 'A' }, 'labels/uk.json': { home: 'Дім' } },
  },
  'missing-glyphs': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "ქალაქის განვითარების სტრატეგია"',
    right: '"title": "Gęsty las"',
    along: ['missing-glyph'],
  },
  'missing-language': {
    at: 'goals/1.json#/children/0',
    wrong: '"title": { "en": "Clean water" }',
    right: '"title": { "pl": "Czysta woda", "en": "Clean water" }',
  },
  'missing-plural-form': {
    at: 'labels/pl.json#',
    wrong: '"goals": { "one": "{count} cel", "many": "{count} celów", "other": "{count} celu" }',
    right:
      '"goals": { "one": "{count} cel", "few": "{count} cele", "many": "{count} celów", "other": "{count} celu" }',
  },
  'months-not-twelve': {
    at: 'labels/de.json',
    wrong: '{ "language.months": "Januar Februar März" }',
    right:
      '{ "language.months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember" }',
  },
  'no-level-below': {
    at: 'goals/1.json#/children/1',
    wrong:
      '"children": [{ "id": "mlody-las", "number": "1.2.1", "level": "operacyjny", "title": "Młody las" }]',
    right: '',
  },
  'none-with-items': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"domains": { "status": "none", "reason": "Nie wskazano.", "items": [{ "domain": "las" }] }',
    right: '"domains": { "status": "none", "reason": "Nie wskazano." }',
  },
  'none-without-reason': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"related": { "status": "none" }',
    right: '"related": { "status": "none", "reason": "Cel jest samodzielny." }',
  },
  'number-not-below-parent': {
    at: 'goals/1.json#/children/1',
    wrong: '"number": "2.2"',
    right: '"number": "1.2"',
  },
  'number-out-of-order': {
    at: 'goals/1.json#/children/0',
    wrong: '"number": "1.3"',
    right: '"number": "1.1"',
  },
  'other-municipality': {
    at: 'strategy.json#',
    wrong: '"commune": "Gmina Mała", "title": "Strategia Rozwoju Miasta Torunia"',
    right: '"commune": "Gmina Mała", "title": "Strategia Rozwoju Gminy Mała"',
  },
  'proposal-is-needed': {
    at: 'strategy.json#',
    wrong: '"title": { "pl": { "text": "Strategia Małej", "status": "proposal" } }',
    right: '"title": { "pl": { "text": "Strategia Małej" } }',
    proposals: 'hide',
  },
  'proposals-in-adopted-edition': {
    at: 'goals/1.json#/children/0/details',
    wrong: '"results": { "status": "proposal", "items": [{ "text": "Studnia" }] }',
    right: '"results": { "status": "sourced", "items": [{ "text": "Studnia" }] }',
  },
  'reserved-address': { at: 'strategy.json#', wrong: '"path": "assets"', right: '"path": "2030"' },
  'reserved-name': { at: 'strategy.json#', wrong: '"path": "con"', right: '"path": "2030"' },
  'right-to-left-not-supported': {
    at: 'site.json#',
    wrong: '"languages": ["pl", "he"]',
    right: '"languages": ["pl", "en"]',
    given: { 'labels/en.json': undefined },
  },
  'right-to-left-text': {
    at: 'sources.json#/sources/0',
    wrong: '"title": "Uchwała שלום"',
    right: '"title": "Uchwała Szalom"',
  },
  'single-word': {
    at: 'labels/de.json',
    wrong: '{ "language.keepTogether": "z. B., Nr." }',
    right: '{ "language.keepTogether": "z. B., Nr. #" }',
  },
  'sourced-without-source': {
    at: 'goals/2.json#/details',
    wrong: '"domains": { "status": "sourced", "items": [{ "domain": "las" }] }',
    right:
      '"domains": { "status": "sourced", "sources": [{ "id": "uchwala" }], "items": [{ "domain": "las" }] }',
    given: {
      'strategy.json#/goals/-': 'druga',
      'goals/2.json': {
        id: 'druga',
        number: '2',
        level: 'strategiczny',
        title: { pl: { text: 'Cel 2', sources: [{ id: 'uchwala' }] } },
        details: {},
      },
    },
  },
  'statements-without-source': {
    at: 'partners.json#',
    wrong: '"kinds": [{ "id": "gospodarka", "name": "Gospodarka" }]',
    right: '"kinds": [{ "id": "gospodarka", "name": "Gospodarka" }], "sources": [{ "id": "uchwala" }]',
  },
  'title-lines-differ': {
    at: 'strategy.json#',
    wrong: '"titleLines": { "pl": ["Strategia", "Gminy Mała"] }',
    right: '"titleLines": { "pl": ["Strategia", "Małej"] }',
  },
  'title-lines-without-title': {
    at: 'strategy.json#',
    wrong:
      '"title": { "pl": "Strategia Małej" }, "titleLines": { "pl": ["Strategia", "Małej"], "en": ["Strategy", "of Mała"] }',
    right: '"title": { "pl": "Strategia Małej" }, "titleLines": { "pl": ["Strategia", "Małej"] }',
  },
  'unfinished-text': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "[do uzupełnienia] drugi cel"',
    right: '"title": "Gęsty las"',
  },
  'unknown-label': { at: 'labels/pl.json#', wrong: '"hom": "Start"', right: '"home": "Start"' },
  'unknown-placeholder': {
    at: 'labels/de.json',
    wrong: '{ "figure.name": "Abbildung {number} vom {day}" }',
    right: '{ "figure.name": "Abbildung {number}" }',
  },
  'unknown-successor': {
    at: 'strategy.json#',
    wrong: '"status": { "type": "superseded", "by": "Strategia 2040", "date": "2024-05-30", "path": "2040" }',
    right: '"status": { "type": "superseded", "by": "Strategia 2040", "date": "2024-05-30" }',
  },
  'unseen-character': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty\\u00ADlas"',
    right: '"title": "Gęsty las"',
  },
  'untidy-spaces': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty  las "',
    right: '"title": "Gęsty las"',
  },
  'unused-entries': {
    at: 'partners.json#/partners',
    wrong:
      '{ "id": "tarr", "name": "TARR", "kind": "gospodarka" }, { "id": "umk", "name": "UMK", "kind": "gospodarka" }',
    right: '{ "id": "tarr", "name": "TARR", "kind": "gospodarka" }',
  },
  'unusual-hyphen': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Las\\u2010park"',
    right: '"title": "Las-park"',
  },
  'unusual-space': {
    at: 'goals/1.json#/children/1',
    wrong: '"title": "Gęsty\\u00A0las"',
    right: '"title": "Gęsty las"',
  },
  'wrong-level': {
    at: 'goals/1.json#/children/1',
    wrong: '"level": "strategiczny"',
    right: '"level": "operacyjny"',
  },
} as const satisfies Record<string, Example>;
