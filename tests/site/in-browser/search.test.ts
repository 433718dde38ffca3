import { gzipSync } from 'node:zlib';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';

const hostile = '<img src=x onerror="document.title=1">2.4';

describe('the search page in the browser', () => {
  const site = showSiteInBrowser();

  it('is reached from the field of every page, which is a plain form', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/cele/2.4/`);
    await tab.page.type('#query', 'mieszkaniec');
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    expect(tab.page.url()).toBe(`${siteOrigin}/2010/szukaj/?q=mieszkaniec`);
    await statusOf(tab.page, 'mieszkaniec');
    expect(await textOf(tab.page, '.search-results mark')).toMatch(/mieszkańc/);
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });

  it('says how much is found, groups it by kind and marks what is proposed', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/szukaj/`);
    await tab.page.type('#query', '2.4');
    expect(await statusOf(tab.page, '2.4')).toMatch(/^Znaleziono: \d+ \(Cele: 1, Rezultaty: \d+/);
    expect(await tab.page.$$('.search-status[role="status"]')).toHaveLength(1);
    expect(await textOf(tab.page, '.search-results h3')).toMatch(
      /^Cele: 1 \| Rezultaty: \d+ \| Partnerzy: \d+/,
    );
    expect(await textOf(tab.page, '.search-results section:nth-of-type(2) li')).toContain(
      'propozycja redakcyjna',
    );
    await tab.page.close();
  });

  it('says that it is loading where that takes long, in the words that are read out (issue 12)', async () => {
    const tab = await site.openTab();
    await tab.page.evaluateOnNewDocument(
      'HTMLHeadElement.prototype.append = function (...nodes) { setTimeout(() => Element.prototype.append.apply(this, nodes), 3000); };',
    );
    await tab.page.goto(`${siteOrigin}/2010/szukaj/`);
    await tab.page.type('#query', '2.4');
    await statusOf(tab.page, 'Trwa wczytywanie wyszukiwarki…');
    expect(await statusOf(tab.page, '2.4')).toMatch(/^Znaleziono: /);
    await tab.page.close();
  });

  it('is walked with arrows and left with Escape; Tab goes from hit to hit', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/szukaj/`);
    await tab.page.type('#query', '2.4');
    await statusOf(tab.page, '2.4');
    const focused = (): Promise<string> =>
      tab.page.evaluate(
        'document.activeElement.getAttribute("href") ?? document.activeElement.id',
      ) as Promise<string>;
    await tab.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('../cele/2.4/');
    await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe('../cele/2.4/#rezultat-1');
    await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('query');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Escape');
    expect(await focused()).toBe('query');
    await tab.page.keyboard.press('ArrowDown');
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    expect(tab.page.url()).toBe(`${siteOrigin}/2010/cele/2.4/`);
    await tab.page.close();
  });

  it('keeps the query in the address while it is typed, and takes it along to other languages (issue 16)', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/szukaj/`);
    await tab.page.type('#query', 'dróg rowerowych');
    expect(await statusOf(tab.page, 'dróg rowerowych')).toMatch(/^Znaleziono: /);
    const query = 'q=dr%C3%B3g+rowerowych';
    expect(tab.page.url()).toBe(`${siteOrigin}/2010/szukaj/?${query}`);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('.languages a')]);
    expect(tab.page.url()).toBe(`${siteOrigin}/en/2010/szukaj/?${query}`);
    await tab.page.locator('#query').fill('cycle path');
    expect(await statusOf(tab.page, 'cycle path')).toMatch(/^Found: /);
    expect(await textOf(tab.page, '.search-results mark')).toMatch(/cycle.*paths/);
    await tab.page.click('#query', { count: 3 });
    await tab.page.keyboard.press('Backspace');
    await expect.poll(() => tab.page.url()).toBe(`${siteOrigin}/en/2010/szukaj/`);
    await tab.page.close();
  });

  it('says that nothing has all words, and marks the forms of those that there are (issue 16)', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/szukaj/?q=kosmonautyka+rower`);
    expect(await statusOf(tab.page, 'kosmonautyka')).toMatch(
      /^Żadna pozycja nie ma wszystkich słów: „kosmonautyka rower”. Z częścią słów: 3 \(/,
    );
    expect(await textOf(tab.page, '.search-results mark')).toMatch(/rowerem.*rowerowych/);
    await tab.page.close();
  });

  it('takes a query for text, whatever is in it', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/szukaj/?q=${encodeURIComponent(hostile)}`);
    expect(await statusOf(tab.page, '<img')).toContain(hostile);
    expect(await tab.page.$$('main img')).toEqual([]);
    expect(await tab.page.title()).toMatch(/^Wyszukiwarka/);
    expect(tab.complaints).toEqual([]);
    await tab.page.close();
  });

  it('works from disk, with the same policy', async () => {
    const page = await site.browser().openTab();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/policy directive|script/i.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const file = path.join(site.folder(), '2010/szukaj/index.html');
    await page.goto(`${pathToFileURL(file).href}?q=partner`);
    await page.locator('#query').fill('sciezka rowerowa');
    await statusOf(page, 'sciezka');
    await page.locator('#query').fill('2.4');
    await page.keyboard.press('Enter');
    expect(await statusOf(page, '2.4')).toMatch(/Cele: 1/);
    await Promise.all([page.waitForNavigation(), page.click('.languages a')]);
    expect(page.url()).toMatch(/^file:.*\/en\/2010\/szukaj\/index\.html\?q=2\.4$/);
    expect(await statusOf(page, '2.4')).toMatch(/Goals: 1/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks for library and index only when somebody searches, and its script is small', async () => {
    const tab = await site.openTab();
    const asked: string[] = [];
    tab.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.page.goto(`${siteOrigin}/2010/szukaj/`);
    expect(asked.filter((name) => /minisearch|index\.js/.test(name))).toEqual([]);
    await tab.page.focus('#query');
    await tab.page.type('#query', '2.4');
    await statusOf(tab.page, '2.4');
    expect(asked.filter((name) => /minisearch|index\.js/.test(name))).toHaveLength(2);
    const assets = path.join(site.folder(), 'assets');
    const script = (await readdir(assets)).find((name) => name.startsWith('search.'));
    expect(gzipSync(await readFile(path.join(assets, script!))).length).toBeLessThan(12_000);
    await tab.page.close();
  });

  it('filters its list by links where no script runs', async () => {
    const tab = await site.openTab();
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(`${siteOrigin}/2010/szukaj/?q=2.4`);
    const shown = async (): Promise<number> => (await visible(tab.page)).length;
    const all = await shown();
    await tab.page.click('.search-kinds a[href="#kind-partners"]');
    expect(await shown()).toBe(1);
    await tab.page.click('.search-everything a');
    expect(await shown()).toBe(all);
    await tab.page.close();
  });
});

/** Waits, in Node, until the status names the query. */
async function statusOf(page: Page, query: string): Promise<string> {
  let text = '';
  await expect
    .poll(async () => (text = await textOf(page, '.search-status')), { timeout: 10_000 })
    .toContain(query);
  return text;
}

async function textOf(page: Page, selector: string): Promise<string> {
  const texts = await page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent)`,
  );
  return (texts as string[]).map((text) => text.replace(/\s+/g, ' ')).join(' | ');
}

async function visible(page: Page): Promise<unknown[]> {
  const kinds = await page.$$('.search-kind');
  const shown = await Promise.all(kinds.map((kind) => kind.isVisible()));
  return shown.filter(Boolean);
}
