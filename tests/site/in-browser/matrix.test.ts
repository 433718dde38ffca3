import type { Page, SerializedAXNode } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { showSiteInBrowser } from './site-in-browser.ts';

describe('the matrix of goals and domains in the browser', () => {
  const site = showSiteInBrowser();

  it('is sorted by the keyboard, says so, and finds back to the order of the document', async () => {
    const tab = await site.openTab();
    await tab.page.goto(`${siteOrigin}/2010/macierz/`);
    const inDocument = await readMatrix(tab.page);
    expect(inDocument.heads).toEqual(['Numer Nazwa celu: ascending', 'Liczba dziedzin: -']);
    expect(inDocument.rows.filter((row) => row.isHead)).toHaveLength(4);
    await press(tab.page, 'Liczba dziedzin');
    const byCount = await readMatrix(tab.page);
    expect(byCount.heads).toEqual(['Numer Nazwa celu: -', 'Liczba dziedzin: descending']);
    expect(byCount.status).toBe('Kolejność celów: Liczba dziedzin, malejąco.');
    const counts = byCount.rows.map((row) => row.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(byCount.rows.map((row) => row.number).sort()).toEqual(
      inDocument.rows
        .filter((row) => !row.isHead)
        .map((row) => row.number)
        .sort(),
    );
    expect(byCount.rows.filter((row) => row.isHead || row.colour === '')).toEqual([]);
    await press(tab.page, 'Nazwa celu');
    const byTitle = await readMatrix(tab.page);
    const titles = byTitle.rows.map((row) => row.title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('pl').compare));
    expect(byTitle.status).toBe('Kolejność celów: Nazwa celu, rosnąco.');
    await press(tab.page, 'Nazwa celu');
    expect((await readMatrix(tab.page)).rows.map((row) => row.title)).toEqual(titles.reverse());
    await press(tab.page, 'Numer');
    expect((await readMatrix(tab.page)).rows).toEqual(inDocument.rows);
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });

  it('can be sorted where there is room for a list only, and has no buttons without scripts', async () => {
    const tab = await site.openTab();
    await tab.page.setViewport({ width: 320, height: 640 });
    await tab.page.goto(`${siteOrigin}/2010/macierz/`);
    await press(tab.page, 'Liczba dziedzin');
    expect((await readMatrix(tab.page)).status).toContain('malejąco');
    const sizes = (await tab.page.evaluate(
      '[...document.querySelectorAll(".matrix button")].map((button) => button.getBoundingClientRect().height)',
    )) as number[];
    expect(sizes).toHaveLength(3);
    for (const height of sizes) expect(height).toBeGreaterThanOrEqual(24);
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.reload();
    expect(await tab.page.$$('.matrix button')).toEqual([]);
    await tab.page.close();
  });

  it('keeps its headers for those who listen where it is shown as a list (issue 16)', async () => {
    const tab = await site.openTab();
    for (const width of [360, 1280]) {
      await tab.page.setViewport({ width, height: 740 });
      await tab.page.goto(`${siteOrigin}/2010/macierz/`);
      const tree = (await tab.page.accessibility.snapshot({ interestingOnly: false }))!;
      const roles = listRoles(tree);
      const count = (role: string): number => roles.filter((one) => one === role).length;
      const columns = count('columnheader');
      expect(columns).toBeGreaterThan(3);
      expect(count('rowheader')).toBe(26);
      expect(count('cell') + count('gridcell')).toBe(22 * (columns - 1));
    }
    await tab.page.close();
  });

  it('is a table on paper, however narrow', async () => {
    const tab = await site.openTab();
    await tab.page.setViewport({ width: 680, height: 900 });
    await tab.page.goto(`${siteOrigin}/2010/macierz/`);
    const readDisplay = () =>
      tab.page.evaluate('getComputedStyle(document.querySelector(".matrix tbody tr:not(.head)")).display');
    expect(await readDisplay()).toBe('flex');
    await tab.page.emulateMediaType('print');
    expect(await readDisplay()).toBe('table-row');
    await tab.page.close();
  });
});

/** Reaches the button by Tab, as somebody without a mouse does, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const focused = (await page.evaluate('document.activeElement.textContent.trim()')) as string;
    if (focused === name) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach "${name}".`);
}

interface Matrix {
  readonly heads: readonly string[];
  readonly status: string;
  readonly rows: readonly {
    readonly isHead: boolean;
    readonly number: string;
    readonly title: string;
    readonly count: number;
    readonly colour: string;
  }[];
}

function readMatrix(page: Page): Promise<Matrix> {
  return page.evaluate(`({
    heads: [...document.querySelectorAll('.matrix th[data-orders]')].map((head) =>
      [...head.querySelectorAll('button')].map((button) => button.textContent).join(' ')
        + ': ' + (head.getAttribute('aria-sort') ?? '-')),
    status: document.querySelector('.matrix-status').textContent,
    rows: [...document.querySelectorAll('.matrix tbody tr')].map((row) => ({
      isHead: row.classList.contains('head'),
      number: row.querySelector('.number').textContent,
      title: row.querySelector('.title').textContent,
      count: Number(row.querySelector('.count')?.textContent),
      colour: getComputedStyle(row).getPropertyValue('--goal'),
    })),
  })`) as Promise<Matrix>;
}

function listRoles(node: SerializedAXNode): string[] {
  return [node.role, ...(node.children ?? []).flatMap(listRoles)];
}
