import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { readSite } from './read-site.ts';
import type { ReadSite } from './read-site.ts';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';

describe('the site opened from disk (issue 10)', () => {
  const site = showSiteInBrowser();

  const openFile = async (name: string): Promise<Page> => {
    const page = await site.browser().openTab();
    await page.goto(pathToFileURL(path.join(site.folder(), name)).href);
    return page;
  };

  it.each([
    ['index.html', 30],
    ['2010/cele/2.4/index.html', 40],
    ['2010/macierz/index.html', 40],
    ['en/2010/partnerzy/index.html', 30],
  ])('leads from every link of %s to a page, not to a folder', async (name, fewest) => {
    const page = await openFile(name);
    const addresses = await linksOf(page);
    expect(addresses.length).toBeGreaterThan(fewest);
    expect(await findFaults(addresses, await readSite(site.folder()))).toEqual([]);
    await page.close();
  });

  it('leads from what a search brings, keeps the anchor, and from the field of a page to the search', async () => {
    const page = await openFile('2010/cele/2.4/index.html');
    await page.type('#query', '2.4');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toMatch(/\/2010\/szukaj\/index\.html\?q=2\.4$/);
    const hits = async (): Promise<string[]> =>
      (await linksOf(page, '.search-results a')).map((address) => address.replace(/.*\/site\//, ''));
    await expect.poll(hits, { timeout: 10_000 }).toContain('2010/cele/2.4/index.html#rezultat-1');
    expect(await findFaults(await linksOf(page), await readSite(site.folder()))).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('.search-results a[href*="rezultat-1"]')]);
    expect(page.url()).toMatch(/\/2010\/cele\/2\.4\/index\.html#rezultat-1$/);
    await page.close();
  });

  it('follows a link as a visitor does', async () => {
    const page = await openFile('index.html');
    await Promise.all([page.waitForNavigation(), page.click('.goal-row h3 a')]);
    expect(page.url()).toMatch(/\/2010\/cele\/1\/index\.html$/);
    expect(await page.title()).toMatch(/^1 /);
    await page.close();
  });

  it('leaves addresses on a server as they are', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/cele/2.4/`);
    expect((await linksOf(tab.page)).filter((address) => address.includes('index.html'))).toEqual([]);
    expect(tab.complaints).toEqual([]);
    await tab.page.close();
  });
});

/** Where links and forms lead once the scripts have run. */
async function linksOf(page: Page, selector = 'a[href], form[action]'): Promise<string[]> {
  return (await page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.href ?? one.action)`,
  )) as string[];
}

/** Links to a folder, to a file that is not there, or to an anchor that its page has not. */
async function findFaults(addresses: readonly string[], { folder, pages }: ReadSite): Promise<string[]> {
  const faults: string[] = [];
  for (const address of new Set(addresses)) {
    const url = new URL(address);
    if (url.protocol !== 'file:') continue;
    const file = fileURLToPath(new URL(url.pathname, url));
    const found = await stat(file).catch(() => undefined);
    const anchor = decodeURIComponent(url.hash.slice(1));
    const page = pages.get(path.relative(folder, file).split(path.sep).join('/'));
    if (!found?.isFile() || (anchor !== '' && !page?.ids.has(anchor))) faults.push(address);
  }
  return faults;
}
