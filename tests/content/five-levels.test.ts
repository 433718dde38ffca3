import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLanguageTools, openEnvironment } from '../../src/content/environment.ts';
import { exportEdition } from '../../src/exports/export-registry.ts';
import { completeWords } from '../../src/labels/complete-words.ts';
import { listPages } from '../site/in-browser/list-pages.ts';
import { parseSitePage } from '../site/in-browser/parse-site-page.ts';
import type { Select } from '../site/in-browser/parse-site-page.ts';
import { renderFixture } from '../site/in-browser/site-fixture.ts';
import type { RenderedFixture } from '../site/in-browser/site-fixture.ts';
import { foldText, parseJob, preparePrint } from '../print/print-job-fixture.ts';

/** The data-five-levels fixture: numbers that begin anew under each goal, or are not there at all. */
describe('a plan of five levels (issue 10)', () => {
  let fixture: RenderedFixture;
  const read = async (page: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, page), 'utf8'));
  beforeAll(async () => {
    fixture = await renderFixture('five-levels');
  });

  it('has headings on its pages that skip no level and go no deeper than the sixth', async () => {
    const pages = await listPages(fixture.input.folder);
    expect(pages.filter((page) => page.startsWith('2040/actions/'))).toEqual([
      '2040/actions/Part-1-A-1-i-1/index.html',
      '2040/actions/Part-1-A-1-i-2/index.html',
      '2040/actions/two-a-1-i-1/index.html',
    ]);
    for (const page of pages) expect(findSkips(await read(page)), page).toEqual([]);
  });

  it('has them in print as well, and each goal in the contents', async () => {
    const { view, job } = await preparePrint('five-levels', 'show', 'en');
    const select = parseJob(job);
    expect(findSkips(select)).toEqual([]);
    const listed = select('.contents li > a').map((link) => link.getAttribute('href'));
    expect(listed).toEqual(expect.arrayContaining(view.allGoals.map(({ anchor }) => `#${anchor}`)));
    expect(new Set(view.allGoals.map(({ anchor }) => anchor)).size).toBe(view.allGoals.length);
  });

  it('names a goal without a number by its title, and no number where there is none', async () => {
    const page = await read('2040/programmes/plans/index.html');
    expect(page('h1 .number')).toEqual([]);
    expect(foldText(page('.cite p')[0]!.textContent)).toContain(
      'Plan of Fiveborough, programme “Plans without a number, whose title is long enough to be…”.',
    );
  });

  it('says an act without a number and an indicator without a unit', async () => {
    expect(foldText((await read('2040/index.html'))('.facts')[0]!.textContent)).toContain(
      'Resolution of The Council of 2 January 2026',
    );
    const indicators = await read('2040/indicators/index.html');
    expect(indicators('th.quantity').map(({ textContent }) => textContent)).toEqual(['Value']);
  });

  it('calls no two sections of the whole document alike', async () => {
    const page = await read('2040/document/index.html');
    const names = page('section.document-goal').map((section) =>
      (section.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => foldText(page(`[id="${id}"]`)[0]!.textContent))
        .join(' '),
    );
    expect(names).toHaveLength(14);
    expect(new Set(names).size).toBe(14);
    expect(names).toContain('Part 1 A town for people A Homes');
  });

  it('tells in its tables which goal is meant', () => {
    const view = fixture.input.editions[0]!.get('en')!;
    const words = completeWords('en');
    const context = {
      site: fixture.input.site,
      labels: words.labels,
      tools: createLanguageTools(words),
      environment: openEnvironment(fixture.settings.paths.templates),
      goalFolder: () => '',
    };
    const table = [...exportEdition(view, context)].find(({ kind }) => kind === 'statuses')!;
    const goals = [...table.parts].join('').split('\r\n').slice(1, -1);
    expect(goals.map((row) => row.replace(/"/g, '').split(',2026')[0])).toEqual([
      'Part 1 / A / 1 / (i) / 1,1',
      'Part 1 / A / 1 / Plans without a number, whose title is long enough to be cut somewhere in the middle of it,',
    ]);
  });
});

/** Headings that are more than one level below the one before them, or below the sixth. */
function findSkips(select: Select): string[] {
  const headings = select(':is(h1, h2, h3, h4, h5, h6, h7, h8)').map(({ localName, textContent }) => ({
    level: Number(localName.slice(1)),
    textContent,
  }));
  return headings
    .filter(({ level }, index) => level > 6 || level > (headings[index - 1]?.level ?? 0) + 1)
    .map(({ level, textContent }) => `h${level} ${foldText(textContent)}`);
}
