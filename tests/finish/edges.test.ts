import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { documentFacts } from './fixture-facts.ts';
import { finishPrint } from './finish-print.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

describe('lines whose ink is higher than they are, at the edges of pages (issue 10)', () => {
  let print: FixturePrint;
  let finished: FinishedPdf;

  beforeAll(async () => {
    [print] = (await printFixtures(['edges'])) as [FixturePrint];
    finished = await finishPrint(print, documentFacts(print, { language: 'de' }));
  });

  test('are painted on both pages by the browser', async () => {
    const pages = await readPages(print.bytes);
    expect(pages[1]).toMatch(/^jgpg,gpgÄpfel.*zügigÖ$/);
  });

  test('are read once, on their own page', async () => {
    const pages = await readPages(finished.bytes);
    expect(pages[0]).toMatch(/^Entwicklungsplan.*gepflegt$/);
    expect(pages[1]).toMatch(/^Äpfel.*zügig$/);
    expect(pages[2]).toBe('ÖPNV');
  });

  test('are found to be whole', () => {
    expect(finished.findings).toEqual([]);
  });
});

/** The text of each page without white space. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, ''),
    );
  }
  return pages;
}
