import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';

/** On both sides of every width at which pages change their columns. */
const widths = [320, 640, 767, 768, 991, 992, 1151, 1152, 1280];

const pages: readonly (readonly [address: string, titles: string])[] = [
  ['', '.goal-row .title'],
  ['2010/macierz/', '.matrix .title'],
  ['2010/dokument/', '.document-contents .title'],
];

describe('the titles of goals', () => {
  const site = showSiteInBrowser();

  it.each(pages)('have room for whole words on %s at every width', async (address, titles) => {
    const tab = await site.openTab();
    for (const width of widths) {
      await tab.page.setViewport({ width, height: 800 });
      await tab.page.goto(`${siteOrigin}/${address}`);
      // A word as long as "niepełnosprawnych" takes some nine times the size of its letters.
      const narrow = (await tab.page.evaluate(`[...document.querySelectorAll(${JSON.stringify(titles)})]
        .filter((title) => title.scrollWidth > title.clientWidth
          || title.clientWidth < 9 * parseFloat(getComputedStyle(title).fontSize))
        .map((title) => title.textContent)`)) as string[];
      expect(narrow, `${String(width)} px`).toEqual([]);
    }
    await tab.page.close();
  });
});
