import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveShape } from '../../../src/model/proposals/walk-proposals.ts';
import { makePng } from '../../load/small-pictures.ts';
import { addCanary, plantFile, plantText, plantVariants } from './plant-canaries.ts';
import type { Planting } from './plant-canaries.ts';

type Values = Record<string, unknown>;

const forms = (one: string): Values => ({
  pl: { one, few: one, many: one, other: one, genitive: one, locative: one },
  en: { one, other: one },
});
const sources = [{ id: 'akt' }];
const eight = [1, 2, 3, 4, 5, 6, 7, 8];

/** One of everything that a schema knows, with a source. */
const site: Values = {
  schemaVersion: 1,
  title: 'Serwis',
  languages: ['pl', 'en'],
  currentEdition: 'pierwsze',
  url: 'https://gmina.example',
  publisher: { name: 'Urząd', address: 'Rynek 1' },
  contentLicence: { name: 'CC0' },
  paths: {
    partners: 'partnerzy',
    instruments: 'instrumenty',
    matrix: 'macierz',
    indicators: 'wskazniki',
    statuses: 'stan',
    sources: 'zrodla',
    about: 'o-dokumencie',
    document: 'dokument',
    documents: 'dokumenty',
    search: 'szukaj',
    accessibility: 'dostepnosc',
  },
  accessibility: {
    entity: 'Urząd',
    scope: 'Serwis',
    assessment: 'Samoocena',
    shortcomings: ['Brak'],
    procedure: 'Pisemnie',
    applications: 'Brak',
    architecture: 'Wejście',
    communication: 'Tłumacz',
  },
};

const strategy: Values = {
  schemaVersion: 1,
  sources,
  path: '2030',
  commune: 'Gmina',
  title: 'Strategia',
  shortTitle: 'Strategia',
  status: { type: 'superseded', by: 'Nowa strategia', date: '2026-05-01' },
  adoption: { body: 'Rada', bodyGenitive: 'Rady', number: '1/2020', date: '2020-01-01' },
  modified: '2096-06-01',
  changes: [{ date: '2026-05-01', text: 'Poprawka' }],
  mission: 'Misja',
  vision: 'Wizja',
  goalsIntroduction: 'Oto cele:',
  goalsClosing: 'To wszystko.',
  domains: {
    status: 'sourced',
    items: eight.map((n) => ({ id: `dziedzina-${String(n)}`, name: `dziedzina ${String(n)}` })),
  },
  levels: [
    {
      id: 'gora',
      slug: 'cele',
      anchor: 'cel',
      name: forms('cel'),
      shortName: forms('cel'),
      lists: [{ id: 'instruments', anchor: 'instrument', name: 'Instrumenty' }],
    },
    {
      id: 'dol',
      slug: 'cele',
      anchor: 'cel',
      name: forms('cel'),
      shortName: forms('cel'),
      card: true,
      lists: [
        { id: 'results', anchor: 'rezultat', name: 'Rezultaty' },
        { id: 'partners', anchor: 'partner', name: 'Partnerzy' },
        { id: 'instruments', anchor: 'instrument', name: 'Instrumenty' },
      ],
    },
  ],
  chapters: [{ id: 'wstep', title: 'Wstęp', place: 'before-goals' }],
};

const list = (items: readonly Values[]): Values => ({ status: 'sourced', reason: 'Powód', items });

const goal: Values = {
  id: 'dolny',
  number: '1.1',
  level: 'dol',
  title: 'Cel dolny',
  shortTitle: 'Krótki',
  summary: 'Streszczenie',
  plainText: 'Prosto',
  details: {
    results: list([{ text: 'Rezultat', measure: 'liczba', year: 2030 }]),
    partners: list([{ partner: 'partner-1', role: 'doradza' }]),
    instruments: list([{ instrument: 'instrument-1', role: 'opłaca' }]),
    domains: list([{ domain: 'dziedzina-1' }]),
    related: list([{ goal: 'cel-1' }]),
  },
  children: [],
};

const kinds = [{ id: 'rodzaj', name: 'Rodzaj' }];

function entriesOf(name: string): Values[] {
  return eight.map((n) => ({
    id: `${name}-${String(n)}`,
    name: `Wpis ${name} ${String(n)}`,
    kind: 'rodzaj',
    description: 'Opis wpisu',
  }));
}

const value = { date: '2020-12-31', value: 10 };
const indicators = [
  {
    id: 'wskaznik',
    name: 'Wskaźnik',
    unit: 'sztuki',
    description: 'Opis wskaźnika',
    goals: list([{ goal: 'cel-1' }]),
    baseline: value,
    targets: [{ date: '2030-12-31', value: 20 }],
  },
];
const terms = [{ id: 'haslo', term: 'Hasło', meaning: 'Co znaczy' }];
const figures = [
  {
    id: 'mapa',
    file: 'mapa.png',
    title: 'Mapa',
    alternative: 'Co widać.',
    description: 'Słowami.',
    licence: { name: 'CC0' },
    goal: 'cel-1',
  },
];

/** Writes a data folder in which each place of the schemas that allows a status holds a proposal of its own. */
export async function writeCanaryData(folder: string): Promise<Planting> {
  const planting: Planting = { canaries: [], silent: [] };
  const plantIn = (kind: string, file: Values): Values => plantFile(kind, file, planting);
  const files = new Map<string, Values>([['site.json', plantIn('site', site)]]);
  const edition = (name: string, file: Values): void => void files.set(`editions/pierwsze/${name}`, file);
  const registers = Object.fromEntries(
    (['partner', 'instrument'] as const).map((name) => [
      name,
      plantIn(`${name}s`, { sources, kinds, [`${name}s`]: entriesOf(name) }),
    ]),
  );
  const goals = plantGoals(planting);
  const planted = plantIn('strategy', { ...strategy, goals: goals.map(({ id }) => id) });
  for (const [name, register] of Object.entries(registers)) {
    useKinds(register, name);
    nameEntries(goals, `${name}s`, name, register[`${name}s`]);
    edition(`${name}s.json`, register);
  }
  nameEntries(goals, 'domains', 'domain', (planted.domains as Values).items);
  for (const [index, file] of goals.entries()) edition(`goals/${String(index)}.json`, file);
  edition('strategy.json', moveListName(planted));
  edition('indicators.json', plantIn('indicators', { sources, indicators }));
  edition('glossary.json', plantIn('glossary', { sources, terms }));
  edition('figures.json', plantIn('figures', { sources, figures }));
  edition('sources.json', plantIn('sources', { sources: [{ id: 'akt', title: 'Uchwała', note: 'Uwaga' }] }));
  for (const [name, file] of otherEdition(planting)) files.set(`editions/drugie/${name}`, file);
  const reported = (name: string, file: Values): void =>
    void files.set(`monitoring/pierwsze/${name}.json`, file);
  reported(
    'values',
    plantIn('values', { schemaVersion: 1, sources, values: [{ indicator: 'wskaznik', ...value }] }),
  );
  reported(
    'statuses',
    plantIn('statuses', {
      schemaVersion: 1,
      sources,
      statuses: [{ goal: 'cel-1', date: '2021-12-31', state: 'in-progress', text: 'Trwa' }],
    }),
  );
  for (const [name, file] of files) await write(folder, name, JSON.stringify(file, undefined, 2));
  for (const { id } of planted.chapters as readonly { id: string }[])
    await write(folder, `editions/pierwsze/chapters/${id}.pl.md`, `Treść rozdziału. [@akt]\n`);
  await write(folder, 'editions/pierwsze/figures/mapa.png', makePng(40, 30));
  return planting;
}

/** Goals that others point to, and one for each place of a goal: among the top-level ones, and below one of them. */
function plantGoals(planting: Planting): Values[] {
  const shape = resolveShape('goalData');
  const { value: grown, variants } = plantVariants(goal, shape, 'goalData', planting);
  const below = [grown as Values, ...(variants as Values[])].map((child, index) => ({
    ...child,
    id: `dolny-z${String(index)}`,
    number: `1.${String(index + 1)}`,
    children: undefined,
  }));
  const top: Values = {
    sources,
    level: 'gora',
    title: 'Cel',
    shortTitle: 'Krótki',
    summary: 'Streszczenie',
    plainText: 'Prosto',
  };
  const { title = '', shortTitle = '', summary = '', plainText = '' } = shape.members ?? {};
  const ofTop = plantVariants(
    top,
    { ...shape, members: { title, shortTitle, summary, plainText } },
    'goal',
    planting,
  );
  return [
    ...eight.map((n) => ({
      ...top,
      id: `cel-${String(n)}`,
      number: String(n),
      ...(n === 1 ? { children: below } : {}),
    })),
    ...(ofTop.variants as Values[]).map((variant, index) => ({
      ...variant,
      id: `gorny-z${String(index)}`,
      number: String(20 + index),
    })),
  ];
}

/** What cannot stand in the same edition: another state, and a set of domains that is a proposal as a whole. */
function otherEdition(planting: Planting): [string, Values][] {
  const other = { ...strategy, path: '2040', adoption: undefined, chapters: undefined };
  const only = {
    ...goal,
    id: 'cel',
    level: 'gora',
    number: '1',
    sources,
    details: undefined,
    children: undefined,
  };
  const status = {
    type: 'consultation',
    from: '2096-01-01',
    to: '2096-03-01',
    ways: plantText('Pisemnie', 'strategy/status/ways', planting),
  };
  const name = `Dziedzina ${addCanary('strategy/domains:status', planting)}`;
  const domains = { status: 'proposal', items: [{ id: 'dziedzina', name }] };
  return [
    ['strategy.json', { ...other, status, domains, goals: ['cel'] }],
    ['goals/cel.json', only],
    ['sources.json', { sources: [{ id: 'akt', title: 'Uchwała' }] }],
  ];
}

/** Gives the planted kind to an entry. */
function useKinds(register: Values, name: string): void {
  const [, proposed] = register.kinds as readonly { readonly id: string }[];
  const [, , entry] = register[`${name}s`] as Values[];
  if (!proposed || !entry) throw new Error(`There is no proposed kind of "${name}".`);
  entry.kind = proposed.id;
}

/** A list with a source names every planted entry of a register: what is only proposed there is none of its words. */
function nameEntries(goals: readonly Values[], list: string, key: string, entries: unknown): void {
  const [child] = goals[0]?.children as { readonly details: Record<string, { readonly items: Values[] }> }[];
  const planted = (entries as readonly { readonly id: string }[]).filter(({ id }) => id.includes('-z'));
  child?.details[list]?.items.push(...planted.map(({ id }) => ({ [key]: id })));
}

/** A list has one name in all goals of a level: the proposed one is given to the goals that have instruments. */
function moveListName(planted: Values): Values {
  const [top, low] = planted.levels as readonly { readonly lists: readonly Values[] }[];
  const proposed = top?.lists.find(({ name }) => typeof name !== 'string');
  if (!low || !proposed) throw new Error('No list has a canary in its name.');
  const lists = low.lists.map((list) =>
    list.id === 'instruments' ? { ...list, name: proposed.name } : list,
  );
  return {
    ...planted,
    levels: [
      { ...top, lists: [] },
      { ...low, lists },
    ],
  };
}

async function write(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
