import { describe, expect, it } from 'vitest';
import type { GoalDetails } from '../../src/model/data-types.ts';
import { createEdition, site } from '../model/small-edition.ts';
import { exportPolish, readRows, textOf } from './export-fixture.ts';

const details: GoalDetails = {
  results: {
    status: 'sourced',
    sources: [{ id: 'uchwala', locator: 's. 7' }],
    items: [
      { text: 'Wzrost w 5 km  od rynku "Złoty"', measure: 'liczba', year: 2030 },
      { text: 'Dopisany wynik', status: 'proposal' },
    ],
  },
  partners: { status: 'proposal', items: [{ partner: 'umk', role: 'doradza' }] },
};

interface GoalJson {
  readonly schemaVersion: number;
  readonly containsProposals: boolean;
  readonly notices: readonly string[];
  readonly goal: {
    readonly id: string;
    readonly number: string;
    readonly title: object;
    readonly ancestors: readonly object[];
    readonly lists: readonly {
      readonly id: string;
      readonly mark: string;
      readonly items: readonly object[];
    }[];
  };
}

const goalJson = (files: ReturnType<typeof exportPolish>): GoalJson =>
  JSON.parse(textOf(files, 'goal', 'pierwszy')) as GoalJson;

describe('the exports of an edition', () => {
  it('are a JSON file beside each goal, one of the whole, and a table of statements and of numbers', () => {
    expect(exportPolish(createEdition()).map((file) => file.path)).toEqual([
      '2030/cele/1/cel-1.json',
      '2030/cele/1.1/cel-1.1.json',
      '2030/cele/1.2/cel-1.2.json',
      '2030/mala.pl.json',
      '2030/mala-tresc.pl.csv',
      '2030/mala-liczby.pl.csv',
    ]);
  });

  it('are the same bytes each time', () => {
    expect(exportPolish(createEdition(details))).toEqual(exportPolish(createEdition(details)));
  });

  it('have no table of numbers without indicators', () => {
    const edition = createEdition();
    const files = exportPolish({
      ...edition,
      indicators: { indicators: [] },
      values: { ...edition.values, values: [] },
    });
    expect(files.filter((file) => file.kind === 'numbers')).toEqual([]);
  });
});

describe('a goal as JSON', () => {
  it('says the version of its shape and what has to be known with it', () => {
    expect(goalJson(exportPolish(createEdition(details)))).toMatchObject({
      schemaVersion: 1,
      containsProposals: true,
      notices: ['Zawiera propozycje redakcyjne.', 'To nie jest serwis urzędowy.'],
    });
  });

  it('says nothing of an unofficial site where there is a publisher', () => {
    const official = { ...site, publisher: { name: 'Gmina Mała' } };
    expect(goalJson(exportPolish(createEdition(), 'show', official)).notices).not.toContain(
      'To nie jest serwis urzędowy.',
    );
  });

  it('has each statement letter by letter with its origin', () => {
    const { goal } = goalJson(exportPolish(createEdition(details)));
    expect(goal).toMatchObject({ id: 'pierwszy', number: '1.1', ancestors: [{ id: 'gora', number: '1' }] });
    expect(goal.title).toEqual({
      text: 'Pierwszy',
      language: 'pl',
      mark: 'sourced',
      sources: [{ id: 'uchwala', number: 2, locator: 's. 3' }],
    });
    const [results, partners] = goal.lists;
    expect(results?.items).toMatchObject([
      { number: 1, text: { text: 'Wzrost w 5 km  od rynku "Złoty"' }, year: 2030, mark: 'sourced' },
      { number: 2, text: { text: 'Dopisany wynik' }, mark: 'proposal', sources: [] },
    ]);
    expect(partners).toMatchObject({
      id: 'partners',
      mark: 'proposal',
      items: [{ entry: 'umk', mark: 'proposal' }],
    });
  });

  it('says that a list is not supplied', () => {
    const { goal } = goalJson(exportPolish(createEdition()));
    expect(goal.lists.map(({ id, mark }) => [id, mark])).toEqual([
      ['results', 'missing'],
      ['partners', 'missing'],
    ]);
  });
});

describe('a figure', () => {
  const edition = (status?: 'proposal'): ReturnType<typeof createEdition> => ({
    ...createEdition(),
    figures: {
      sources: [{ id: 'bdl' }],
      figures: [
        {
          ...{ id: 'mapa', file: 'mapa.png', title: 'Mapa gminy', alternative: 'Granice' },
          ...{ goal: 'pierwszy', licence: { name: 'CC BY 4.0' }, ...(status ? { status } : {}) },
        },
      ],
    },
    pictures: new Map([
      ['mapa.png', { contentType: 'image/png', bytes: new Uint8Array(1), widthPx: 1, heightPx: 1 }],
    ]),
  });

  it('stands in words in the JSON of its goal and of the edition', () => {
    const files = exportPolish(edition());
    const figure = {
      id: 'mapa',
      title: { text: 'Mapa gminy' },
      mark: 'sourced',
      licence: { name: { text: 'CC BY 4.0' } },
    };
    expect(goalJson(files).goal).toMatchObject({ figures: [figure] });
    expect(JSON.parse(textOf(files, 'edition'))).toMatchObject({ figures: [figure] });
  });

  it('is marked where it is proposed, and gone where proposals are hidden', () => {
    expect(goalJson(exportPolish(edition('proposal'))).goal).toMatchObject({
      figures: [{ mark: 'proposal' }],
    });
    expect(goalJson(exportPolish(edition('proposal'), 'hide')).goal).toMatchObject({ figures: [] });
  });
});

describe('the edition as JSON', () => {
  it('nests its goals and names its sources', () => {
    const edition = JSON.parse(textOf(exportPolish(createEdition(details)), 'edition')) as object;
    expect(edition).toMatchObject({
      schemaVersion: 1,
      kind: 'edition',
      edition: { id: 'mala', status: { type: 'draft', isInForce: false }, modified: '2026-01-02' },
      sources: [
        { id: 'bdl', number: 1, title: 'Bank Danych' },
        { id: 'uchwala', number: 2, title: 'Uchwała' },
      ],
      goals: [{ number: '1', children: [{ number: '1.1' }, { number: '1.2', children: [] }] }],
      partners: [
        { id: 'cech', goals: [] },
        {
          id: 'umk',
          mark: 'proposal',
          goals: [{ id: 'pierwszy', role: { text: 'doradza' }, mark: 'proposal' }],
        },
      ],
    });
  });

  it('has nothing that is proposed when proposals are hidden', () => {
    for (const file of exportPolish(createEdition(details), 'hide')) {
      const text = [...file.parts].join('');
      expect(text, file.path).not.toContain('Dopisany wynik');
      expect(text, file.path).not.toMatch(/"mark": "proposal"|propozycja/);
    }
  });
});

describe('the table of statements', () => {
  const rows = readRows(
    textOf(exportPolish(createEdition(details)), 'statements')
      .replaceAll('""', '”')
      .replaceAll('"', ''),
  );

  it('has a row for each statement with its mark in a column of its own', () => {
    expect(rows.filter((row) => row.cel === '1.1')).toMatchObject([
      { lista: 'tytuł', treść: 'Pierwszy', pochodzenie: 'ze źródła', źródła: 'Uchwała (s. 3)' },
      {
        lista: 'Rezultaty',
        pozycja: '1',
        miernik: 'liczba',
        rok: '2030',
        pochodzenie: 'ze źródła',
        źródła: 'Uchwała (s. 7)',
      },
      {
        lista: 'Rezultaty',
        pozycja: '2',
        treść: 'Dopisany wynik',
        pochodzenie: 'propozycja redakcyjna',
        źródła: '',
      },
      { lista: 'Partnerzy', treść: 'Uniwersytet', rola: 'doradza', pochodzenie: 'propozycja redakcyjna' },
    ]);
  });

  it('has a row for a list that is not supplied', () => {
    expect(rows.filter((row) => row.cel === '1.2')).toMatchObject([
      { lista: 'tytuł' },
      { lista: 'Rezultaty', treść: '', pochodzenie: 'źródło nie podaje' },
      { lista: 'Partnerzy', treść: '', pochodzenie: 'źródło nie podaje' },
    ]);
  });

  it('has the entries of the registers, whether or not a goal names them', () => {
    expect(rows.filter((row) => row.lista === 'partner w rejestrze').map((row) => row['treść'])).toEqual([
      'Ćech',
      'Uniwersytet',
    ]);
  });
});

describe('the table of numbers', () => {
  it('has every value with its date, unit and source', () => {
    const edition = createEdition();
    const [population] = edition.indicators.indicators;
    const indicators = {
      ...edition.indicators,
      indicators: [
        {
          ...population!,
          baseline: { date: '2009-12-31', value: -1.5 },
          targets: [{ date: '2030-12-31', value: 12, status: 'proposal' as const }],
        },
      ],
    };
    const rows = readRows(textOf(exportPolish({ ...edition, indicators }), 'numbers'));
    expect(
      rows.map((row) => [
        row.rodzaj,
        row.data,
        row['wartość'],
        row.jednostka,
        row.pochodzenie,
        row['źródła'],
      ]),
    ).toEqual([
      ['wartość bazowa', '2009-12-31', '-1.5', 'osoby', 'ze źródła', 'Bank Danych'],
      ['wartość docelowa', '2030-12-31', '12', 'osoby', 'propozycja redakcyjna', ''],
      ['wartość sprawozdana', '2010-12-31', '10', 'osoby', 'ze źródła', 'Bank Danych'],
      ['wartość sprawozdana', '2011-12-31', '9', 'osoby', 'ze źródła', 'Bank Danych'],
    ]);
  });
});
