import { describe, expect, it } from 'vitest';
import { createEdition, site } from '../model/small-edition.ts';
import { exportPolish, sampleDetails, textOf } from './export-fixture.ts';

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

describe('a goal as JSON', () => {
  it('says the version of its shape and what has to be known with it', () => {
    expect(goalJson(exportPolish(createEdition(sampleDetails)))).toMatchObject({
      schemaVersion: 1,
      containsProposals: true,
      notices: ['Zawiera propozycje redakcyjne.', 'To nie jest oficjalny serwis urzędu.'],
    });
  });

  it('says nothing of an unofficial site where there is a publisher', () => {
    const official = { ...site, publisher: { name: 'Gmina Mała' } };
    expect(goalJson(exportPolish(createEdition(), 'show', official)).notices).not.toContain(
      'To nie jest oficjalny serwis urzędu.',
    );
  });

  it('has no search words, nor has any other export: they are no statements (issue 16)', () => {
    const edition = createEdition(sampleDetails);
    const aliases = { pl: ['Szukajka'] };
    const files = exportPolish({
      ...edition,
      goals: edition.goals.map((goal) => ({ ...goal, aliases })),
      partners: {
        ...edition.partners,
        partners: edition.partners.partners.map((partner) => ({ ...partner, aliases })),
      },
    });
    expect(files.length).toBeGreaterThan(3);
    for (const { path, parts } of files) expect([...parts].join(''), path).not.toContain('Szukajka');
  });

  it('has each statement letter by letter with its origin', () => {
    const { goal } = goalJson(exportPolish(createEdition(sampleDetails)));
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
    const edition = JSON.parse(textOf(exportPolish(createEdition(sampleDetails)), 'edition')) as object;
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
    for (const file of exportPolish(createEdition(sampleDetails), 'hide')) {
      const text = [...file.parts].join('');
      expect(text, file.path).not.toContain('Dopisany wynik');
      expect(text, file.path).not.toMatch(/"mark": "proposal"|propozycja/);
    }
  });
});
