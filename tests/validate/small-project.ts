import type { Json, ProjectFiles } from './edit-project.ts';

const edition = 'editions/mala-2030';
const sources = [{ id: 'uchwala' }];

/** A small project without a problem: two levels, every register, a chapter, values. */
export const smallProject: ProjectFiles = {
  'site.json': {
    schemaVersion: 1,
    title: { pl: 'Strategia', en: 'Strategy' },
    languages: ['pl', 'en'],
    currentEdition: 'mala-2030',
    paths: {
      partners: 'partnerzy',
      instruments: 'instrumenty',
      matrix: 'macierz',
      indicators: 'wskazniki',
      statuses: 'stan-realizacji',
      sources: 'zrodla',
      about: 'o-dokumencie',
      document: 'dokument',
      documents: 'dokumenty',
      search: 'szukaj',
      accessibility: 'deklaracja',
    },
  },
  'labels/pl.json': {
    home: 'Start',
    goals: { one: '{count} cel', few: '{count} cele', many: '{count} celów', other: '{count} celu' },
  },
  'labels/en.json': { home: 'Home', goals: { one: 'one goal', other: '{count} goals' } },
  [`${edition}/strategy.json`]: {
    schemaVersion: 1,
    sources,
    path: '2030',
    commune: 'Mała',
    title: { pl: 'Strategia Małej', en: { text: 'Strategy of Mała', translation: 'editorial' } },
    shortTitle: 'Strategia Małej',
    status: { type: 'adopted' },
    adoption: { body: 'Rada Gminy', number: '1/2024', date: '2024-05-06' },
    modified: '2024-06-01',
    domains: {
      status: 'sourced',
      items: [
        { id: 'woda', name: 'woda' },
        { id: 'las', name: 'las' },
      ],
    },
    levels: [level('strategiczny', []), level('operacyjny', ['results', 'partners', 'instruments'])],
    goals: ['zielona-gmina'],
    chapters: [{ id: 'wstep', title: 'Wstęp', place: 'before-goals' }],
  },
  [`${edition}/goals/1.json`]: {
    sources,
    id: 'zielona-gmina',
    number: '1',
    level: 'strategiczny',
    title: 'Zielona gmina',
    colour: '#0B4F7A',
    children: [
      {
        id: 'czysta-woda',
        number: '1.1',
        level: 'operacyjny',
        title: { pl: 'Czysta woda' },
        details: {
          results: { status: 'sourced', items: [{ text: 'Studnia' }] },
          partners: { status: 'sourced', items: [{ partner: 'tarr' }] },
          instruments: { status: 'sourced', items: [{ instrument: 'program' }] },
          domains: { status: 'sourced', items: [{ domain: 'woda' }] },
          related: { status: 'none', reason: 'Nie wskazano.' },
        },
      },
      { id: 'gesty-las', number: '1.2', level: 'operacyjny', title: 'Gęsty las' },
    ],
  },
  [`${edition}/partners.json`]: {
    sources,
    kinds: [{ id: 'gospodarka', name: 'Gospodarka' }],
    partners: [{ id: 'tarr', name: 'TARR', kind: 'gospodarka' }],
  },
  [`${edition}/instruments.json`]: {
    sources,
    kinds: [{ id: 'plan', name: 'Plan' }],
    instruments: [{ id: 'program', name: 'Program', kind: 'plan' }],
  },
  [`${edition}/indicators.json`]: {
    sources,
    indicators: [
      {
        id: 'ludnosc',
        name: 'Ludność',
        unit: 'osoby',
        baseline: { date: '2020-12-31', value: 100 },
        targets: [{ date: '2030-12-31', value: 120 }],
        context: true,
      },
    ],
  },
  [`${edition}/sources.json`]: { sources: [{ id: 'uchwala', title: 'Uchwała nr 1/2024' }] },
  [`${edition}/chapters/wstep.pl.md`]: '## Skąd\n\nGmina leży nad rzeką. [@uchwala]\n',
  'monitoring/mala-2030/values.json': {
    schemaVersion: 1,
    sources,
    values: [{ indicator: 'ludnosc', date: '2025-12-31', value: 101 }],
  },
};

/** A goal of the top level for a file of its own, with what else it has. */
export function topGoal(id: string, number: string, more: Readonly<Record<string, Json>> = {}): Json {
  return { sources, id, number, level: 'strategiczny', title: `Cel ${number}`, ...more };
}

function level(id: string, lists: readonly string[]): Json {
  const forms = { one: id, few: id, many: id, other: id };
  return {
    id,
    slug: 'cele',
    anchor: 'cel',
    name: { pl: forms },
    shortName: { pl: forms },
    lists: lists.map((list) => ({ id: list, anchor: list, name: list })),
  };
}
