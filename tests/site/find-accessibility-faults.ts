import axe from 'axe-core';
import type { BrowserHandle } from '../../src/browser/open-browser.ts';
import { openSiteTab, siteOrigin } from './open-site-tab.ts';
import type { SiteTab } from './open-site-tab.ts';

/** How a visitor looks at a page. */
export interface Viewing {
  readonly widthPx: number;
  readonly scheme: 'light' | 'dark';
}

/** A page as it will be looked at. */
export interface PageViewing extends Viewing {
  readonly page: string;
}

/** Every rule for levels A and AA up to WCAG 2.2, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const heightPx = 800;

/**
 * Runs axe in each viewing, two tabs at a time, and finds sideways scrolling, requests that go astray and what the
 * browser complains of. One line a fault.
 */
export async function findAccessibilityFaults(
  browser: BrowserHandle,
  folder: string,
  viewings: readonly PageViewing[],
): Promise<string[]> {
  const waiting = [...viewings];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    const tab = await openSiteTab(browser, folder);
    for (let viewing = waiting.shift(); viewing !== undefined; viewing = waiting.shift())
      faults.push(...(await examine(tab, viewing)));
    faults.push(...tab.strayRequests.map((url) => `a request for ${url}`));
    faults.push(...tab.complaints.map((text) => `the browser says: ${text}`));
    await tab.page.close();
  };
  await Promise.all([work(), work()]);
  return faults.sort();
}

async function examine({ page }: SiteTab, viewing: PageViewing): Promise<string[]> {
  await page.setViewport({ width: viewing.widthPx, height: heightPx });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: viewing.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${siteOrigin}/${viewing.page}`);
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => [
      ...result.violations.flatMap((violation) => violation.nodes.map((node) => violation.id + ' ' + node.html)),
      ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
    ])`,
  )) as readonly string[];
  return found.map((fault) => `${viewing.page} ${viewing.widthPx} ${viewing.scheme}: ${fault}`);
}
