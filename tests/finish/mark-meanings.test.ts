import { expect, test } from 'vitest';
import { markMeanings } from '../../src/finish/mend/mark-languages.ts';
import type { TextLeaf } from '../../src/finish/mend/text-leaves.ts';
import type { StructureElement } from '../../src/pdf/structure/structure-element.ts';
import { formatTextString } from '../../src/pdf/syntax/text-string.ts';
import { element, show } from './build-tree.ts';

const leafOf = (holder: StructureElement, mcid: number): TextLeaf => ({
  element: holder,
  block: holder,
  sequence: {
    mcid,
    start: 0,
    contentStart: 0,
    contentEnd: 0,
    end: 0,
    text: '×',
    runs: [],
    missingGlyphs: 0,
    bounds: undefined,
  },
  pageIndex: 0,
});

test('says what a sign stands for on the run of text alone', () => {
  const run = element('NonStruct', 0);
  const cell = element('TD', run);
  markMeanings(new Map([[leafOf(run, 0), 'dotyczy']]));
  expect(show(cell)).toBe('TD(NonStruct(0))');
  expect(run.entries.get('ActualText')).toBe(formatTextString('dotyczy'));
  expect(cell.entries.has('ActualText')).toBe(false);
});

test('makes an element for a run that has none, once', () => {
  const cell = element('TD', 0, 1);
  markMeanings(new Map([[leafOf(cell, 1), 'dotyczy']]));
  markMeanings(new Map([[leafOf(cell, 1), 'nie dotyczy']]));
  expect(show(cell)).toBe('TD(0 Span(1))');
  const [, span] = cell.kids as [unknown, StructureElement];
  expect(span.entries.get('ActualText')).toBe(formatTextString('nie dotyczy'));
});
