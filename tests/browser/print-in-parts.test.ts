import { describe, expect, it } from 'vitest';
import { printDocument } from './print-whole.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { otherPartUrl } from '../../src/pdf/structure/other-part-url.ts';
import { finishDocument } from '../finish/finish-document.ts';
import { countPrints } from './count-prints.ts';
import { openOnce } from './open-once.ts';
import { readPdf } from './read-pdf.ts';
import { makeBook, makeSection } from './sample-job.ts';
import { changeSettings, testSettings } from './test-settings.ts';

/** Each part in a tab of its own, and all of them in one. */
const [ownTabs, oneTab] = [1, 1e9].map((tabCharacters) => changeSettings({ limits: { tabCharacters } })) as [
  typeof testSettings,
  typeof testSettings,
];
const browser = openOnce();

describe('a document', () => {
  it('is printed in parts that begin on the right, each once, and the digits', async () => {
    const { handle, count } = countPrints(browser());
    const { parts } = await printDocument(handle, await makeBook([1, 3, 2, 1, 2], true), testSettings);
    expect(parts.map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['cover'],
      ['contents'],
      ...[1, 2, 3, 4, 5].map((number) => [`chapter-${number}`]),
    ]);
    expect(parts.map(({ firstPage }) => firstPage)).toEqual([1, 3, 5, 7, 11, 13, 15]);
    expect(parts.map(({ isAfterBlank }) => isAfterBlank)).toEqual([
      ...[false, true, true, true, true, false, true],
    ]);
    expect(count()).toBe(parts.length + 1);
  });

  it('is kept together where nothing begins on the right, unless parts begin for another reason', async () => {
    const job = await makeBook([1, 2], false);
    expect((await printDocument(browser(), job, testSettings)).parts).toHaveLength(1);
    const sections = job.sections.map((section) => ({ ...section, beginsPart: true }));
    const printed = await printDocument(browser(), { ...job, isSingleSided: true, sections }, testSettings);
    expect(printed.parts.map(({ firstPage }) => firstPage)).toEqual([1, 2, 3, 4]);
    expect(printed.parts.some(({ isAfterBlank }) => isAfterBlank)).toBe(false);
  });

  it('leads links to other parts to an address that no page has', async () => {
    const { parts } = await printDocument(browser(), await makeBook([1, 1], true), testSettings);
    expect(Buffer.from(parts[2]!.pdf).toString('latin1')).toContain(`/URI (${otherPartUrl}cel-2)`);
  });
});

describe('a part', () => {
  it('is printed from a tab with others as it is from its own', async () => {
    const job = await makeMixedBook();
    const [alone, together] = [
      await printDocument(browser(), job, ownTabs),
      await printDocument(browser(), job, oneTab),
    ];
    expect(together.parts.map(({ facts }) => facts)).toEqual(alone.parts.map(({ facts }) => facts));
    expect(together.parts.map(({ pageMap }) => pageMap)).toEqual(alone.parts.map(({ pageMap }) => pageMap));
    const finished = [await finishDocument(job, alone), await finishDocument(job, together)];
    expect(Buffer.from(finished[0]!.bytes).equals(finished[1]!.bytes)).toBe(true);
  });

  it('is the same where another one has changed', async () => {
    const job = await makeMixedBook();
    const change = (section: PrintJob['sections'][number]): PrintJob['sections'][number] =>
      section.id === 'chapter-1' ? { ...section, html: `${section.html}<p>Przybyło</p>` } : section;
    const [before, after] = [
      await printDocument(browser(), job, testSettings),
      await printDocument(browser(), { ...job, sections: job.sections.map(change) }, testSettings),
    ];
    const facts = ({ parts }: typeof before): unknown[] =>
      parts
        .filter(({ sections }) => sections[0]?.id !== 'chapter-1')
        .map((part) => [part.facts, part.pageMap]);
    expect(facts(after)).toEqual(facts(before));
    expect((await readPdf(after.parts[2]!.pdf)).pages.join()).toContain('Przybyło');
  });
});

/** With all that a tab keeps from one part to the next: tables, whose cells are numbered, and pictures. */
async function makeMixedBook(): Promise<PrintJob> {
  const job = await makeBook([1, 2, 1], true);
  const table =
    '<table><thead><tr><th scope="col">Cel</th><th scope="col">Rok</th></tr></thead><tbody><tr><td>Rezultat</td><td>2030</td></tr></tbody></table>';
  const drawing =
    '<svg role="img" aria-label="Znak" width="20" height="20"><circle r="9" cx="9" cy="9" /></svg>';
  const sections = job.sections.map((section) => ({ ...section, html: section.html + table + drawing }));
  sections.push(makeSection('end', '<h3>Koniec</h3>', { startsOnRight: true }));
  return { ...job, sections };
}
