import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOnce } from '../browser/open-once.ts';
import { listPages } from '../site/in-browser/list-pages.ts';
import { openSiteTab } from '../../src/browser/open-site-tab.ts';
import { isInFirstLanguage, samplePages } from '../site/in-browser/sample-pages.ts';
import { shiftSoFar, visitPage } from '../site/in-browser/visit-page.ts';
import { siteOf } from './built-editions.ts';

const mostSentBytes = 100_000;
const mostScriptBytes = 12_000;
const mostMarkupBytes = 30_000;

/** The whole document on one page may be as long as the document is. */
const isWholeDocument = (page: string): boolean => page.endsWith('/dokument/index.html');

describe('a first visit', () => {
  const browser = openOnce();

  it.each([360, 1280])(
    'of a page of any kind is light, asks nobody else, and nothing moves (%d px)',
    async (width) => {
      const site = siteOf('torun');
      const tab = await openSiteTab(browser(), site);
      await tab.page.setViewport({ width, height: 800 });
      for (const page of (await samplePages(site)).filter(isInFirstLanguage)) {
        const visit = await visitPage(tab, page);
        expect(visit.sentBytes, page).toBeGreaterThan(10_000);
        if (!isWholeDocument(page)) expect(visit.sentBytes, page).toBeLessThanOrEqual(mostSentBytes);
        expect(visit.scriptBytes, page).toBeLessThanOrEqual(mostScriptBytes);
        expect(visit.layoutShift, page).toBe(0);
      }
      expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
      await tab.page.close();
    },
  );

  it('in which something moves is found out', async () => {
    const tab = await openSiteTab(browser(), siteOf('torun'));
    await visitPage(tab, '2010/cele/2.4/index.html');
    await tab.page.evaluate(`document.querySelector('main').style.paddingTop = '300px'`);
    expect(await tab.page.evaluate(shiftSoFar)).toBeGreaterThan(0);
    await tab.page.close();
  });
});

describe('a page', () => {
  it.each(['torun', 'addressed'] as const)(
    'has at most 30 kB of markup, its head included (%s)',
    async (name) => {
      const site = siteOf(name);
      const pages = (await listPages(site)).filter((page) => !isWholeDocument(page));
      for (const page of pages)
        expect((await stat(path.join(site, page))).size, page).toBeLessThanOrEqual(mostMarkupBytes);
    },
  );
});
