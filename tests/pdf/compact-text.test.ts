import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactText } from '../../src/pdf/content/compact-text.ts';
import type { PrintedFont } from '../../src/pdf/read/printed-font.ts';

const font = (name: string, ...widths: readonly number[]): PrintedFont => ({
  name,
  type: 'Type0',
  isEmbedded: true,
  textOf: new Map(),
  unitOf: new Uint16Array(),
  codeDigits: 4,
  widths: { ofCode: Float64Array.from([Number.NaN, ...widths]), otherwise: 300 },
});
const { widths: _, ...type3 } = font('Drawn');
const fonts = new Map([
  ['F1', font('One', 500, 250.5, 333)],
  ['F2', font('Two', 700, 400)],
  ['F3', { ...type3, type: 'Type3', codeDigits: 2 as const }],
]);
const compact = (...lines: readonly string[]) =>
  compactText(Buffer.from(`${lines.join('\n')}\n`), fonts)
    .toString()
    .trimEnd()
    .split('\n');
const matrix = '1 0 0 -1 40 50 Tm';

test('shows glyphs that stand where the widths put them by one operator', () => {
  expect(
    compact('BT', '/F1 10 Tf', matrix, '<0001> Tj', '5 0 Td <0002> Tj', '2.505 0 Td <0004> Tj', 'ET'),
  ).toEqual(['BT', '/F1 10 Tf', matrix, '[<000100020004>]TJ', 'ET']);
});

test('moves between glyphs that stand elsewhere, by thousandths of the size', () => {
  expect(
    compact('BT', '/F1 10 Tf', matrix, '<0001> Tj', '5.2 0 Td <0001> Tj', '4.9 0 Td <0001> Tj', 'ET'),
  ).toContain('[<0001>-20<0001>10<0001>]TJ');
});

test('goes on in the same text object where only the font changes, and begins a line by its matrix', () => {
  const second = '1 0 0 -1 40 70 Tm';
  expect(
    compact(
      'BT',
      '/F1 10 Tf',
      matrix,
      '<0001> Tj',
      'ET',
      'BT',
      '/F2 10 Tf',
      matrix,
      '5 0 Td <0001> Tj',
      'ET',
      'BT',
      '/F2 10 Tf',
      second,
      '<0002> Tj',
      'ET',
      'Q',
    ),
  ).toEqual([
    'BT',
    '/F1 10 Tf',
    matrix,
    '[<0001>]TJ',
    '/F2 10 Tf',
    '[<0001>]TJ',
    second,
    '[<0002>]TJ',
    'ET',
    'Q',
  ]);
});

test('leaves marks where they are: around text objects, and inside of them', () => {
  expect(
    compact(
      '/P <</MCID 0>> BDC',
      'BT',
      '/F1 10 Tf',
      matrix,
      '/Span<</ActualText (a) >> BDC',
      '<0001> Tj',
      'EMC',
      '5 0 Td <0002> Tj',
      'ET',
      'EMC',
    ),
  ).toEqual([
    '/P <</MCID 0>> BDC',
    'BT',
    '/F1 10 Tf',
    matrix,
    '/Span<</ActualText (a) >> BDC',
    '[<0001>]TJ',
    'EMC',
    '[<0002>]TJ',
    'ET',
    'EMC',
  ]);
});

test('follows glyphs that are raised', () => {
  expect(
    compact('BT', '/F1 10 Tf', matrix, '<0001> Tj', '5 -2 Td <0001> Tj', '5 2 Td <0001> Tj', 'ET'),
  ).toEqual(['BT', '/F1 10 Tf', matrix, '[<0001>]TJ', '5 -2 Td', '[<0001>]TJ', '5 2 Td', '[<0001>]TJ', 'ET']);
});

test('copies text in fonts whose widths are not known', () => {
  const lines = ['BT', '/F3 10 Tf', matrix, '<01> Tj', '5 0 Td <02> Tj', 'ET'];
  expect(compact('BT', '/F1 10 Tf', matrix, '<0001> Tj', 'ET', ...lines, 'q')).toEqual([
    'BT',
    '/F1 10 Tf',
    matrix,
    '[<0001>]TJ',
    'ET',
    ...lines,
    'q',
  ]);
});

test('keeps every glyph of any line at its place, to a thousandth of the size', () => {
  const glyph = fc.record({
    code: fc.integer({ min: 1, max: 4 }),
    gap: fc.float({ min: -3, max: 9, noNaN: true }),
  });
  const size = fc.integer({ min: 5, max: 40 });
  fc.assert(
    fc.property(size, fc.array(glyph, { minLength: 1, maxLength: 60 }), (points, glyphs) => {
      const moves = glyphs.map(
        ({ code, gap }, index) => `${index === 0 ? '' : `${gap.toFixed(6)} 0 Td `}<000${code}> Tj`,
      );
      const wanted = placesOf(['BT', `/F1 ${points} Tf`, matrix, ...moves, 'ET'], points);
      const written = placesOf(compact('BT', `/F1 ${points} Tf`, matrix, ...moves, 'ET'), points);
      expect(written.length).toBe(wanted.length);
      written.forEach((place, index) => {
        expect(Math.abs(place - wanted[index]!)).toBeLessThan(points / 1000);
      });
    }),
  );
});

/** Where the glyphs of one line in font F1 stand: a small interpreter of Td, Tj and TJ. */
function placesOf(lines: readonly string[], size: number): number[] {
  const places: number[] = [];
  let [origin, pen] = [0, 0];
  const show = (hex: string): void => {
    for (const [code] of hex.matchAll(/.{4}/g)) {
      places.push(pen);
      const width = fonts.get('F1')!.widths!.ofCode[Number.parseInt(code, 16)];
      pen += ((width ?? 300) * size) / 1000;
    }
  };
  for (const line of lines) {
    const [, move, string] = /^(?:(\S+) 0 Td )?<([0-9A-F]+)> Tj$/.exec(line) ?? [];
    if (move !== undefined) pen = origin += Number(move);
    if (string !== undefined) show(string);
    if (line.endsWith(']TJ'))
      for (const [, hex, number] of line.matchAll(/<([0-9A-F]+)>|(-?\d+)/g))
        if (hex !== undefined) show(hex);
        else pen -= (Number(number) * size) / 1000;
  }
  return places;
}

test('leaves out that a space is one at which no line breaks, and keeps what other glyphs stand for (issue 15)', () => {
  const marked = (text: string) => [`/Span<</ActualText ${text} >> BDC`, '5 0 Td <0002> Tj', 'EMC'];
  const line = (text: string) => [
    'BT',
    '/F1 10 Tf',
    matrix,
    '<0001> Tj',
    ...marked(text),
    '2.505 0 Td <0004> Tj',
    'ET',
  ];
  expect(compact(...line('<FEFF00A0>'))).toEqual(['BT', '/F1 10 Tf', matrix, '[<0001><0002><0004>]TJ', 'ET']);
  expect(compact(...line('<FEFF0066>'))).toContain('/Span<</ActualText <FEFF0066> >> BDC');
  expect(compact(...line('<FEFF0066>'))).toContain('EMC');
});
