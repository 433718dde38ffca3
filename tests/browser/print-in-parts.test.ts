import { expect, it } from 'vitest';
import { printDocument } from '../../src/browser/print-document.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import type { PartPrint } from '../../src/browser/paginate/settle-pages.ts';
import { otherPartUrl } from '../../src/pdf/structure/other-part-url.ts';
import { openOnce } from './open-once.ts';
import { readPdf } from './read-pdf.ts';
import { makeBook } from './sample-job.ts';
import { changeSettings, testSettings } from './test-settings.ts';

/** Less than a section: every section that may begin a part does. */
const inParts = changeSettings({ limits: { partCharacters: 1 } });
const browser = openOnce();

it('prints a long document in parts that begin on the right, with the numbers of the whole', async () => {
  const job = await makeBook([1, 3, 2, 1, 2], true);
  const whole = await printDocument(browser(), job, testSettings);
  const parts = await printDocument(browser(), job, inParts);
  expect(whole.parts).toHaveLength(1);
  expect(parts.parts).toHaveLength(7);
  expect(parts.pageMap).toEqual(whole.pageMap);
  expect(withoutBlanks(parts.facts)).toEqual(withoutBlanks(whole.facts));
  expect(await readTexts(parts.parts)).toEqual(await readTexts(whole.parts));
});

it('keeps together what does not begin on the right, unless left and right pages are alike', async () => {
  const job = await makeBook([1, 2], false);
  expect((await printDocument(browser(), job, inParts)).parts).toHaveLength(1);
  const parts = await printDocument(browser(), { ...job, isSingleSided: true }, inParts);
  expect(parts.parts).toHaveLength(4);
  expect((await readTexts(parts.parts)).join()).toContain('sheet 4');
});

it('leads links to other parts to an address that no page has', async () => {
  const parts = await printDocument(browser(), await makeBook([1, 1], true), inParts);
  expect(Buffer.from(parts.parts[2]!.pdf).toString('latin1')).toContain(`/URI (${otherPartUrl}cel-2)`);
});

/** Between sections there are line feeds. */
function withoutBlanks(facts: PrintFacts): PrintFacts {
  return { ...facts, texts: facts.texts.filter(({ text }) => text.trim() !== '') };
}

async function readTexts(parts: readonly PartPrint[]): Promise<string[]> {
  const read = await Promise.all(parts.map(({ pdf }) => readPdf(pdf)));
  return read.flatMap(({ pages }) => pages);
}
