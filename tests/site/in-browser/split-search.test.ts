import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../../browser/open-once.ts';
import { openSiteTab, siteOrigin } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';
import { parseSitePage } from './parse-site-page.ts';
import { renderFixture } from './site-fixture.ts';

describe('the search page of a plan with 130 goals (issue 12)', () => {
  const browser = openOnce();
  let folder: string;
  beforeAll(async () => {
    ({ folder } = (await renderFixture('torun-multiplied')).input);
  });

  const openSearch = async (query = ''): Promise<SiteTab> => {
    const tab = await openSiteTab(browser(), folder);
    await tab.page.setViewport({ width: 360, height: 740 });
    await tab.page.goto(`${siteOrigin}/2010/szukaj/${query}`);
    return tab;
  };

  it('follows a query typed letter by letter, and loads the parts of its words', async () => {
    const tab = await openSearch();
    for (const letter of 'mieszkaniec') {
      await tab.page.type('#query', letter);
      await new Promise((resolve) => setTimeout(resolve, 170));
    }
    expect(await statusOf(tab.page, '„mieszkaniec”')).toMatch(/^Znaleziono: \d+ \(Cele: \d+/);
    expect(await textOf(tab.page, '.search-results mark')).toMatch(/mieszkańc/);
    const parts = tab.served.filter((file) => file.includes('/index/'));
    const all = await readdir(path.join(folder, '2010/szukaj/index'));
    expect(parts.length).toBeLessThan(all.length);
    expect(new Set(parts).size).toBe(parts.length);
    expect(await tab.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });

  it('shows every hit of a kind when it is asked for, and leads to them', async () => {
    const tab = await openSearch('?q=toru%C5%84');
    await statusOf(tab.page, 'toruń');
    const section = '.search-results section:nth-of-type(1)';
    const count = Number(/: (\d+)$/.exec(await textOf(tab.page, `${section} h3`))?.[1]);
    expect(count).toBeGreaterThan(20);
    await tab.page.click(`${section} button`);
    await expect.poll(() => tab.page.$$(`${section} li a`), { timeout: 10_000 }).toHaveLength(count);
    expect(await tab.page.$(`${section} button`)).toBeNull();
    await tab.page.close();
  });

  it('says that a part did not load, and finds again when it is there', async () => {
    const tab = await openSearch('?q=2.4');
    await statusOf(tab.page, '2.4');
    const served = new Set(tab.served);
    const missing = path.join(folder, '2010/szukaj/index');
    await rename(missing, `${missing}-away`);
    try {
      await tab.page.locator('#query').fill('mieszkaniec');
      await statusOf(tab.page, 'nie wczytała się');
    } finally {
      await rename(`${missing}-away`, missing);
    }
    expect(await isVisible(tab.page, '.search-list')).toBe(true);
    expect(await isVisible(tab.page, '.search-results')).toBe(false);
    await tab.page.focus('#query');
    await tab.page.keyboard.press('Enter');
    await statusOf(tab.page, '„mieszkaniec”');
    expect(await isVisible(tab.page, '.search-results')).toBe(true);
    expect(tab.served.filter((file) => !served.has(file)).length).toBeGreaterThan(1);
    await tab.page.close();
  });

  it('finds the same from disk, with the same policy', async () => {
    const tab = await openSearch('?q=rozw%C3%B3j');
    await statusOf(tab.page, 'rozwój');
    const page = await browser().openTab();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/policy directive|script/i.test(message.text())) complaints.push(message.text());
    });
    const file = path.join(folder, '2010/szukaj/index.html');
    await page.goto(`${pathToFileURL(file).href}?q=rozw%C3%B3j`);
    await statusOf(page, 'rozwój');
    await expect
      .poll(() => textOf(page, '.search-results li'), { timeout: 10_000 })
      .toBe(await textOf(tab.page, '.search-results li'));
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), tab.page.close()]);
  });

  it('leads to the lists of what is too much for one page', async () => {
    const select = parseSitePage(await readFile(path.join(folder, '2010/szukaj/index.html'), 'utf8'));
    const [goals, partners] = select('.search-kinds a');
    expect(goals!.getAttribute('href')).toBe('../');
    expect(goals!.textContent).toBe('Cele (130)');
    expect(partners!.getAttribute('href')).toBe('#kind-partners');
    expect(select('#kind-goals')).toEqual([]);
    expect(select('#kind-partners li')).toHaveLength(48);
  });

  it('says of a partner of many goals how many they are, and finds it by each', async () => {
    const tab = await openSearch('?q=cel%2014.4');
    await statusOf(tab.page, '14.4');
    const contexts = await textOf(tab.page, '.search-results section:last-of-type .context');
    expect(contexts).toMatch(/, \d+ celów/);
    for (const context of contexts.split(' | '))
      expect(context.split(', cel ').length, context).toBeLessThanOrEqual(9);
    await tab.page.close();
  });
});

/** Waits, in Node, until the status says so. */
async function statusOf(page: Page, words: string): Promise<string> {
  let text = '';
  await expect
    .poll(async () => (text = await textOf(page, '.search-status[role="status"]')), { timeout: 20_000 })
    .toContain(words);
  return text;
}

async function textOf(page: Page, selector: string): Promise<string> {
  const texts = await page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent)`,
  );
  return (texts as string[]).map((text) => text.replace(/\s+/g, ' ')).join(' | ');
}

async function isVisible(page: Page, selector: string): Promise<boolean> {
  return (await (await page.$(selector))?.isVisible()) ?? false;
}
