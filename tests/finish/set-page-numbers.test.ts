import { describe, expect, it } from 'vitest';
import { printDocument } from '../browser/print-whole.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { openOnce } from '../browser/open-once.ts';
import { readLinkNames, readPdf } from '../browser/read-pdf.ts';
import { readFolio, readRuns } from '../browser/read-runs.ts';
import type { TextRun } from '../browser/read-runs.ts';
import { makeJob, makeSection } from '../browser/sample-job.ts';
import { testSettings } from '../browser/test-settings.ts';
import { finishDocument } from './finish-document.ts';
import { readStructureText } from './read-structure-text.ts';

const browser = openOnce();

describe('a page number', () => {
  it('stands at the left or at the right of its place, in the face and size around it', async () => {
    const job = await makeJob();
    const bytes = await finish({
      ...job,
      css: `${job.css} .at { position: absolute; left: 100pt; width: 60pt } .right { text-align: right }
        .at > * { display: inline; min-width: 0 }`,
      sections: [
        makeSection(
          'only',
          `<p>Początek</p><div class="at" style="top: 100pt">${place('end')}</div>
           <div class="at right" style="top: 150pt; font-size: 14pt">${place('end')}</div>
           <b class="at right" style="top: 200pt">${place('end')}</b>
           <div class="at" style="top: 250pt; font-variant-numeric: proportional-nums">${place('end')}</div>
           <p id="end" style="break-before: page">end</p>`,
        ),
      ],
    });
    const numbers = (await readRuns(bytes))[0]!.filter((run) => isNumber(run) && run.y > 50);
    // The text begins 20 mm from the edge.
    const left = (20 / 25.4) * 72 + 100;
    expect(numbers.map(({ text }) => text)).toEqual(['2', '2', '2', '2']);
    expect(numbers.map(({ size }) => Math.round(size))).toEqual([11, 14, 11, 11]);
    expect(numbers[0]!.x).toBeCloseTo(left, 0);
    expect(endOf(numbers[1]!)).toBeCloseTo(left + 60, 0);
    expect(endOf(numbers[2]!)).toBeCloseTo(left + 60, 0);
    expect(numbers[3]!.x).toBeCloseTo(left, 0);
    expect(numbers.map(({ face }) => face)).toEqual([
      'Lato-Regular',
      'Lato-Regular',
      'Lato-Bold',
      'Lato-Regular',
    ]);
  });

  it('stands on the base line of the words around it, where those of two digits and of one end together', async () => {
    const job = await makeJob();
    const rows = [1, 12].map(
      (number) =>
        `<p style="width: 300pt; display: flex; justify-content: space-between">cel ${number} ${place(`p-${number}`, 'text-align: right')}</p>`,
    );
    const pages = Array.from(
      { length: 12 },
      (_, index) => `<p id="p-${index + 1}" style="break-before: page">${index + 1}. strona</p>`,
    );
    const bytes = await finish({ ...job, sections: [makeSection('only', rows.join('') + pages.join(''))] });
    const [runs] = await readRuns(bytes);
    const [first, second] = ['2', '13'].map((number) => runs!.find(({ text }) => text === number)!);
    expect(endOf(first!)).toBeCloseTo(endOf(second!), 1);
    for (const number of [first!, second!])
      expect(runs!.filter(({ y }) => Math.abs(y - number.y) < 0.01).length).toBeGreaterThan(1);
  });

  it('keeps the space behind it where a line ends', async () => {
    const html = `<p style="width: 80pt">na stronie ${place('end')} oraz</p><p id="end" style="break-before: page">end</p>`;
    const job = await makeJob();
    const css = `${job.css} [data-page-of] { display: inline; min-width: 0 }`;
    const bytes = await finish({ ...job, css, sections: [makeSection('only', html)] });
    const runs = (await readRuns(bytes))[0]!;
    const [number, next] = ['2', 'oraz'].map((word) => runs.find(({ text }) => text.trim() === word)!) as [
      TextRun,
      TextRun,
    ];
    expect(next.y).toBeLessThan(number.y - 5);
    const [text] = await readStructureText(bytes);
    expect(text).toContain('P "na stronie |2 |oraz"');
  });

  it('is part of the name of its link, in this document and in the full one', async () => {
    const job = await makeJob({ pageDigits: { own: 2, full: 3 } });
    const html = `<p id="cel"><a href="#cel">cel, s. ${place('cel')}</a>
      <a href="#cel">cel, s. <span data-full-page-of="cel">0</span> dok.</a></p>`;
    const bytes = await finish({ ...job, sections: [makeSection('only', html)] }, new Map([['cel', 217]]));
    const links = await readLinkNames(bytes);
    expect(links.map(({ target, name }) => [target, name])).toEqual([
      ['cel', 'cel, s. 1'],
      ['cel', 'cel, s. 217 dok.'],
    ]);
    expect((await readPdf(bytes)).pages[0]).toMatch(/cel, s\. 1\s+cel, s\. 217 dok\./);
  });

  it('is refused where the full document has no such place', async () => {
    const job = await makeJob({ pageDigits: { own: 2, full: 3 } });
    const html = '<p>s. <span data-full-page-of="cel">0</span></p>';
    await expect(finish({ ...job, sections: [makeSection('only', html)] })).rejects.toThrow(
      'The full document has no place "cel".',
    );
  });

  it('may be one of a word that style sheets write in capitals, and stand in a table', async () => {
    const html = `<table><tr><th scope="col" style="text-transform: uppercase">cel na s. ${place('cel')}</th></tr>
      <tr><td id="cel">Rezultat</td></tr></table>`;
    const bytes = await finish(await makeJob({ sections: [makeSection('only', html)] }));
    expect((await readStructureText(bytes)).join()).toContain('TH "CEL NA S. |1"');
  });
});

describe('folios', () => {
  it('stand outside, on left and on right pages, each with the number of its page', async () => {
    const html = '<p style="break-after: page">a</p>'.repeat(11) + '<p>b</p>';
    const job = await makeJob({
      sections: [makeSection('cover', '<p>c</p>', { pageName: 'cover' }), makeSection('only', html)],
    });
    const pages = await readRuns(await finish(job));
    expect(pages.map(readFolio)).toEqual([undefined, ...Array.from({ length: 12 }, (_, at) => `${at + 2}`)]);
    for (const [index, runs] of pages.entries()) {
      const folio = runs.find((run) => run.y < 50 && isNumber(run));
      if (!folio) continue;
      const isRight = index % 2 === 0;
      // As far from the edge as the text.
      const place = isRight ? 595.3 - endOf(folio) : folio.x;
      expect(Math.abs(place - (25 / 25.4) * 72)).toBeLessThan(1);
    }
  });

  it('count from the beginning of the document, not of the part, empty pages included', async () => {
    const sections = ['a', 'b', 'c'].map((id) => makeSection(id, `<p>${id}</p>`, { startsOnRight: true }));
    const pages = await readRuns(await finish(await makeJob({ sections })));
    expect(pages.map(readFolio)).toEqual(['1', undefined, '3', undefined, '5']);
  });

  it('are artifacts, which nobody hears', async () => {
    const [text] = await readStructureText(await finish(await makeJob()));
    expect(text).not.toMatch(/\d"/);
  });
});

describe('an index, which is printed last', () => {
  const entry = (id: string): string =>
    `<span class="page-link"><a href="#${id}">${id}, s. <span class="page-number" data-page-of="${id}"></span></a></span>`;
  const index = `<h1 style="line-height: 0.5; font-size: 30pt">ŻŁĄ</h1>
    <p data-page-ranges="s.">${entry('a')} ${entry('b')}</p><p style="break-before: page">Koniec</p>`;

  it.each([
    ['on the left, behind one page', 1, [2, 3]],
    ['on the right, behind two', 2, [3, 4]],
  ])('can begin %s, without an empty page before it', async (_, count, expected) => {
    const sections = ['a', 'b']
      .slice(0, count)
      .map((id) => makeSection(id, `<p id="${id}">${id}</p>${count === 1 ? '<p id="b">b</p>' : ''}`));
    const job = await makeJob({ sections: [...sections, makeSection('index', index)] });
    const pages = await readRuns(await finish(job));
    expect(pages).toHaveLength(count + 2);
    const numbers = pages.map(readFolio).slice(count);
    expect(numbers).toEqual(expected.map(String));
    const heading = pages[count]!.find(({ text }) => text === 'ŻŁĄ')!;
    // Margins are wider inside.
    expect(heading.x).toBeCloseTo(((count === 1 ? 25 : 20) / 25.4) * 72, 0);
    expect(pages[count - 1]!.some(({ text }) => text === 'ŻŁĄ')).toBe(false);
    expect(pages[count]!.map(({ text }) => text).join(' ')).toContain(count === 1 ? 'b, s. 1' : 'b, s. 2');
  });

  it('begins on the next page where left and right are alike', async () => {
    const job = await makeJob({
      isSingleSided: true,
      sections: [makeSection('a', '<p id="a">a</p><p id="b">b</p>'), makeSection('index', index)],
    });
    const pages = await readRuns(await finish(job));
    expect(pages).toHaveLength(3);
    expect(pages[1]!.some(({ text }) => text === 'ŻŁĄ')).toBe(true);
  });
});

function place(id: string, style = ''): string {
  return `<span data-page-of="${id}" style="${style}"></span>`;
}

async function finish(job: PrintJob, fullPageOf?: ReadonlyMap<string, number>): Promise<Uint8Array> {
  const printed = await printDocument(browser(), job, testSettings);
  const { bytes, findings } = await finishDocument(job, printed, fullPageOf);
  expect(findings.filter(({ rule }) => /page-number|text-differs/.test(rule))).toEqual([]);
  return bytes;
}

function isNumber({ text }: TextRun): boolean {
  return /^\d+$/.test(text.trim());
}

function endOf({ x, width }: TextRun): number {
  return x + width;
}
