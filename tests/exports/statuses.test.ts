import { describe, expect, it } from 'vitest';
import { createEdition } from '../model/small-edition.ts';
import { exportPolish, readRows, textOf } from './export-fixture.ts';

describe('what was reported of goals', () => {
  const edition = createEdition({ results: { status: 'sourced', items: [{ text: 'Studnia' }] } });
  const files = exportPolish({
    ...edition,
    statuses: {
      schemaVersion: 1,
      sources: [{ id: 'bdl' }],
      statuses: [
        { goal: 'pierwszy', date: '2025-12-31', state: 'in-progress', text: 'Kopią.' },
        { goal: 'pierwszy', result: 1, date: '2025-12-31', state: 'delayed', status: 'proposal' },
      ],
    },
  });

  it('is a table in words, each row with its origin', () => {
    expect(readRows(textOf(files, 'statuses').replace('"W realizacji, z opóźnieniem"', 'późno'))).toEqual([
      {
        cel: '1.1',
        rezultat: '',
        data: '2025-12-31',
        stan: 'W realizacji',
        treść: 'Kopią.',
        język: 'pl',
        tłumaczenie: '',
        pochodzenie: 'ze źródła',
        źródła: 'Bank Danych',
      },
      {
        cel: '1.1',
        rezultat: '1',
        data: '2025-12-31',
        stan: 'późno',
        treść: '',
        język: '',
        tłumaczenie: '',
        pochodzenie: 'propozycja redakcyjna',
        źródła: '',
      },
    ]);
  });

  it('is in the JSON of its goal, in the words of the data', () => {
    expect(JSON.parse(textOf(files, 'goal', 'pierwszy'))).toMatchObject({
      goal: {
        statuses: [
          { date: '2025-12-31', state: 'in-progress', isLatest: true, mark: 'sourced' },
          { result: 1, state: 'delayed', mark: 'proposal' },
        ],
      },
    });
  });

  it('makes no table where there is nothing of it', () => {
    expect(exportPolish(edition).filter(({ kind }) => kind === 'statuses')).toEqual([]);
  });
});
