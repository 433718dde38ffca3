import { expect, test } from 'vitest';
import { readPrintedPdf } from '../../src/pdf/read/read-printed-pdf.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { twoPages, writeSmallPrintedPdf } from './small-printed-pdf.ts';

const ends = { root: 6, info: 1 };
const printed = Buffer.from(writeSmallPrintedPdf(twoPages, ends)).toString('latin1');
const open = (text: string) => readPrintedPdf(Buffer.from(text, 'latin1'));

test('reads the bytes of a stream as they are stored, whatever they hold', () => {
  const stream = 'a\nendstream\nendobj\n\xff';
  const pdf = readPrintedPdf(
    writeSmallPrintedPdf(
      { ...twoPages, 7: `<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n${stream}\nendstream` },
      ends,
    ),
  );
  expect(Buffer.from(pdf.readObject(7)?.stream ?? []).toString('latin1')).toBe(stream);
});

test('is not misled by a string that looks like the end of an object', () => {
  const pdf = readPrintedPdf(writeSmallPrintedPdf({ ...twoPages, 1: '<</Title (a\\)\nendobj\n)>>' }, ends));
  expect(pdf.readDictionary(1).get('Title')).toBe('(a\\)\nendobj\n)');
});

test('gives nothing for a number that no object has', () => {
  const pdf = readPrintedPdf(writeSmallPrintedPdf({ ...twoPages, 9: '<<>>' }, ends));
  expect(pdf.readObject(8)).toBeUndefined();
  expect(() => pdf.readDictionary(8)).toThrow('object 8 is missing');
});

test.each([
  ['another version', printed.replace('%PDF-1.4', '%PDF-1.7'), 'it starts with "%PDF-1.7\\n"'],
  ['an empty file', '', 'it starts with ""'],
  ['a file cut short', printed.slice(0, -10), 'no startxref'],
  [
    'a wrong startxref',
    printed.replace(/startxref\n\d+/, 'startxref\n7'),
    'no cross-reference table at byte 7',
  ],
  ['a damaged table', printed.replace('00000 n ', '00000 x '), 'cross-reference entry 1'],
  ['an encrypted file', printed.replace('/Root', '/Encrypt 9 0 R\n/Root'), 'the trailer has Encrypt'],
  ['a table of another size', printed.replace('/Size 7', '/Size 8'), 'differ in size'],
])('refuses %s', (_, text, met) => {
  expect(() => open(text)).toThrow(UnknownPdfError);
  expect(() => open(text)).toThrow(met);
});

test.each([
  ['an object that is elsewhere', printed.replace('1 0 obj', '8 0 obj'), 'object 1 is not at byte 15'],
  [
    'an object with something after its value',
    printed.replace('a)>>\nendobj', ')>> \nendobj'),
    'does not end',
  ],
  [
    'a value without an end',
    printed.replace('(Strategia)', '(Strategia '),
    'a value without an end at byte 32: "(Strategia >>',
  ],
])('refuses %s when it is read', (_, text, met) => {
  expect(() => open(text).readObject(1)).toThrow(met);
});
