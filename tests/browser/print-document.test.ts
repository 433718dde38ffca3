import { describe, expect, it } from 'vitest';
import { printDocument } from './print-whole.ts';
import type { DocumentPrint } from './print-whole.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { finishDocument } from '../finish/finish-document.ts';
import { openOnce } from './open-once.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadPdf } from './read-pdf.ts';
import { readFolio, readRuns } from './read-runs.ts';
import { makeBook, makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const browser = openOnce();

describe('page numbers', () => {
  it('are the pages that they name, in the contents and in references', async () => {
    const { pages, pageOf } = await printAndFinish(await makeBook([1, 3, 2, 1, 2], false));
    const numbers = Array.from((pages[1] ?? '').matchAll(/Cel \d+ (\d+)/g), ([, page]) => Number(page));
    expect(numbers).toEqual([3, 4, 7, 9, 10]);
    for (const [index, page] of numbers.entries()) {
      expect(pages[page - 1]).toContain(`Chapter ${index + 1}\n`);
      expect(pageOf.get(`cel-${index + 1}`)).toBe(page);
      const next = ((index + 1) % 5) + 1;
      expect(pages[page - 1]).toContain(`patrz cel ${next}, s. ${pageOf.get(`cel-${next}`)}`);
    }
  });

  it('are known when the browser is done, and are those of the PDF', async () => {
    const { printed, pages, pageOf } = await printAndFinish(await makeBook([1, 2, 3], true));
    expect(new Map(printed.numbers.pageOf)).toEqual(pageOf);
    expect(printed.numbers.pageCount).toBe(pages.length);
  });

  it('hold where the place of one takes up most of a page', async () => {
    const { css } = await makeJob();
    const html = 's. <b data-page-of="end"></b><div style="height: 150mm"></div><p id="end">end</p>';
    const job = await makeJob({
      css: `${css} [data-page-of] { padding-bottom: 150mm } [data-page-of]:empty { display: none }`,
      sections: [makeSection('only', html)],
    });
    const { pages, pageOf } = await printAndFinish(job);
    expect(pageOf.get('end')).toBe(2);
    expect(pages[0]).toContain('s. 2');
  });
});

describe('sections', () => {
  it('begin on the right where they have to, after an empty page that counts', async () => {
    const { bytes, pages } = await printAndFinish(await makeBook([2, 1, 1], true));
    const folios = (await readRuns(bytes)).map(readFolio);
    expect(folios).toEqual([undefined, undefined, '3', undefined, '5', '6', '7', undefined, '9']);
    expect([pages[1], pages[3], pages[7]]).toEqual(['', '', '']);
    expect([4, 6, 8].map((index) => /Chapter \d/.exec(pages[index] ?? '')?.[0])).toEqual([
      'Chapter 1',
      'Chapter 2',
      'Chapter 3',
    ]);
  });

  it('begin on a new page each, and their first pages are destinations', async () => {
    const sections = ['a', 'b', 'c'].map((id) => makeSection(id, `<p>${id}</p>`));
    const { pageOf } = await printAndFinish(await makeJob({ sections }));
    expect([...pageOf].sort()).toEqual([
      ['section-a', 1],
      ['section-b', 2],
      ['section-c', 3],
    ]);
  });
});

describe('the page', () => {
  it('has the text of margin boxes in a font that nothing else uses', async () => {
    const pdf = await printAlone(await makeJob());
    expect((await readPdf(pdf)).pages[0]).toContain('sheet');
    expect(listFonts(pdf)).toEqual(['Lato-Bold', 'Lato-Regular']);
  });

  it('runs no script', async () => {
    const sections = [
      makeSection('only', '<p>before</p><script>document.body.textContent = "after"</script>'),
    ];
    const pdf = await printAlone(await makeJob({ sections }));
    expect((await readPdf(pdf)).pages[0]).toContain('before');
  });

  it('may hold "</style" in its style sheet and "<" in its title', async () => {
    const { css } = await makeJob();
    const job = await makeJob({ title: 'a </title> & b', css: `${css} h1::after { content: "</style>x" }` });
    const pdf = await printAlone(job);
    expect((await readPdf(pdf)).pages[0]).toContain('Zażółć gęślą jaźń</style>x');
  });
});

it('may hold pictures inside the markup itself', async () => {
  const pdf = await printAlone(await makeJob({ sections: [makeSection('only', inlinePicture)] }));
  expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
});

it('prints two documents side by side as it prints one alone', async () => {
  const [small, large] = await Promise.all([makeBook([1, 2], true), makeBook([3, 1, 2], false)]);
  const alone = await printDocument(browser(), large, testSettings);
  const [, together] = await Promise.all([
    printDocument(browser(), small, testSettings),
    printDocument(browser(), large, testSettings),
  ]);
  expect(together.numbers).toEqual(alone.numbers);
  const [first, second] = [await finishDocument(large, alone), await finishDocument(large, together)];
  expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
});

it('closes its tab', async () => {
  // Other tests of the process, which share the browser, may have tabs of their own.
  const before = await browser().browser.pages();
  await printDocument(browser(), await makeJob(), testSettings);
  const left = (await browser().browser.pages()).filter((page) => !before.includes(page));
  expect(left).toEqual([]);
});

const inlinePicture =
  '<img alt="" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">';

interface FinishedPrint extends ReadPdf {
  readonly printed: DocumentPrint;
  readonly bytes: Uint8Array;
}

async function printAndFinish(job: PrintJob): Promise<FinishedPrint> {
  const printed = await printDocument(browser(), job, testSettings);
  const { bytes, findings } = await finishDocument(job, printed);
  expect(findings.filter(({ kind }) => kind === 'conformance')).toEqual([]);
  return { printed, bytes, ...(await readPdf(bytes)) };
}

/** What the browser made of a job of one part. */
async function printAlone(job: PrintJob): Promise<Uint8Array> {
  const { parts } = await printDocument(browser(), job, testSettings);
  return parts[0]!.pdf;
}

/** The names of the embedded fonts, without the mark of the subset. */
function listFonts(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const names = Array.from(text.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g), ([, name]) => name ?? '');
  return [...new Set(names)].sort();
}
