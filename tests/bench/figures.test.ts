import { expect, test } from 'vitest';
import { figures, tableOfFigures } from '../../scripts/figures.ts';

test('says of each figure what was measured, its target and whether it is met (issue 12)', () => {
  const table = tableOfFigures(
    new Map([
      [22, { coldDocument: { number: 1.204 }, peakMemory: { number: 539.6 }, movedPages: { number: 5 } }],
      [2200, { coldDocument: { number: 0.25, isBound: true }, wordInDocument: { number: Number.NaN } }],
    ]),
  );
  const rowOf = (name: string): string[] =>
    (table.find((row) => row.startsWith(`| ${name}`)) ?? '').split('|').map((cell) => cell.trim());
  expect(table).toHaveLength(Object.keys(figures).length + 1);
  expect(rowOf(' ')).toEqual(['', '', '22 goals', '2,200 goals', '']);
  expect(rowOf(figures.coldDocument.name).slice(2, 4)).toEqual(['1.20 > 1.2 missed', '< 0.25 ≤ 0.3 met']);
  expect(rowOf(figures.peakMemory.name).slice(2, 4)).toEqual(['540 MB ≤ 540 met', '–']);
  expect(rowOf(figures.movedPages.name).slice(2, 4)).toEqual(['5.00', '–']);
  expect(rowOf(figures.wordInDocument.name).slice(2, 4)).toEqual(['–', '–']);
});

test('does not call a bound above its target a miss', () => {
  const [, row = ''] = tableOfFigures(new Map([[2200, { coldDocument: { number: 0.4, isBound: true } }]]));
  expect(row).toContain('< 0.40 ? 0.3 not known');
});
