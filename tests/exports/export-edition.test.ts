import { describe, expect, it } from 'vitest';
import { createEdition } from '../model/small-edition.ts';
import { exportPolish, sampleDetails } from './export-fixture.ts';

describe('the exports of an edition', () => {
  it('are a JSON file beside each goal, one of the whole, a table of statements and of numbers, and charts', () => {
    expect(exportPolish(createEdition()).map((file) => file.path)).toEqual([
      '2030/cele/1/cel-1.json',
      '2030/cele/1.1/cel-1.1.json',
      '2030/cele/1.2/cel-1.2.json',
      '2030/mala.pl.json',
      '2030/mala-tresc.pl.csv',
      '2030/mala-liczby.pl.csv',
      '2030/mala-ludnosc.pl.svg',
    ]);
  });

  it('are the same bytes each time', () => {
    expect(exportPolish(createEdition(sampleDetails))).toEqual(exportPolish(createEdition(sampleDetails)));
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
