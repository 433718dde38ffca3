import { expect, test } from 'vitest';
import type { PrintedFont } from '../../src/pdf/read/printed-font.ts';
import { readMarkOperators } from '../../src/pdf/content/mark-operators.ts';
import { readStreamContent } from '../../src/pdf/content/read-content.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';

const letters = new Map<number, string>(
  'a,b,c,d,e,f,g,h, '.split(',').map((letter, index) => [index + 1, letter]),
);
const font: PrintedFont = {
  name: 'Lato',
  type: 'Type0',
  isEmbedded: true,
  textOf: new Map([...letters, [10, 'ffi']]),
  unitOf: Uint16Array.from({ length: 11 }, (_, code) => letters.get(code)?.charCodeAt(0) ?? 0),
  codeDigits: 4,
  spaceCode: '0009',
};
const resources = { fonts: new Map([['F1', font]]), markedXObjects: new Set(['X1']) };
const scan = (...lines: readonly string[]) =>
  readStreamContent(Buffer.from(`${lines.join('\n')}\n`, 'latin1'), resources);
const text = (...shown: readonly string[]) => ['BT', '/F1 12 Tf', '1 0 0 -1 10 20 Tm', ...shown, 'ET'];

test('reads the text of marked sequences, glyph by glyph, ligatures too', () => {
  const { sequences } = scan(
    '/P <</MCID 3 >>BDC',
    ...text('<00010002> Tj', '5.5 0 Td <000A> Tj'),
    ...text('<0009> Tj'),
    'EMC',
  );
  expect(sequences).toMatchObject([{ mcid: 3, text: 'abffi ', missingGlyphs: 0, bounds: undefined }]);
  expect(sequences[0]!.runs.map(({ textEnd, fontName, fontSize }) => [textEnd, fontName, fontSize])).toEqual([
    [5, 'F1', '12'],
    [6, 'F1', '12'],
  ]);
});

test('learns from the text beside glyphs what those stand for that the font gives no text', () => {
  const conjuncts = { ...font, textOf: new Map([...letters, [11, '\0'], [12, '\0']]) };
  const nameless = new Map([
    [11, ''],
    [12, ''],
  ]);
  const fonts = new Map([['F1', { ...conjuncts, nameless }]]);
  const shown = ['/Span<</ActualText <FEFF00610935> >> BDC', '<0001000B> Tj', 'EMC'];
  const lines = ['/P <</MCID 0 >>BDC', ...text(...shown), 'EMC', ''];
  const { sequences } = readStreamContent(Buffer.from(lines.join('\n'), 'latin1'), { ...resources, fonts });
  expect(sequences[0]!.text).toBe('a\u0935');
  expect([...nameless]).toEqual([
    [11, '\u0935'],
    [12, ''],
  ]);
});

test('takes the text that Skia gives beside the glyphs instead of what the font says', () => {
  const shown = ['/Span<</ActualText <FEFF00A0> >> BDC', '<0009> Tj', 'EMC', '<0001> Tj'];
  expect(scan('/P <</MCID 0 >>BDC', ...text(...shown), 'EMC').sequences[0]!.text).toBe('\u00A0a');
});

test('takes no text for glyphs that are not shown: a page that cuts off a line keeps its replacements', () => {
  const cut = ['/Span<</ActualText <FEFF00A0> >> BDC', 'EMC'];
  expect(scan('/H1 <</MCID 0 >>BDC', ...text(...cut), 'EMC').sequences[0]!.text).toBe('');
  expect(scan('/H1 <</MCID 0 >>BDC', ...text(...cut, '<0001> Tj'), 'EMC').sequences[0]!.text).toBe('a');
});

test('marks text that the font does not explain, and counts glyphs without a shape', () => {
  const { sequences, looseMissingGlyphs } = scan(
    ...text('<0000> Tj'),
    '/P <</MCID 0 >>BDC',
    ...text('<00000063> Tj'),
    'EMC',
  );
  expect(sequences).toMatchObject([{ text: '\uFFFD\uFFFD', missingGlyphs: 1 }]);
  expect(looseMissingGlyphs).toBe(1);
});

test('finds what is painted outside of marks, headers apart from the rest', () => {
  const { looseParts } = scan(
    'q',
    ...text('<0001> Tj'),
    'Q',
    'q',
    '0 0 9 9 re',
    'W* n',
    '0 0 1 1 re',
    'f',
    '/P <</MCID 0 >>BDC',
    'EMC',
    'Q',
    '/P <</MCID 1 >>BDC',
    'EMC',
    'S',
  );
  expect(looseParts.map(({ kind }) => kind)).toEqual(['margin', 'page', 'page']);
});

test('measures figures: paths, text and pictures, without what is clipped away', () => {
  const figure = (...painted: readonly string[]) =>
    scan('.5 0 0 -.5 0 100 cm', 'q', '0 0 80 80 re', 'W n', '/Figure <</MCID 0 >>BDC', ...painted, 'EMC', 'Q')
      .sequences[0]!.bounds;
  expect(figure('10 20 30 40 re', 'f')).toEqual({ left: 5, bottom: 70, right: 20, top: 90 });
  expect(figure('10 20 m', '200 60 l', 'S')).toEqual({ left: 5, bottom: 70, right: 40, top: 90 });
  expect(figure('q', '20 0 0 20 60 60 cm', '/X9 Do', 'Q')).toEqual({
    left: 30,
    bottom: 60,
    right: 40,
    top: 70,
  });
  expect(figure(...text('<0001> Tj'))).toEqual({ left: 5, bottom: 88.5, right: 11, top: 96 });
  expect(figure('100 100 9 9 re', 'f')).toBeUndefined();
});

test('says where form XObjects with marks of their own are drawn', () => {
  const { markedXObjects, looseParts } = scan('q', '1 0 0 1 5 6 cm', '0 0 1 1 re', 'f', '/X1 Do', 'Q', 'S');
  expect([...markedXObjects]).toEqual([['X1', { start: 30, end: 36, matrix: [1, 0, 0, 1, 5, 6] }]]);
  expect(looseParts.map(({ start, end }) => [start, end])).toEqual([
    [0, 30],
    [37, 41],
  ]);
});

test.each([
  ['an operator that it does not know', ['1 2 3 BX'], 'a content stream has "1 2 3 BX"'],
  ['literal strings', text('(a) Tj'), 'a content stream has "(a) Tj"'],
  ['text outside of text objects', ['<0001> Tj'], 'a content stream has "<0001> Tj"'],
  [
    'nested marks',
    ['/P <</MCID 0 >>BDC', '/P <</MCID 1 >>BDC'],
    'marked content begins by "/P <</MCID 1 >>BDC"',
  ],
  [
    'marks of another form',
    ['/P <</MCID 0 /Lang (pl)>>BDC'],
    'a content stream has "/P <</MCID 0 /Lang (pl)>>BDC"',
  ],
  ['artifacts', ['/Artifact BMC'], 'a content stream has "/Artifact BMC"'],
  ['marks that end too often', ['EMC'], 'marked content ends that has not begun'],
  ['marks that do not end', ['/P <</MCID 0 >>BDC'], 'marked content or text without an end'],
  ['a font that is not there', ['BT', '/F2 12 Tf'], 'the font F2, which is not there'],
  ['a marked form XObject in marked content', ['/P <</MCID 0 >>BDC', '/X1 Do'], 'the marked form XObject X1'],
  ['states that were not saved', ['Q'], 'restores what it has not saved'],
])('refuses %s', (_, lines, met) => {
  expect(() => scan(...lines)).toThrow(UnknownPdfError);
  expect(() => scan(...lines)).toThrow(met);
});

test('refuses a stream that ends in the middle of a line', () => {
  expect(() => readStreamContent(Buffer.from('q\nQ'), resources)).toThrow('in the middle of a line');
});

test('reads the marks of a finished stream', () => {
  const marks = (content: string) => readMarkOperators(Buffer.from(content), new Set(['X1']));
  expect(marks('/P <</MCID 4>> BDC\nBT\n<0001> Tj\nET\nEMC\n/X1 Do\n')).toEqual({
    mcids: [4],
    unmarkedPaints: 0,
    isBalanced: true,
  });
  expect(marks('/X2 Do\n0 0 1 1 re\nf\n').unmarkedPaints).toBe(2);
  expect(marks('/Artifact BMC\n/P <</MCID 4>> BDC\nEMC\nEMC\n').isBalanced).toBe(false);
  expect(marks('/P <</MCID 4>> BDC\n/Span<</ActualText (a) >> BDC\nEMC\nEMC\n').isBalanced).toBe(true);
});
