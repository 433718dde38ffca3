import type { GoalDetails, GoalFile, SiteFile } from '../../src/model/data/data-types.ts';
import { hideProposals } from '../../src/model/proposals/hide-proposals.ts';
import type { ViewWords } from '../../src/model/text.ts';
import type { EditionData } from '../../src/model/data/project-data.ts';
import { readTableWords } from '../../src/labels/language-rules.ts';
import { viewEdition } from '../../src/model/view-edition.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import type { EditionView } from '../../src/model/edition.ts';

/** A site in two languages with nothing optional. */
export const site: SiteFile = {
  schemaVersion: 1,
  title: 'Strategia',
  languages: ['pl', 'en'],
  currentEdition: 'mala',
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
    accessibility: 'deklaracja-dostepnosci',
  },
};

/** What the labels say in texts of a view. */
export const viewWords: ViewWords = {
  listHeading: (list, goal) => `${list} ${goal}`,
  proposal: 'propozycja redakcyjna',
};

/** An edition in one language, with its proposals or as if it had none. */
export function viewSmall(
  edition: EditionData,
  {
    language = 'pl',
    proposals = 'show',
    day,
  }: { language?: string; proposals?: ProposalChoice; day?: string } = {},
  ofSite: SiteFile = site,
): EditionView {
  const data = { site: ofSite, words: new Map(), searchWords: new Map(), fonts: [], editions: [edition] };
  const shown = proposals === 'hide' ? hideProposals(data) : data;
  return viewEdition(shown.editions[0]!, shown.site, {
    language,
    words: viewWords,
    quotation: ['„', '”'],
    tableWords: readTableWords([]),
    day,
  });
}

/** An edition of two levels, one top-level goal and two goals below it; `details` are those of the first. */
export function createEdition(details: GoalDetails = {}, goal: Partial<GoalFile> = {}): EditionData {
  return {
    id: 'mala',
    hash: 'ab'.repeat(32),
    originals: [],
    signed: [],
    strategy: {
      schemaVersion: 1,
      sources: [{ id: 'uchwala' }],
      path: '2030',
      commune: 'Gmina Mała',
      title: { pl: 'Strategia', en: { text: 'Strategy', translation: 'editorial' } },
      shortTitle: 'Strategia',
      status: { type: 'draft' },
      modified: '2026-01-02',
      domains: { status: 'sourced', items: [{ id: 'kultura', name: 'Kultura' }] },
      levels: [
        {
          id: 'gorny',
          slug: 'cele',
          anchor: 'cel',
          name: forms('cel strategiczny'),
          shortName: forms('cel'),
        },
        {
          id: 'dolny',
          slug: 'cele',
          anchor: 'cel',
          name: forms('cel operacyjny'),
          shortName: forms('cel'),
          card: true,
          lists: [
            { id: 'results', anchor: 'rezultat', name: 'Rezultaty' },
            { id: 'partners', anchor: 'partner', name: 'Partnerzy' },
          ],
        },
      ],
      goals: ['gora'],
    },
    goals: [
      {
        sources: [{ id: 'uchwala', locator: 's. 3' }],
        id: 'gora',
        number: '1',
        level: 'gorny',
        title: 'Góra',
        children: [
          { id: 'pierwszy', number: '1.1', level: 'dolny', title: 'Pierwszy', details },
          { id: 'drugi', number: '1.2', level: 'dolny', title: { pl: 'Drugi' } },
        ],
        ...goal,
      },
    ],
    partners: {
      kinds: [{ id: 'nauka', name: 'Nauka' }],
      partners: [
        { id: 'umk', name: 'Uniwersytet', kind: 'nauka', status: 'proposal' },
        { id: 'cech', name: 'Ćech', kind: 'nauka', status: 'proposal' },
      ],
    },
    instruments: { kinds: [], instruments: [] },
    indicators: {
      sources: [{ id: 'bdl' }],
      indicators: [{ id: 'ludnosc', name: 'Ludność', unit: 'osoby', context: true }],
    },
    sources: {
      sources: [
        { id: 'bdl', title: 'Bank Danych' },
        { id: 'uchwala', title: 'Uchwała' },
      ],
    },
    figures: { figures: [] },
    glossary: { terms: [] },
    pictures: new Map(),
    chapters: new Map(),
    statuses: { schemaVersion: 1, statuses: [] },
    values: {
      schemaVersion: 1,
      sources: [{ id: 'bdl' }],
      values: [
        { indicator: 'ludnosc', date: '2011-12-31', value: 9 },
        { indicator: 'ludnosc', date: '2010-12-31', value: 10 },
      ],
    },
  };
}

function forms(one: string) {
  return { pl: { one, other: `${one}a`, genitive: `${one}u` } };
}
