import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';

describe('the first screen of a phone (issue 16)', () => {
  const site = showSiteInBrowser();
  let tab: SiteTab;
  beforeAll(async () => {
    tab = await site.openTab();
    await tab.page.setViewport({ width: 360, height: 740 });
  });
  afterAll(() => tab.page.close());

  /** Opens a page and gives where the first element that matches begins and ends, in pixels from the top. */
  const place = async (page: string, selector: string): Promise<{ top: number; bottom: number }> => {
    await tab.page.goto(`${siteOrigin}/${page}`);
    await tab.page.waitForSelector(selector, { visible: true });
    return (await tab.page.evaluate(
      `(({ top, bottom }) => ({ top, bottom }))(document.querySelector('${selector}').getBoundingClientRect())`,
    )) as { top: number; bottom: number };
  };

  it.each(['2010/cele/2.4/', '2010/cele/2.6/'])('shows the first result of %s by 450 px', async (page) => {
    expect((await place(page, '.results li')).top).toBeLessThan(450);
  });

  it('shows the first hit of a search', async () => {
    expect((await place('2010/szukaj/?q=rower', '.search-results li')).bottom).toBeLessThan(740);
  });

  it('shows whether the plan is in force and the field of the search on the home page', async () => {
    expect((await place('', '.validity')).bottom).toBeLessThan(500);
    expect((await place('', '#query')).bottom).toBeLessThan(650);
  });

  it('has a head of one row, from which one goes to the search, and a state of one line that unfolds', async () => {
    const row = await place('2010/cele/2.4/', '.masthead');
    expect(row.bottom).toBeLessThan(80);
    const middles = (await tab.page.evaluate(
      `[...document.querySelectorAll('.masthead :is(a, button)')].filter((one) => one.checkVisibility())
        .map((one) => { const { top, bottom } = one.getBoundingClientRect(); return [one.textContent, (top + bottom) / 2]; })`,
    )) as readonly [string, number][];
    expect(middles.map(([text]) => text)).toEqual(['Strategia rozwoju Torunia', 'Szukaj', 'Menu', 'English']);
    for (const [, middle] of middles) expect(Math.abs(middle - middles[0]![1])).toBeLessThan(2);
    const state = await place('2010/cele/2.4/', '.edition-status summary');
    expect(state.bottom - state.top).toBeLessThan(35);
    const isShown = `document.querySelector('.edition-status p').checkVisibility()`;
    expect(await tab.page.evaluate(isShown)).toBe(false);
    await tab.page.click('.edition-status summary');
    expect(await tab.page.evaluate(isShown)).toBe(true);
  });

  it('leaves out what is on the page', async () => {
    const isShown = `document.querySelector('.on-this-page').checkVisibility()`;
    await tab.page.goto(`${siteOrigin}/2010/cele/2.4/`);
    expect(await tab.page.evaluate(isShown)).toBe(false);
  });
});

describe('text with more space between letters, words and lines (WCAG 2.2, 1.4.12; issue 16)', () => {
  const site = showSiteInBrowser();

  it('stays within a screen of 320 px', async () => {
    const tab = await site.openTab();
    await tab.page.setViewport({ width: 320, height: 740 });
    const wide: string[] = [];
    for (const page of spacedPages) {
      await tab.page.goto(`${siteOrigin}/${page}`);
      await tab.page.evaluate(widenText);
      wide.push(...((await tab.page.evaluate(findWide)) as string[]).map((one) => `/${page}: ${one}`));
    }
    expect(wide).toEqual([]);
    await tab.page.close();
  });
});

const spacedPages = [
  '',
  '2010/',
  '2010/cele/2.4/',
  '2010/cele/2/',
  '2010/macierz/',
  '2010/partnerzy/',
  '2010/wskazniki/',
  '2010/szukaj/',
  '2010/dokument/',
  '2010/zrodla/',
  'deklaracja-dostepnosci/',
];

/** A style sheet in the markup is forbidden; a constructed one is not. */
const widenText = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
}`;

/** What reaches beyond the window, unless it scrolls by itself or is only for those who listen. */
const findWide = `[...document.querySelectorAll('body *')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
  .filter((one) => !one.closest('.unseen, .skip, .chapter-table, svg'))
  .map((one) => one.outerHTML.slice(0, 120))`;
