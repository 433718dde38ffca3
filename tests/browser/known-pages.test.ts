import { describe, expect, it } from 'vitest';
import type { KnownPages } from '../../src/browser/paginate/known-pages.ts';
import { printDocument } from '../../src/browser/print-document.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { maskRun } from './mask-run.ts';
import { openOnce } from './open-once.ts';
import { makeBook, makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const browser = openOnce();

describe('the pages of an earlier print', () => {
  it('need one print where a word has changed and nothing has moved, and it is the same as without them', async () => {
    const known = await settle(await makeBook([1, 3, 2], true));
    const job = changeWord(await makeBook([1, 3, 2], true));
    expect(await print(job, known)).toEqual({ ...(await print(job)), printCount: 1 });
  });

  it.each([
    ['on pages that follow each other', [1, 3, 2], [2, 3, 2], false],
    ['and need an empty page more', [1, 2, 1], [2, 2, 1], true],
    ['and need an empty page less', [2, 2, 1], [1, 2, 1], true],
    ['at the very end', [1, 2, 1], [1, 2, 2], true],
  ])('are printed anew where chapters have moved %s, as without them', async (_, before, after, onRight) => {
    const known = await settle(await makeBook(before, onRight));
    const job = await makeBook(after, onRight);
    expect(await print(job, known)).toEqual(await print(job));
  });

  it('are not tried for a document with other places in it', async () => {
    const known = await settle(await makeBook([1, 1, 1], true));
    const job = await makeBook([1, 1], true);
    expect(await print(job, known)).toEqual(await print(job));
  });

  it('leave no empty page where a section need not begin on the right any more', async () => {
    const known = await settle(await makeBook([1, 2], true));
    const job = await makeBook([1, 2], false);
    expect(known.blanksBefore.size).toBeGreaterThan(0);
    expect(await print(job, known)).toEqual(await print(job));
  });

  it('are not known where numbers have moved them', async () => {
    const { css } = await makeJob();
    const job = await makeJob({
      css: `${css} [data-page-of] { padding-bottom: 150mm } [data-page-of]:empty { display: none }`,
      sections: [
        makeSection('only', '<b data-page-of="end"></b><div style="height: 150mm"></div><p id="end">end</p>'),
      ],
    });
    const { printCount, knownPages } = await printDocument(browser(), job, testSettings);
    expect({ printCount, knownPages }).toEqual({ printCount: 3, knownPages: undefined });
  });
});

async function settle(job: PrintJob): Promise<KnownPages> {
  return (await printDocument(browser(), job, testSettings)).knownPages!;
}

/** Everything that a print is and says, its bytes as text. */
async function print(job: PrintJob, knownPages?: KnownPages): Promise<object> {
  const announced: unknown[] = [];
  const { parts, ...rest } = await printDocument(browser(), job, testSettings, {
    knownPages,
    onPageMap: (numbers) => announced.push(numbers),
  });
  return { ...rest, announced, bytes: parts.map(({ pdf }) => maskRun(pdf).toString('latin1')) };
}

function changeWord(job: PrintJob): PrintJob {
  const sections = job.sections.map((section) => ({
    ...section,
    html: section.html.replace('patrz', 'zobacz'),
  }));
  expect(sections).not.toEqual(job.sections);
  return { ...job, sections };
}
