import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import type { Value } from '../../src/model/data/data-types.ts';
import { openEnvironment, createLanguageTools } from '../../src/content/environment.ts';
import { chartPictures } from '../../src/exports/charts/chart-files.ts';
import { createEdition, viewSmall } from '../model/small-edition.ts';

const environment = openEnvironment(path.resolve(import.meta.dirname, '../../templates'));

function draw(change: { readonly name?: string; readonly targets?: Value[]; readonly values?: Value[] }) {
  const edition = createEdition();
  const { values = edition.values.values, ...own } = change;
  const indicator = { ...edition.indicators.indicators[0]!, ...own };
  const view = viewSmall({
    ...edition,
    indicators: { ...edition.indicators, indicators: [indicator] },
    values: { ...edition.values, values: values.map((value) => ({ indicator: 'ludnosc', ...value })) },
  });
  return chartPictures(view, { tools: createLanguageTools(completeWords('pl')), environment });
}

describe('a chart as a file', () => {
  it('says what it shows, in which unit, whence, and in which edition', () => {
    const [file] = draw({});
    expect(file).toMatchObject({ place: '2030/mala-ludnosc.pl', subjectId: 'ludnosc' });
    for (const words of ['Ludność', 'Jednostka: osoby.', 'Źródło: Bank Danych.', '>Strategia</text>'])
      expect(file?.content).toContain(words);
  });

  it('says of a proposed value that it is one', () => {
    const [file] = draw({ targets: [{ date: '2030-12-31', value: 12, status: 'proposal' }] });
    expect(file?.content).toContain('12, wartość docelowa, propozycja redakcyjna');
  });

  it('shows markup in a name as text', () => {
    const [file] = draw({ name: 'A <script>alert(1)</script> & B' });
    expect(file?.content).toContain('&lt;script&gt;');
    expect(file?.content).not.toContain('<script');
  });

  it('is not there for a single value', () => {
    expect(draw({ values: [{ date: '2010-12-31', value: 10 }] })).toEqual([]);
  });
});
