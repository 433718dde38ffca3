import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { finishPrint } from './finish-print.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let print: FixturePrint;
let finished: FinishedPdf;

beforeAll(async () => {
  [print] = (await printFixtures(['faulty'])) as [FixturePrint];
  finished = await finishPrint(print, documentFacts(print));
});

test('says of every fault what is wrong and where', () => {
  const found = finished.findings.map(({ kind, rule, page, detail }) => [kind, rule, page, detail]);
  expect(found).toEqual([
    [
      'conformance',
      'soft-hyphen',
      1,
      '", dzielenie wy\\u00adrazów." has a soft hyphen, which stays in the text',
    ],
    ['conformance', 'bad-table', 1, 'rows have 2 or 1 columns: was an empty cell dropped?'],
    ['conformance', 'bad-table', 1, 'a table has no header cells'],
    ['conformance', 'figure-without-alternative', 1, 'a figure has no alternative'],
    ['conformance', 'unfit-font', 1, 'a font is Type3, in "Błędy": is a weight or slant missing?'],
    ['conformance', 'unfit-font', 1, 'a font is Type3, in "Błędy": is a weight or slant missing?'],
    ['sense', 'alternative-is-file-name', 1, 'the alternative of a figure is "wykres-1.png"'],
    ['conformance', 'heading-level-skipped', 1, '"Pominięty poziom" is H3 after H1'],
    ['sense', 'heading-repeated', undefined, '"Błędy" is a heading more than once'],
    ['sense', 'link-without-words', 1, 'a link says only "7"'],
    ['sense', 'link-name-repeated', 1, '"tutaj" leads to different pages'],
  ]);
});

test('claims no standard where there are faults against it', async () => {
  const document = await getDocument({ data: Uint8Array.from(finished.bytes), verbosity: 0 }).promise;
  const { metadata } = await document.getMetadata();
  expect(metadata.getRaw()).not.toMatch(/pdfuaid:part|pdfaid:part/);
});

test.each([
  ['a link fewer', { links: [] }, 'links-out-of-step'],
  ['a heading fewer', { headings: [] }, 'headings-out-of-step'],
  ['a list more', { lists: [{ role: 'list', itemCount: 2 }] }, 'lists-out-of-step'],
  ['another text', { texts: [{ text: 'Co innego' }] }, 'text-differs'],
] as const)('finds that the page has %s than the document', async (_, change, rule) => {
  const facts = documentFacts(print, { print: { ...print.facts, ...change } });
  const { findings } = await finishPrint(print, facts);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});
