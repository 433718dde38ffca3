import { PDF } from '@libpdf/core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeAll, expect, test } from 'vitest';
import { finishPrint } from './finish-print.ts';
import { readPrintedDocument } from '../../src/finish/printed-document.ts';
import { readPageMap } from '../../src/pdf/read/page-map.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let prints: FixturePrint[];
let finished: Uint8Array;
let document: PDFDocumentProxy;

beforeAll(async () => {
  prints = await printFixtures(['everything', 'everything']);
  finished = (await finishPrint(prints[0]!, documentFacts(prints[0]!))).bytes;
  document = await getDocument({ data: Uint8Array.from(finished), verbosity: 0 }).promise;
});

test('gives the same bytes for a second print from the same browser', async () => {
  const second = await finishPrint(prints[1]!, documentFacts(prints[1]!));
  expect(Buffer.from(second.bytes).equals(finished)).toBe(true);
});

test('says title, author, dates and the program in the information dictionary', async () => {
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({
    PDFFormatVersion: '1.7',
    Title: 'Strategia Rozwoju Gminy Łąka',
    Author: 'Gmina Łąka',
    Creator: 'strategia 0.1.0',
    Producer: 'strategia 0.1.0',
    CreationDate: 'D:20101118000000Z',
    ModDate: 'D:20101118000000Z',
    Language: 'pl',
  });
});

test('says the same title in the XMP metadata', async () => {
  const { metadata } = await document.getMetadata();
  expect(metadata.get('dc:title')).toBe('Strategia Rozwoju Gminy Łąka');
  expect(metadata.get('xmp:createdate')).toBe('2010-11-18T00:00:00Z');
});

test('names there who adopted the text, who publishes it and what it is about, where the data say it (issue 15)', async () => {
  const facts = { publisher: 'Gmina Łąka & Błonie', keywords: ['Łąka', 'edukacja'] };
  const [named, bare] = await Promise.all(
    [facts, { author: undefined }].map(async (changes) => {
      const { bytes } = await finishPrint(prints[0]!, documentFacts(prints[0]!, changes));
      const [xmp = ''] =
        /<\?xpacket begin[^]*?<\?xpacket end/.exec(Buffer.from(bytes).toString('utf8')) ?? [];
      return xmp.match(/<dc:(?:creator|publisher|subject)>.*/g);
    }),
  );
  expect(named).toEqual([
    '<dc:creator><rdf:Seq><rdf:li>Gmina Łąka</rdf:li></rdf:Seq></dc:creator>',
    '<dc:publisher><rdf:Bag><rdf:li>Gmina Łąka &amp; Błonie</rdf:li></rdf:Bag></dc:publisher>',
    '<dc:subject><rdf:Bag><rdf:li>Łąka</rdf:li><rdf:li>edukacja</rdf:li></rdf:Bag></dc:subject>',
  ]);
  expect(bare).toBeNull();
});

test('keeps the lasting id of the document and changes the other with its content', async () => {
  const other = await finishPrint(prints[0]!, documentFacts(prints[0]!, { title: 'Inny tytuł' }));
  const reread = await getDocument({ data: Uint8Array.from(other.bytes), verbosity: 0 }).promise;
  expect(document.fingerprints[0]).toBe('0123456789abcdef'.repeat(2));
  expect(reread.fingerprints[0]).toBe(document.fingerprints[0]);
  expect(reread.fingerprints[1]).not.toBe(document.fingerprints[1]);
});

test('labels each sheet with its own number and opens with title and bookmarks shown', async () => {
  const labels = await document.getPageLabels();
  expect(labels).toEqual(Array.from({ length: document.numPages }, (_, index) => String(index + 1)));
  expect(await document.getPageMode()).toBe('UseOutlines');
  expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
});

test('keeps every destination on the page that the page map says', async () => {
  const map = readPageMap(prints[0]!.bytes);
  const destinations = await document.getDestinations();
  expect(Object.keys(destinations).sort()).toEqual([...map.destinations.keys()].sort());
  for (const [id, place] of map.destinations) {
    const [page, , x, y] = destinations[id] as [{ num: number; gen: number }, unknown, number, number];
    expect((await document.getPageIndex(page)) + 1).toBe(place.page);
    expect(x).toBeCloseTo(place.xPt, 1);
    expect(y).toBeCloseTo(place.yPt, 1);
  }
});

test('refuses a print with another number of pages than the page map', async () => {
  const facts = documentFacts(prints[0]!, { pageCount: 3 });
  await expect(finishPrint(prints[0]!, facts)).rejects.toThrow(UnknownPdfError);
});

test('carries files along, as what the document was made from', async () => {
  const bytes = Buffer.from('{"id": "cel-2", "title": "Łąka"}');
  const attachment = {
    name: 'goals/2.json',
    mediaType: 'application/json',
    description: 'Dane źródłowe: cel 2',
    relationship: 'Source' as const,
    bytes,
  };
  const facts = documentFacts(prints[0]!, { attachments: [attachment] });
  const pdf = await PDF.load((await finishPrint(prints[0]!, facts)).bytes);
  const embedded = pdf.getAttachment('goals/2.json');
  expect(Buffer.from(embedded!).equals(bytes)).toBe(true);
  expect(pdf.getAttachments().get('goals/2.json')).toMatchObject({
    description: 'Dane źródłowe: cel 2',
    mimeType: 'application/json',
    modifiedAt: new Date('2010-11-18T00:00:00Z'),
  });
});

test('embeds every font as a subset, none of them Type 3', () => {
  const { contents } = readPrintedDocument(prints[0]!.bytes);
  expect([...contents.fonts.values()].map(({ type, isEmbedded }) => [type, isEmbedded])).toEqual(
    Array.from(contents.fonts, () => ['Type0', true]),
  );
});
