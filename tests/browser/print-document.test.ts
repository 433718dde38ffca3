import { describe, expect, it } from 'vitest';
import { printDocument } from '../../src/browser/print-document.ts';
import type { PageNumbers, PrintJob } from '../../src/model/print/print-job.ts';
import { expectProblems } from './expected-problems.ts';
import { openOnce } from './open-once.ts';
import { readPdf } from './read-pdf.ts';
import { makeBook, makeJob, makeSection } from './sample-job.ts';
import { changeSettings, testSettings } from './test-settings.ts';

const browser = openOnce();

describe('page numbers', () => {
  it('are the pages that they name, in the contents and in references', async () => {
    const printed = await printDocument(browser(), await makeBook([1, 3, 2, 1, 2], false), testSettings);
    const { pages, pageOf } = await readPdf(printed.parts[0]!.pdf);
    const numbers = Array.from((pages[1] ?? '').matchAll(/Cel \d+ (\d+)/g), ([, page]) => Number(page));
    expect(numbers).toEqual([3, 4, 7, 9, 10]);
    for (const [index, page] of numbers.entries()) {
      expect(pages[page - 1]).toContain(`Chapter ${index + 1}\n`);
      expect(pageOf.get(`cel-${index + 1}`)).toBe(page);
      const next = ((index + 1) % 5) + 1;
      expect(pages[page - 1]).toContain(`patrz cel ${next}, s. ${pageOf.get(`cel-${next}`)}`);
    }
  });

  it('take two prints', async () => {
    const printed = await printDocument(browser(), await makeBook([1, 2, 3], true), testSettings);
    expect(printed.printCount).toBe(2);
  });

  it('are announced before the last print, and are those of the PDF', async () => {
    const announced: PageNumbers[] = [];
    const printed = await printDocument(browser(), await makeBook([1, 2, 3], true), testSettings, {
      onPageMap: (numbers) => announced.push(numbers),
    });
    const { pages, pageOf } = await readPdf(printed.parts[0]!.pdf);
    expect(announced).toHaveLength(1);
    expect(new Map(announced[0]?.pageOf)).toEqual(pageOf);
    expect(announced[0]?.pageCount).toBe(pages.length);
    expect([...printed.pageMap.destinations].map(([id, { page }]) => [id, page])).toEqual([...pageOf]);
  });

  it('take a third print, and are announced again, where writing them moves a page', async () => {
    const announced: PageNumbers[] = [];
    const printed = await printDocument(browser(), await makeMovingJob(), testSettings, {
      onPageMap: (numbers) => announced.push(numbers),
    });
    expect(printed.printCount).toBe(3);
    expect(announced.map(({ pageOf }) => pageOf.get('end'))).toEqual([1, 2]);
    expect((await readPdf(printed.parts[0]!.pdf)).pages[0]).toContain('s. 2');
  });

  it('are an error where they have not settled when no more prints are allowed', async () => {
    const work = printDocument(browser(), await makeMovingJob(), changeSettings({ limits: { prints: 2 } }));
    expect(await expectProblems(work)).toEqual([
      '2010/sample.pl.pdf  page-numbers-do-not-settle  After 2 prints page numbers still change: "end" is on page 2, and 1 was written. Give the page numbers more room in the style sheet (min-width).',
    ]);
  });
});

describe('sections', () => {
  it('begin on the right where they have to, after an empty page that counts', async () => {
    const printed = await printDocument(browser(), await makeBook([2, 1, 1], true), testSettings);
    const { pages } = await readPdf(printed.parts[0]!.pdf);
    const folios = pages.map((text) => /sheet (\d+)/.exec(text)?.[1]);
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
    const printed = await printDocument(browser(), await makeJob({ sections }), testSettings);
    const { pageOf } = await readPdf(printed.parts[0]!.pdf);
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
    expect((await readPdf(pdf)).pages[0]).toContain('sheet 1');
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
  expect(together.pageMap).toEqual(alone.pageMap);
  expect(await readPdf(together.parts[0]!.pdf)).toEqual(await readPdf(alone.parts[0]!.pdf));
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

async function printAlone(job: PrintJob): Promise<Uint8Array> {
  const { parts } = await printDocument(browser(), job, testSettings);
  return parts[0]!.pdf;
}

/** Its only page number takes up most of a page, but not before it is written. */
async function makeMovingJob(): Promise<PrintJob> {
  const { css } = await makeJob();
  const html = 's. <b data-page-of="end"></b><div style="height: 150mm"></div><p id="end">end</p>';
  return await makeJob({
    css: `${css} [data-page-of] { padding-bottom: 150mm } [data-page-of]:empty { display: none }`,
    sections: [makeSection('only', html)],
  });
}

/** The names of the embedded fonts, without the mark of the subset. */
function listFonts(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const names = Array.from(text.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g), ([, name]) => name ?? '');
  return [...new Set(names)].sort();
}
