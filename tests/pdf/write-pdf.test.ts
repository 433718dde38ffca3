import { PDF } from '@libpdf/core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { deflate } from '../../src/pdf/syntax/compression.ts';
import { createPdfBuilder } from '../../src/pdf/write/pdf-builder.ts';
import type { PdfBuilder } from '../../src/pdf/write/pdf-builder.ts';
import { formatDictionary } from '../../src/pdf/syntax/dictionary.ts';
import { createPdfWriter } from '../../src/pdf/write/pdf-writer.ts';
import { writeNameTree, writeNumberTree } from '../../src/pdf/write/write-tree.ts';

/** So many pages that page tree, object streams and name tree have several leaves. */
async function writeBook(pageCount: number): Promise<Uint8Array> {
  const builder = createPdfWriter();
  const catalogNumber = builder.allocate();
  const content = await deflate(Buffer.from('0 0 100 100 re\nf\n'));
  const pages = Array.from({ length: pageCount }, (_, index) => {
    const contents = builder.addStream({ entries: [['Filter', '/FlateDecode']], bytes: content });
    const entries: [string, string][] = [
      ['MediaBox', `[0 0 ${index + 1} 100]`],
      ['Resources', '<<>>'],
      ['Contents', `${contents} 0 R`],
    ];
    return { objectNumber: builder.allocate(), entries };
  });
  const tree = builder.allocate();
  for (const { objectNumber, entries } of pages)
    builder.setValue(
      objectNumber,
      formatDictionary([['Type', '/Page'], ['Parent', `${tree} 0 R`], ...entries]),
    );
  const kids = pages.map(({ objectNumber }) => `${objectNumber} 0 R`).join(' ');
  builder.setValue(tree, `<</Type /Pages /Count ${pageCount} /Kids [${kids}]>>`);
  const names = pages.map((page, index): [string, string] => {
    return [`(p${pageCount - index})`, `[${page.objectNumber} 0 R /XYZ 0 0 0]`];
  });
  const destinations = writeNameTree(builder, names);
  builder.setValue(
    catalogNumber,
    `<</Type /Catalog /Pages ${tree} 0 R /Names <</Dests ${destinations} 0 R>>>>`,
  );
  const infoNumber = builder.addValue('<</Title (Book)>>');
  return builder.finish({ version: '1.7', catalogNumber, infoNumber, permanentId: 'ab'.repeat(16) });
}

test('writes what pdf.js reads: pages in order, every destination', async () => {
  const document = await getDocument({ data: Uint8Array.from(await writeBook(700)), verbosity: 0 }).promise;
  expect(document.numPages).toBe(700);
  for (const number of [1, 32, 33, 700]) expect((await document.getPage(number)).view[2]).toBe(number);
  const destination = (await document.getDestination('p1')) as [{ num: number; gen: number }];
  expect(await document.getPageIndex(destination[0])).toBe(699);
  expect(Object.keys(await document.getDestinations())).toHaveLength(700);
});

test('writes what @libpdf/core reads without repairing it', async () => {
  const pdf = await PDF.load(await writeBook(3));
  expect(pdf.getPageCount()).toBe(3);
  expect(pdf.usesXRefStreams).toBe(true);
  expect(pdf.recoveredViaBruteForce).toBe(false);
});

test('writes the same bytes for the same objects', async () => {
  expect(Buffer.from(await writeBook(40)).equals(await writeBook(40))).toBe(true);
});

test('sorts name trees by bytes and number trees by number', () => {
  const builder = createPdfBuilder();
  writeNameTree(builder, [
    ['(b)', '1'],
    ['<FEFF0105>', '2'],
    ['(B)', '3'],
  ]);
  writeNumberTree(builder, [
    [100, 'x'],
    [9, 'y'],
  ]);
  expect(values(builder)).toEqual([
    '<</Limits [(B) <FEFF0105>]\n/Names [(B) 3 (b) 1 <FEFF0105> 2]>>',
    '<</Kids [1 0 R]>>',
    '<</Limits [9 100]\n/Nums [9 y 100 x]>>',
    '<</Kids [3 0 R]>>',
  ]);
});

test('writes an empty tree as one', () => {
  const builder = createPdfBuilder();
  writeNameTree(builder, []);
  expect(values(builder)).toEqual(['<</Names []>>']);
});

function values(builder: PdfBuilder): string[] {
  return [...builder.values.values()];
}
