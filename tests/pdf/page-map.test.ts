import { expect, test } from 'vitest';
import { readPageMap } from '../../src/pdf/read/page-map.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { twoPages, writeSmallPrintedPdf } from './small-printed-pdf.ts';

const ends = { root: 6, info: 1 };

test('says on which page each destination is, counted from 1, with decoded ids', () => {
  const map = readPageMap(writeSmallPrintedPdf(twoPages, ends));
  expect(map.pageCount).toBe(2);
  expect([...map.destinations]).toEqual([
    ['cel-2.4.rezultat-3', { page: 2, xPt: 10.5, yPt: 700.25 }],
    ['cel-1', { page: 1, xPt: 0, yPt: 800 }],
  ]);
});

test('has no destinations where no link leads inside the document', () => {
  const map = readPageMap(writeSmallPrintedPdf({ ...twoPages, 6: '<</Type /Catalog\n/Pages 4 0 R>>' }, ends));
  expect(map.destinations.size).toBe(0);
});

test.each([
  ['a destination on no page', { 5: '<</a [1 0 R /XYZ 0 0 0]>>' }, 'destination "a" is on no page'],
  ['a destination of another kind', { 5: '<</a [2 0 R /Fit]>>' }, 'destination a is [2 0 R /Fit]'],
  ['a name that is not percent-encoded UTF-8', { 5: '<</a#25f [2 0 R /XYZ 0 0 0]>>' }, 'destination "a%f"'],
  ['a wrong number of pages', { 4: '<</Type /Pages\n/Count 3\n/Kids [2 0 R 3 0 R]>>' }, '2 pages where 3'],
  ['a strange object in the page tree', { 3: '<</Type /Font>>' }, 'object 3 in the page tree is a /Font'],
])('refuses %s and says what it met', (_, change, met) => {
  const read = () => readPageMap(writeSmallPrintedPdf({ ...twoPages, ...change }, ends));
  expect(read).toThrow(UnknownPdfError);
  expect(read).toThrow(met);
});
