import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../../browser/open-once.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { openSiteTab, siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { parseSitePage } from './parse-site-page.ts';
import type { Select } from './parse-site-page.ts';
import { renderFixture } from './site-fixture.ts';
import type { RenderedFixture } from './site-fixture.ts';
import { bigPlan, sixtyGoals } from './write-big-plan.ts';

/** In turn long numbers, a short one and none. */
const pages = [
  '',
  '2025/',
  '2025/macierz/',
  '2025/dokument/',
  '2025/wskazniki/',
  '2025/wskazniki/wskaznik-3/',
  '2025/cele/GOAL2030.2/',
  '2025/cele/21/',
  '2025/cele/obszar-31/',
  '2025/zadania/GOAL2030.TARGET2.1/',
  '2025/zadania/21.2/',
  '2025/zadania/zadanie-31-1/',
];

describe('a plan with 104 indicators, 41 goals, long numbers and long words (issue 10)', () => {
  const browser = openOnce();
  let fixture: RenderedFixture;
  beforeAll(async () => {
    fixture = await renderFixture('big');
  });

  const readPage = async (address: string): Promise<{ readonly html: string; readonly select: Select }> => {
    const html = await readFile(path.join(fixture.input.folder, address, 'index.html'), 'utf8');
    return { html, select: parseSitePage(html) };
  };

  it.each([360, 768, 1280])('keeps numbers in one line, and apart from titles, at %d px', async (width) => {
    const tab = await openSiteTab(browser(), fixture.input.folder);
    await tab.page.setViewport({ width, height: 800 });
    for (const page of pages) {
      await tab.page.goto(`${siteOrigin}/${page}`);
      expect(await tab.page.evaluate(findFaults), page).toEqual([]);
    }
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });

  it('is sound on its pages of indicators and goals', async () => {
    const { folder } = fixture.input;
    const looked = ['2025/wskazniki/', '2025/wskazniki/wskaznik-5/', '', '2025/zadania/zadanie-31-1/'].map(
      (address) => `${address}index.html`,
    );
    const viewings = [
      { widthPx: 320, scheme: 'dark' },
      { widthPx: 1280, scheme: 'light' },
    ] as const;
    const visits = looked.map((page) => ({ page, viewings }));
    expect(await findMarkupFaults(folder, looked)).toEqual([]);
    expect(await findAccessibilityFaults(browser(), { folder }, visits)).toEqual([]);
  });

  it('says of a proposal that it is one, in the list and on its page', async () => {
    const list = (await readPage('2025/wskazniki')).select('[id="indicator.wskaznik-5"]')[0]!;
    for (const selector of ['th', '.quantity', 'td:last-child'])
      expect(list.querySelector(selector)!.textContent, selector).toContain('propozycja redakcyjna');
    const { select } = await readPage('2025/wskazniki/wskaznik-5');
    expect(select('.indicator .origin')[0]!.textContent).toContain('Wskaźnik jest propozycją redakcyjną');
    expect(
      select('.indicators-page meta, head meta[name="description"]')[0]!.getAttribute('content'),
    ).not.toContain('Wskaźnik 5');
  });

  it('has a list of indicators that a phone can show', async () => {
    const tab = await openSiteTab(browser(), fixture.input.folder);
    await tab.page.setViewport({ width: 360, height: 800 });
    await tab.page.goto(`${siteOrigin}/2025/wskazniki/`);
    const { nodes, height } = (await tab.page.evaluate(
      `({ nodes: document.querySelectorAll('*').length, height: document.documentElement.scrollHeight })`,
    )) as { readonly nodes: number; readonly height: number };
    expect(nodes).toBeLessThan(1_500);
    expect(height).toBeLessThan(30_000);
    expect((await readPage('2025/wskazniki')).html.length).toBeLessThan(100_000);
    await tab.page.close();
  });

  it('names unit, baseline, latest value, target and goal of each in it, and leads to its page', async () => {
    const { select } = await readPage('2025/wskazniki');
    const rows = select('.indicator-list tbody tr');
    const others = await Promise.all(['51-100', '101-150'].map((part) => readPage(`2025/wskazniki/${part}`)));
    const counts = others.map((page) => page.select('.indicator-list tbody tr').length);
    expect([rows.length, ...counts]).toEqual([50, 50, 4]);
    const [, row] = rows;
    const texts = [...row!.querySelectorAll('th, td')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').replaceAll('\u00a0', ' ').trim(),
    );
    expect(texts).toEqual([
      'Wskaźnik 1 dla mieszkańców i mieszkanek gminy % gospodarstw domowych',
      'Wartość bazowa: 1 234 567,25 2012',
      'Ostatnia wartość: 1 236 591 2024',
      'Wartość docelowa: 2 500 000 2035',
      'Mierzy: cel GOAL2030.TARGET2.1',
    ]);
    // The anchor of the time when all stood on one page leads on.
    expect(row!.id).toBe('indicator.wskaznik-1');
    expect(row!.querySelector('th a')!.getAttribute('href')).toBe('wskaznik-1/');
  });

  it('has a page of each indicator, with chart, values and sources, to which goals and search lead', async () => {
    const { select } = await readPage('2025/wskazniki/wskaznik-1');
    expect(select('h1')[0]!.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Wskaźnik 1 dla mieszkańców i mieszkanek gminy',
    );
    expect(select('.chart svg')).toHaveLength(1);
    expect(select('.values tbody tr')).toHaveLength(15);
    expect(select('.breadcrumbs a').map((link) => link.getAttribute('href'))).toEqual([
      '../../../',
      '../../',
      '../',
    ]);
    const goal = await readPage('2025/zadania/GOAL2030.TARGET2.1');
    expect(goal.select('.goal-indicators a').map((link) => link.getAttribute('href'))).toContain(
      '../../wskazniki/wskaznik-1/',
    );
    const index = await readFile(path.join(fixture.input.folder, '2025/szukaj/index.js'), 'utf8');
    expect(index).toContain('"href":"../wskazniki/wskaznik-1/"');
  });

  it('shows its top-level goals on the home page, each with what is below it', async () => {
    const { select } = await readPage('');
    expect(select('.goal-row')).toHaveLength(bigPlan.positions.length);
    expect(select('.square')).toEqual([]);
    const counts = select('.goal-row .below').map(({ textContent }) => textContent);
    expect(counts).toEqual(bigPlan.positions.map(() => '4\u00a0cele rozwoju'));
  });
});

describe('a plan with sixty goals, long numbers and long words (issues 10 and 12)', () => {
  const browser = openOnce();
  let folder: string;
  beforeAll(async () => {
    ({ folder } = (await renderFixture('sixty')).input);
  });

  it.each([360, 768, 1280])('keeps numbers in one line, and apart from titles, at %d px', async (width) => {
    const tab = await openSiteTab(browser(), folder);
    await tab.page.setViewport({ width, height: 800 });
    for (const page of ['', '2025/', '2025/dokument/']) {
      await tab.page.goto(`${siteOrigin}/${page}`);
      expect(await tab.page.evaluate(findFaults), page).toEqual([]);
    }
    await tab.page.close();
  });

  it('names them on the home page, each behind its square (issue 16)', async () => {
    const select = parseSitePage(await readFile(path.join(folder, 'index.html'), 'utf8'));
    expect(select('.goal-row')).toHaveLength(sixtyGoals.positions.length);
    expect(select('.square')).toHaveLength(sixtyGoals.positions.length * sixtyGoals.below);
    expect(select('.square.is-blank')).toHaveLength(4 * sixtyGoals.below);
    expect(select('.goal-members a > .title')).toHaveLength(sixtyGoals.positions.length * sixtyGoals.below);
    expect(select('.below')).toEqual([]);
  });
});

describe('a plan with few indicators', () => {
  it('keeps them on one page', async () => {
    const { folder } = (await renderFixture('one-level')).input;
    const html = await readFile(path.join(folder, '2025/cele/3/index.html'), 'utf8');
    expect(html).toContain('href="../../wskazniki/#indicator.zwodociagowanie"');
  });
});

/** Runs in the page: numbers on several lines or over titles, squares whose text does not fit, sideways scrolling. */
const findFaults = `(() => {
  const boxes = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter((box) => box.width > 1);
  };
  const faults = [];
  const overlap = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  for (const number of document.querySelectorAll('main .number')) {
    const own = boxes(number);
    if (new Set(own.map((box) => Math.round(box.top))).size > 1) faults.push('on several lines: ' + number.textContent);
    const title = number.parentElement.querySelector('.title');
    // A display number may reach into its own line's leading, not into letters beside it.
    if (title && own.some((box) => boxes(title).some((other) => box.right > other.left + 0.5 && box.left < other.left && overlap(box, other))))
      faults.push('over its title: ' + number.textContent);
  }
  for (const square of document.querySelectorAll('.square')) {
    const frame = square.getBoundingClientRect();
    for (const part of square.querySelectorAll('.number, .title'))
      for (const box of boxes(part))
        if (box.right > frame.right + 0.5 || box.bottom > frame.bottom + 0.5) faults.push('out of its square: ' + part.textContent);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
  return [...new Set(faults)];
})()`;
