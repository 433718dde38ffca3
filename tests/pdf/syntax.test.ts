import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArray } from '../../src/pdf/syntax/array.ts';
import {
  formatDateString,
  formatTextString,
  parseTextString,
  stringBytes,
} from '../../src/pdf/syntax/text-string.ts';
import { formatDictionary, parseDictionary } from '../../src/pdf/syntax/dictionary.ts';
import { formatName, parseName } from '../../src/pdf/syntax/name.ts';
import { parseReference } from '../../src/pdf/syntax/reference.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';

test('reads back every text that it writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parseTextString(formatTextString(text))).toBe(text);
    }),
  );
});

test('writes ASCII as it is and anything else as UTF-16', () => {
  expect(formatTextString('a (b) \\')).toBe('(a \\(b\\) \\\\)');
  expect(formatTextString('Łąka')).toBe('<FEFF01410105006B0061>');
});

test('reads escapes and inner parentheses of literal strings', () => {
  expect(parseTextString('(a\\(b\\)\\101\\n)')).toBe('a(b)A\n');
  expect(stringBytes('<00FF>')).toEqual(Buffer.from([0, 255]));
});

test('refuses half a character, and values within one another without end', () => {
  expect(() => parseTextString('<FEFF41>')).toThrow(UnknownPdfError);
  expect(() => parseDictionary(`<</A ${'['.repeat(50_000)}${']'.repeat(50_000)}>>`)).toThrow(UnknownPdfError);
  expect(() => parseArray(`[${'<</A '.repeat(50_000)}`)).toThrow(UnknownPdfError);
  expect(parseArray(`[${'['.repeat(90)}${']'.repeat(90)}]`)).toHaveLength(1);
});

test('reads back every name that it writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (name) => {
      expect(parseName(formatName(name))).toBe(name);
    }),
  );
});

test('parses dictionaries one level deep, whatever their values hold', () => {
  const source = '<</A <</B [1 2]>>\n/C (\\)>>)\n/D 12 0 R\n/E [(]) <FE> /N 3 0 R]/F/G/H -1.5>>';
  expect([...parseDictionary(source)]).toEqual([
    ['A', '<</B [1 2]>>'],
    ['C', '(\\)>>)'],
    ['D', '12 0 R'],
    ['E', '[(]) <FE> /N 3 0 R]'],
    ['F', '/G'],
    ['H', '-1.5'],
  ]);
});

test('reads back every dictionary that it writes', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary-ascii' }).map(formatTextString),
    fc.integer().map(String),
    fc.nat().map((number) => `${number} 0 R`),
    fc.constant('[1 (]) <</K 2>>]'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[A-Za-z]+$/), value), (entries) => {
      expect([...parseDictionary(formatDictionary(Object.entries(entries)))]).toEqual(
        Object.entries(entries),
      );
    }),
  );
});

test('tells a reference from numbers that follow one another', () => {
  expect(parseArray('[1 0 R 2 0 3]')).toEqual(['1 0 R', '2', '0', '3']);
});

test.each([
  ['a dictionary', () => parseDictionary('[1]'), 'no dictionary: [1]'],
  ['a dictionary without slashes', () => parseDictionary('<<A 1>>'), 'a dictionary key without a slash'],
  ['an array', () => parseArray('<<>>'), 'no array: <<>>'],
  ['a reference', () => parseReference('12'), 'no reference: 12'],
  ['a string', () => parseTextString('/Name'), 'no string: /Name'],
])('refuses what is not %s', (_, parse, met) => {
  expect(parse).toThrow(UnknownPdfError);
  expect(parse).toThrow(met);
});

test('writes dates in universal time', () => {
  expect(formatDateString(new Date('2010-11-18T12:34:56.789Z'))).toBe('(D:20101118123456Z)');
});
