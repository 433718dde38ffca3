import { describe, expect, it } from 'vitest';
import { createEdition } from '../model/small-edition.ts';
import { exportPolish, readRows, sampleDetails, textOf } from './export-fixture.ts';

describe('the table of statements', () => {
  const rows = readRows(
    textOf(exportPolish(createEdition(sampleDetails)), 'statements')
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
      ['wartość osiągnięta', '2010-12-31', '10', 'osoby', 'ze źródła', 'Bank Danych'],
      ['wartość osiągnięta', '2011-12-31', '9', 'osoby', 'ze źródła', 'Bank Danych'],
    ]);
  });
});
