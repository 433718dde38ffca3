import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PdfStandard } from '../../src/model/print/pdf-standard.ts';
import { documentFacts } from '../finish/fixture-facts.ts';
import { finishPrint } from '../finish/finish-print.ts';
import { printFixtures } from '../finish/print-fixture.ts';
import { documentOf, inSite, listSite } from './built-editions.ts';
import { findBookFaults } from './find-book-faults.ts';
import { findConformanceFaults } from './find-conformance-faults.ts';

/** veraPDF's command; where it is not set, its test is skipped and says so. `npm run prove` validates every form. */
const validator = process.env.VERAPDF;
/** EPUBCheck's command, in the same way. */
const bookChecker = process.env.EPUBCHECK;
const fixtures = ['everything', 'variety'];
const attachment = {
  name: 'goals/2.json',
  mediaType: 'application/json',
  description: 'Dane źródłowe: cel 2',
  relationship: 'Source' as const,
  bytes: Buffer.from('{"id": "cel-2"}'),
};

test.skipIf(!validator)(
  'full documents and finished prints pass every check of PDF/UA-1 and PDF/A-3a (skipped without VERAPDF)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-conformance-'));
    try {
      const documents = (['torun', 'figures'] as const).map((name) => documentOf(name));
      const prints = await finishFixtures(folder);
      expect(await findConformanceFaults(validator!, [...documents, ...prints])).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test.skipIf(!bookChecker)(
  'the book of a plan with pages and figures passes EPUBCheck (skipped without EPUBCHECK)',
  { timeout: 120_000 },
  async () => {
    const books = listSite('figures').filter((file) => file.endsWith('.pl.epub'));
    expect(books).toHaveLength(1);
    expect(
      await findBookFaults(
        bookChecker!,
        books.map((file) => inSite('figures', file)),
      ),
    ).toEqual([]);
  },
);

test.skipIf(!validator)(
  'finished prints pass every check of PDF/UA-2, PDF/A-4f or PDF/A-4 and WTPDF 1.0 (issue 15; skipped without VERAPDF)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-conformance-'));
    try {
      const carrying = await finishFixtures(folder, 'ua-2');
      const plain = await finishFixtures(path.join(folder, 'plain'), 'ua-2', []);
      expect(await findConformanceFaults(validator!, [...carrying, ...plain], 'ua-2')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

async function finishFixtures(
  folder: string,
  standard: PdfStandard = 'ua-1',
  attachments = [attachment],
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, print] of (await printFixtures(fixtures)).entries()) {
    const finished = await finishPrint(print, documentFacts(print, { attachments, standard }));
    const file = path.join(folder, `${fixtures[index]!}.pdf`);
    await writeFile(file, finished.bytes);
    files.push(file);
  }
  return files;
}
