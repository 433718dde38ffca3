import type { KeyInput } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';
import { readFocus, walkByTab } from './walk-by-tab.ts';

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };
/** What comes first on every page. */
const masthead = ['Przejdź do treści', 'Strategia rozwoju Torunia'];
const navigation = ['Cele', 'Partnerzy', 'Instrumenty', 'Dziedziny', 'Wskaźniki', 'O dokumencie'];

describe('the site without a mouse', () => {
  const site = showSiteInBrowser();
  let tab: SiteTab;
  beforeAll(async () => (tab = await site.openTab()));

  const open = async (page: string, size: typeof phone): Promise<void> => {
    await tab.page.setViewport(size);
    await tab.page.goto(`${siteOrigin}/${page}`);
  };
  const press = async (...keys: readonly KeyInput[]): Promise<void> => {
    for (const key of keys) await tab.page.keyboard.press(key);
  };
  const follow = async (): Promise<string> => {
    await Promise.all([tab.page.waitForNavigation(), press('Enter')]);
    return tab.page.url().slice(siteOrigin.length);
  };
  const isMenuOpen = () => tab.page.evaluate(`document.querySelector('#menu').matches(':popover-open')`);

  it.each(['', '2010/', '2010/cele/2.4/', '2010/macierz/', '2010/partnerzy/'])(
    'shows where one is at each step through /%s, and lets one out at the end',
    async (page) => {
      for (const size of [phone, desk]) {
        await open(page, size);
        const stops = await walkByTab(tab.page);
        expect(stops.filter((stop) => !stop.hasRing || !stop.isInSight || stop.text === '')).toEqual([]);
        const names = stops.map(({ text }) => text);
        expect(names.slice(0, 2)).toEqual(masthead);
        expect(names.indexOf('English')).toBe(size === phone ? 4 : 2 + navigation.length);
        const focusable = (await tab.page.evaluate(
          `[...document.querySelectorAll('a[href], button, input, summary')].filter((one) => one.checkVisibility()).length`,
        )) as number;
        expect(stops).toHaveLength(focusable);
      }
    },
  );

  it('leads past the head of the page to its content', async () => {
    await open('2010/cele/2.4/', phone);
    await press('Tab');
    expect(await readFocus(tab.page)).toMatchObject({ text: masthead[0], isInSight: true });
    await press('Enter', 'Tab');
    const isInContent = 'document.querySelector("main").contains(document.activeElement)';
    expect(await tab.page.evaluate(isInContent)).toBe(true);
  });

  it('opens the menu of the phone, walks through it, and closes it where one was', async () => {
    await open('2010/cele/2.4/', phone);
    await press('Tab', 'Tab', 'Tab', 'Tab');
    expect(await readFocus(tab.page)).toMatchObject({ text: 'Menu' });
    await press('Enter');
    expect(await isMenuOpen()).toBe(true);
    for (const name of navigation) {
      await press('Tab');
      expect(await readFocus(tab.page)).toMatchObject({ text: name, hasRing: true, isInSight: true });
    }
    await press('Escape');
    expect(await isMenuOpen()).toBe(false);
    expect(await readFocus(tab.page)).toMatchObject({ text: 'Menu', isInSight: true });
    await press('Space', ...navigation.map(() => 'Tab' as const), 'Tab');
    expect(await readFocus(tab.page)).toMatchObject({ text: 'Zamknij menu' });
    await press('Space');
    expect(await isMenuOpen()).toBe(false);
    expect(await readFocus(tab.page)).toMatchObject({ text: 'Menu' });
  });

  it('goes by the menu of the phone to another page, which says that it is there', async () => {
    await open('', phone);
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab');
    expect(await follow()).toBe('/2010/partnerzy/');
    const current = `document.querySelector('#menu [aria-current="page"]').textContent`;
    expect(await tab.page.evaluate(current)).toBe('Partnerzy');
  });

  it('has no button of the menu on a desk, where all of it is seen', async () => {
    await open('2010/cele/2.4/', desk);
    const stops = (await walkByTab(tab.page)).map(({ text }) => text);
    expect(stops.slice(2, 2 + navigation.length)).toEqual(navigation);
    expect(stops).not.toContain('Menu');
  });

  it('searches from any page and reads what it found', async () => {
    await open('2010/cele/2.4/', desk);
    await press(...[...masthead, ...navigation, 'English', 'query'].map(() => 'Tab' as const));
    expect(await readFocus(tab.page)).toMatchObject({ text: 'query' });
    await tab.page.keyboard.type('mieszkaniec');
    expect(await follow()).toBe('/2010/szukaj/?q=mieszkaniec');
    await expect
      .poll(() => tab.page.evaluate(`document.querySelector('.search-status').textContent`))
      .toMatch(/^Znaleziono/);
    for (let steps = 0; steps < 24; steps += 1) {
      await press('Tab');
      const hit = `document.activeElement.closest('.search-results li') !== null`;
      if (await tab.page.evaluate(hit)) break;
    }
    const hit = await readFocus(tab.page);
    expect(hit).toMatchObject({ hasRing: true, isInSight: true });
    expect(`/2010/szukaj/${hit?.href ?? ''}`).toMatch(/^\/2010\/szukaj\/\.\.\/\w+/);
    expect(await follow()).toBe(
      new URL(hit?.href ?? '', `${siteOrigin}/2010/szukaj/`).href.slice(siteOrigin.length),
    );
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
  });
});
