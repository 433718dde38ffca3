import { stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../../browser/open-once.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { findPageFaults } from './find-page-faults.ts';
import { openSiteTab, siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { readSite } from './read-site.ts';
import type { ReadSite } from './read-site.ts';
import { renderFixture } from './site-fixture.ts';
import type { FixtureName, RenderedFixture } from './site-fixture.ts';

/** What a phone opens at once. */
const mostBytes = 100_000;
const mostElements = 1_500;

const plans = [
  // 20 top-level goals with 110 below them, all in two languages.
  {
    name: 'torun-multiplied',
    edition: '2010',
    document: '2010/dokument/',
    anchors: ['cel-12.2', 'part.sources'],
  },
  // 90 goals of one level.
  {
    name: 'one-level-multiplied',
    edition: '2025',
    document: '2025/dokument/',
    anchors: ['cel-70', 'part.partners'],
  },
  // One top-level goal with 200 right below it.
  {
    name: 'broad',
    edition: '2025',
    document: '2025/dokument/',
    anchors: ['zadanie-GOAL2030.TARGET1.170', 'cel-GOAL2030.1'],
  },
] as const satisfies readonly { readonly name: FixtureName; readonly [key: string]: unknown }[];

describe.each(plans)('a plan of many goals: $name (issue 12)', ({ name, document, anchors, edition }) => {
  const browser = openOnce();
  let fixture: RenderedFixture;
  let site: ReadSite;
  beforeAll(async () => {
    fixture = await renderFixture(name);
    site = await readSite(fixture.input.folder);
  });

  it('has no page that a phone would not open', async () => {
    const tooBig: string[] = [];
    for (const [page, { select }] of site.pages) {
      const { size } = await stat(path.join(fixture.input.folder, page));
      const elements = select('*').length;
      if (size > mostBytes || elements > mostElements)
        tooBig.push(`${page}: ${size} bytes, ${elements} elements`);
    }
    expect(tooBig).toEqual([]);
  });

  it('has links that lead somewhere, and headings in their order', async () => {
    expect(await findPageFaults(fixture.input.folder)).toEqual([]);
  });

  it('shows every goal in the document once, and each of its anchors', () => {
    const { input } = fixture;
    const view = input.editions[0]!.get(input.site.languages[0]!)!;
    const ids = [...site.pages]
      .filter(([page]) => page.startsWith(document))
      .flatMap(([, { select }]) => select('main [id]').map(({ id }) => id));
    const shown = new Set(ids);
    const wanted = [
      ...view.allGoals.flatMap(({ anchor, lists }) => [
        anchor,
        ...lists.flatMap(({ items }) => items.map((item) => item.anchor)),
      ]),
      ...[...view.partners, ...view.instruments, ...view.sources].map(({ anchor }) => anchor),
    ];
    expect(wanted.filter((anchor) => !shown.has(anchor))).toEqual([]);
    expect(ids.filter((id) => id === view.allGoals[40]!.anchor)).toHaveLength(1);
  });

  it('lists every top-level goal from its home page on', () => {
    const view = fixture.input.editions[0]!.get(fixture.input.site.languages[0]!)!;
    const titles = [...site.pages]
      .filter(([page]) => new RegExp(`^${edition}/(\\d+-\\d+/)?index.html$`).test(page))
      .flatMap(([, { select }]) => select('.goal-tree.is-counted > li'));
    expect(titles).toHaveLength(view.goals.length);
    const rows = site.pages.get('index.html')!.select('.goal-row');
    expect(rows).toHaveLength(Math.min(view.goals.length, view.goals.length > 60 ? 50 : 60));
  });

  it('leads on from the anchors of the document on one page', async () => {
    const tab = await openSiteTab(browser(), fixture.input.folder);
    for (const anchor of anchors) {
      await tab.page.goto(`${siteOrigin}/${document}#${anchor}`);
      await tab.page.waitForSelector(`main [id="${anchor}"]`);
      expect(tab.page.url()).toMatch(new RegExp(`/${document}\\d+/#`));
    }
    // An item is found by its goal; an unknown anchor leads nowhere.
    await tab.page.goto(`${siteOrigin}/${document}#${anchors[0]}.nothing-7`);
    await tab.page.waitForSelector(`main [id="${anchors[0]}"]`);
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });
});

describe('pages of a plan of many goals (issue 12)', () => {
  const browser = openOnce();

  it('are sound: lists in parts, tables of counts, contents and parts of the document', async () => {
    const { folder } = (await renderFixture('torun-multiplied')).input;
    const looked = [
      '',
      '2010/',
      '2010/macierz/',
      '2010/macierz/2/',
      '2010/partnerzy/',
      '2010/dokument/',
      '2010/dokument/7/',
    ];
    const pages = looked.map((address) => `${address}index.html`);
    const viewings = [
      { widthPx: 320, scheme: 'dark' },
      { widthPx: 1280, scheme: 'light' },
    ] as const;
    expect(await findMarkupFaults(folder, pages)).toEqual([]);
    expect(
      await findAccessibilityFaults(
        browser(),
        { folder },
        pages.map((page) => ({ page, viewings })),
      ),
    ).toEqual([]);
  });

  it('say in words how many goals an entry has, and lead to it', async () => {
    const { input } = await renderFixture('torun-multiplied');
    const site = await readSite(input.folder);
    const links = (page: string) =>
      site.pages
        .get(page)!
        .select('.goal-count a')
        .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links('2010/partnerzy/index.html')).toContainEqual(['55\u00a0celów', 'urzad-miasta/']);
    expect(links('en/2010/partnerzy/index.html')).toContainEqual(['55\u00a0goals', 'urzad-miasta/']);
  });

  it('count the goals of each domain, and lead to the matrix of each top-level goal', async () => {
    const { input } = await renderFixture('torun-multiplied');
    const site = await readSite(input.folder);
    const rows = site.pages.get('2010/macierz/index.html')!.select('.matrix-counts tbody tr');
    expect(rows).toHaveLength(20);
    expect(rows[1]!.querySelector('a')!.getAttribute('href')).toBe('2/');
    const own = site.pages.get('2010/macierz/2/index.html')!.select('.matrix tbody tr:not(.head)');
    expect(own).toHaveLength(6);
    const cells = [...rows[1]!.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' '));
    expect(cells.at(-1)).toBe('Liczba celów: 6');
  });
});
