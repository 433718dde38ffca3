import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

const programLabels = { home: [], goals: ['{count}'], 'form.report': ['{date}'] };

describe('the labels that the program prints', () => {
  it('may be more than the data has, after an update', async () => {
    expect(await linesAfter({}, 'en', { programLabels })).toMatchInlineSnapshot(
      `"data/labels/pl.json  missing-program-labels  This file lacks labels that the program prints (form.report); 1 in all. Copy them from the data/labels of this version of the program, and put them in your words."`,
    );
    expect(await linesAfter({}, 'pl', { programLabels })).toMatchInlineSnapshot(
      `"data/labels/pl.json  missing-program-labels  W tym pliku brakuje napisów, które program drukuje (form.report); razem: 1. Skopiuj je z data/labels tej wersji programu i zapisz własnymi słowami."`,
    );
  });

  it('have values for some placeholders and for no others', async () => {
    const edits: Edits = {
      'labels/pl.json#/form.report': 'Stan na {day}',
      'labels/en.json#/form.report': 'As of {day}',
    };
    expect(await linesAfter(edits, 'en', { programLabels })).toMatchInlineSnapshot(
      `"data/labels/pl.json:9:18  unknown-placeholder  The program has no value for {day} in this label; it has: {date}. Use only these, or none."`,
    );
  });

  it('may leave a value out, and stand among labels of the publisher', async () => {
    const edits: Edits = {
      'labels/pl.json#/form.report': 'Sprawozdanie',
      'labels/en.json#/form.report': 'Report',
      'labels/pl.json#/own': 'Własny {x}',
      'labels/pl.json#/toString': 'Słowo {x}',
      'labels/en.json#/toString': 'Word {x}',
      'labels/en.json#/own': 'Own {x}',
    };
    expect(await linesAfter(edits, 'en', { programLabels })).toBe('');
  });
});
