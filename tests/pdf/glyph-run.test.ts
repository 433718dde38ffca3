import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGlyphRun, readGlyphRun } from '../../src/pdf/content/glyph-run.ts';

function read(content: string, digits: 2 | 4 = 4) {
  const run = createGlyphRun();
  const end = readGlyphRun(Buffer.from(content), 0, digits, run);
  const glyphs = Array.from({ length: run.length }, (_, index) => [
    run.codes[index],
    run.movesX[index],
    run.movesY[index],
  ]);
  return { rest: content.slice(end), glyphs };
}

test('reads glyphs and moves as far as lines show text', () => {
  expect(read('<000100FF> Tj\n-6.25 0 Td <0002> Tj\n.5 -2 Td <0003> Tj\nET\n')).toEqual({
    rest: 'ET\n',
    glyphs: [
      [1, Number.NaN, 0],
      [255, Number.NaN, 0],
      [2, -6.25, 0],
      [3, 0.5, -2],
    ],
  });
});

test('reads codes of two digits', () => {
  expect(read('<01FF> Tj\n', 2).glyphs.map(([code]) => code)).toEqual([1, 255]);
});

test.each([
  '1 0 0 -1 5 6 Tm\n',
  '5 0 Td\n',
  '<00g1> Tj\n',
  '<0001> TJ\n',
  '<0001>',
  '(a) Tj\n',
  '5 0 Td (a) Tj\n',
  '',
])('leaves %j unread, and what stands before it read', (line) => {
  expect(read(`<0001> Tj\n${line}`)).toEqual({ rest: line, glyphs: [[1, Number.NaN, 0]] });
});

test('reads numbers as JavaScript does', () => {
  const number = fc.tuple(fc.constantFrom('', '-'), fc.nat(9999), fc.option(fc.nat(99_999_999)));
  fc.assert(
    fc.property(number, ([sign, whole, fraction]) => {
      const text = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`;
      expect(read(`${text} 0 Td <0001> Tj\n`).glyphs[0]![1]).toBeCloseTo(Number(text), 9);
    }),
  );
});

test('has room for runs of any length', () => {
  expect(read('<0001> Tj\n'.repeat(500)).glyphs).toHaveLength(500);
  expect(read(`<${'0001'.repeat(500)}> Tj\n`).glyphs).toHaveLength(500);
});
