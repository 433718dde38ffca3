import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { deflate } from '../../src/pdf/syntax/compression.ts';
import { createPdfWriter } from '../../src/pdf/write/pdf-writer.ts';
import { readWrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import type { WrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';

const content = Buffer.from('Zażółć gęślą jaźń '.repeat(40));
const valueCount = 450;

describe('readWrittenPdf', () => {
  let bytes: Uint8Array;
  let streamNumber: number;
  let valueNumbers: readonly number[];
  beforeAll(async () => {
    const builder = createPdfWriter();
    const catalogNumber = builder.allocate();
    streamNumber = builder.addStream({
      entries: [['Filter', '/FlateDecode']],
      bytes: await deflate(content),
    });
    valueNumbers = Array.from({ length: valueCount }, (_, index) =>
      builder.addValue(`<</Index ${index}\n/Text (a\n)>>`),
    );
    builder.setValue(catalogNumber, '<</Type /Catalog>>');
    const infoNumber = builder.addValue('<<>>');
    bytes = await builder.finish({ version: '1.7', catalogNumber, infoNumber, permanentId: 'ab'.repeat(16) });
  });

  it('reads every value and stream that was written', () => {
    const pdf = readWrittenPdf(bytes);
    expect(pdf.readDictionary(pdf.catalogNumber).get('Type')).toBe('/Catalog');
    expect(valueNumbers.map((number) => pdf.readDictionary(number).get('Index'))).toEqual(
      valueNumbers.map((_, index) => String(index)),
    );
    expect(pdf.readStream(streamNumber, content.length)).toEqual(content);
    expect(pdf.readDictionary(streamNumber).get('Filter')).toBe('/FlateDecode');
  });

  it('reads past what a signature appends', () => {
    const appended = Buffer.from(
      '1 0 obj\n<</Type /Catalog /AcroForm 2 0 R>>\nendobj\nxref\n1 1\n0000000000 00000 n \ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF\n',
    );
    const pdf = readWrittenPdf(Buffer.concat([bytes, appended]));
    expect(pdf.readDictionary(pdf.catalogNumber).has('AcroForm')).toBe(false);
    expect(pdf.readStream(streamNumber, content.length)).toEqual(content);
  });

  it('refuses streams that unpack to more than is allowed', () => {
    expect(() => readWrittenPdf(bytes).readStream(streamNumber, content.length - 1)).toThrow(UnknownPdfError);
  });

  it('refuses objects that are not there, or of another kind', () => {
    const pdf = readWrittenPdf(bytes);
    expect(() => pdf.readDictionary(0)).toThrow(UnknownPdfError);
    expect(() => pdf.readDictionary(9_999_999)).toThrow(UnknownPdfError);
    expect(() => pdf.readStream(pdf.catalogNumber, 100)).toThrow(UnknownPdfError);
  });

  it.each(['', '%PDF-1.4\n', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'Ala ma kota'])('refuses %j', (foreign) => {
    expect(() => readWrittenPdf(Buffer.from(foreign, 'latin1'))).toThrow(UnknownPdfError);
  });

  it('refuses thousands of ends that lead nowhere in a moment', () => {
    const start = '%PDF-1.7\n%';
    const dictionary = `<</Type /XRef\n/Length 0 /A [${'0 '.repeat(6000)}]>>`;
    const stream = `1 0 obj\n${dictionary}\nstream\n\nendstream\nendobj\n`;
    const ends = `\nendstream\nendobj\nstartxref\n${start.length}\n%%EOF\n`.repeat(200_000);
    const foreign = Buffer.from(`${start}${stream}${ends}`, 'latin1');
    const began = performance.now();
    expect(() => readWrittenPdf(foreign)).toThrow(UnknownPdfError);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('refuses damaged bytes or reads them, and ends in no other way', () => {
    const place = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
        (damages) => {
          const damaged = Buffer.from(bytes);
          for (const [at, byte] of damages) damaged[at] = byte;
          const errors = readAll(damaged);
          expect(errors.filter((error) => !(error instanceof UnknownPdfError))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(place, (length) => {
        expect(() => readWrittenPdf(bytes.subarray(0, length))).toThrow(UnknownPdfError);
      }),
    );
  });

  /** Reads the stream and every value, and gives what that ends in. */
  function readAll(damaged: Uint8Array): unknown[] {
    let pdf: WrittenPdf;
    const errors: unknown[] = [];
    const attempt = (read: () => unknown): void => {
      try {
        read();
      } catch (error) {
        errors.push(error);
      }
    };
    attempt(() => (pdf = readWrittenPdf(damaged)));
    if (errors.length > 0) return errors;
    attempt(() => pdf.readStream(streamNumber, content.length));
    for (const number of valueNumbers) attempt(() => pdf.readDictionary(number));
    return errors;
  }
});
