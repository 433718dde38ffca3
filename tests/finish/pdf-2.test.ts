import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { readWrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import type { WrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import { parseArray } from '../../src/pdf/syntax/array.ts';
import { parseDictionary } from '../../src/pdf/syntax/dictionary.ts';
import type { PdfDictionary } from '../../src/pdf/syntax/dictionary.ts';
import { isReference, parseReference } from '../../src/pdf/syntax/reference.ts';
import { documentFacts } from './fixture-facts.ts';
import { finishPrint } from './finish-print.ts';
import { printFixtures } from './print-fixture.ts';

/* A document of PDF 2.0 (issue 15); whether it conforms says veraPDF, in tests/build/conformance.test.ts. */

interface Element {
  readonly type: string;
  readonly dictionary: PdfDictionary;
}

let older: Uint8Array;
let newer: Uint8Array;
let pdf: WrittenPdf;
let elements: Map<number, Element>;

beforeAll(async () => {
  const [print] = await printFixtures(['everything']);
  older = (await finishPrint(print!, documentFacts(print!))).bytes;
  newer = (await finishPrint(print!, documentFacts(print!, { standard: 'ua-2' }))).bytes;
  pdf = readWrittenPdf(newer);
  const root = pdf.readDictionary(
    parseReference(pdf.readDictionary(pdf.catalogNumber).get('StructTreeRoot')),
  );
  elements = new Map();
  collect(parseReference(root.get('K')));
});

function collect(number: number): void {
  const dictionary = pdf.readDictionary(number);
  const type = dictionary.get('S')?.slice(1);
  if (type === undefined) return;
  elements.set(number, { type, dictionary });
  const kids = dictionary.get('K') ?? '[]';
  for (const kid of kids.startsWith('[') ? parseArray(kids) : [kids])
    if (isReference(kid)) collect(parseReference(kid));
}

const all = (type: string): (readonly [number, Element])[] =>
  [...elements].filter(([, element]) => element.type === type);

test('has the header of PDF 2.0 and no information dictionary', () => {
  const text = Buffer.from(newer).toString('latin1');
  expect(text.slice(0, 9)).toBe('%PDF-2.0\n');
  expect(text).not.toMatch(/\/Info /);
});

test('claims PDF/UA-2, PDF/A-4 and both levels of WTPDF, and nothing older', async () => {
  const document = await getDocument({ data: Uint8Array.from(newer), verbosity: 0 }).promise;
  const { metadata } = await document.getMetadata();
  const xmp = (metadata as unknown as { getRaw: () => string }).getRaw();
  expect(xmp).toContain('<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>');
  expect(xmp).toContain('<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n<pdfd:');
  expect(xmp.match(/wtpdf#\w+1\.0/g)).toEqual(['wtpdf#reuse1.0', 'wtpdf#accessibility1.0']);
  expect(xmp).not.toContain('pdfaExtension');
});

test('says of types that are of PDF 2.0, and of no others, that they are', () => {
  const inNamespace = new Set<string>();
  const without = new Set<string>();
  for (const { type, dictionary } of elements.values())
    (dictionary.has('NS') ? inNamespace : without).add(type);
  expect([...inNamespace]).toEqual(expect.arrayContaining(['Document', 'Sect', 'P', 'H1', 'Em', 'FENote']));
  expect([...without].sort()).toEqual(['BlockQuote', 'Index', 'Reference', 'TOC', 'TOCI']);
  expect([...inNamespace].filter((type) => without.has(type))).toEqual([]);
});

test('refers from each item of the contents to the heading that it names', () => {
  const items = all('TOCI');
  expect(items.length).toBeGreaterThan(0);
  for (const [, { dictionary }] of items) {
    const targets = parseArray(dictionary.get('Ref') ?? '[]').map((reference) =>
      elements.get(parseReference(reference)),
    );
    expect(targets.map((target) => target?.type.slice(0, 1))).toEqual(['H']);
  }
});

test('makes notes of PDF 2.0 of notes, and lets them and the links that call them refer to each other', () => {
  const notes = all('FENote');
  expect(notes.length).toBeGreaterThan(0);
  expect(all('Note')).toEqual([]);
  expect(notes.some(([, { dictionary }]) => dictionary.has('Ref'))).toBe(true);
  for (const [number, { dictionary }] of notes)
    for (const reference of parseArray(dictionary.get('Ref') ?? '[]')) {
      const caller = elements.get(parseReference(reference));
      expect(caller?.type).toBe('Link');
      expect(parseArray(caller?.dictionary.get('Ref') ?? '[]').map(parseReference)).toContain(number);
    }
});

test('leads to elements, and on the same pages as before for readers that do not know them', async () => {
  const [before, after] = await Promise.all(
    [older, newer].map(async (bytes) => {
      const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
      const places = await document.getDestinations();
      const page = async (place: unknown): Promise<unknown[]> => {
        const [reference, ...point] = place as [Parameters<typeof document.getPageIndex>[0], ...unknown[]];
        return [await document.getPageIndex(reference), ...point];
      };
      const named = Object.entries(places).map(async ([id, place]) => [id, await page(place)] as const);
      return Object.fromEntries(await Promise.all(named));
    }),
  );
  expect(Object.keys(after!).length).toBeGreaterThan(5);
  expect(after).toEqual(before);
  const leads = readDestinations().map((destination) => elements.get(destination)?.type);
  expect(leads).not.toContain(undefined);
  expect(leads).not.toContain('Document');
});

/** The elements to which named destinations lead. */
function readDestinations(): number[] {
  const names = parseDictionary(pdf.readDictionary(pdf.catalogNumber).get('Names') ?? '<<>>');
  const tree = pdf.readDictionary(parseReference(names.get('Dests')));
  const leaves = parseArray(tree.get('Kids') ?? '[]').map((kid) => pdf.readDictionary(parseReference(kid)));
  return leaves.flatMap((leaf) =>
    parseArray(leaf.get('Names') ?? '[]')
      .filter((_, index) => index % 2 === 1)
      .map((place) => parseReference(parseArray(parseDictionary(place).get('SD') ?? '[]')[0])),
  );
}
