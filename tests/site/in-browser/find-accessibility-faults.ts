import axe from 'axe-core';
import type { BrowserHandle } from '../../../src/browser/session/open-browser.ts';
import { closeTab } from '../../../src/browser/session/work-in-tab.ts';
import { withDeadline } from '../../../src/browser/session/deadline.ts';
import { runInLanes } from '../../../src/run-in-lanes.ts';
import { openSiteTab, siteOrigin } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';

/** How a visitor looks at a page. */
export interface Viewing {
  readonly widthPx: number;
  readonly scheme: 'light' | 'dark';
}

/** A page, and how it will be looked at, once after the other. */
export interface PageVisit {
  readonly page: string;
  readonly viewings: readonly Viewing[];
}

/** Every rule for levels A and AA up to WCAG 2.2, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const heightPx = 800;

/**
 * Runs axe in each viewing, in two tabs, and finds sideways scrolling, requests that go astray and what the browser
 * complains of. One line a fault.
 */
export async function findAccessibilityFaults(
  browser: BrowserHandle,
  { folder, base = '/' }: { readonly folder: string; readonly base?: string },
  visits: readonly PageVisit[],
): Promise<string[]> {
  const tabs = [await openSiteTab(browser, folder, base), await openSiteTab(browser, folder, base)];
  const waiting = [...visits];
  const faults = await runInLanes(tabs, tabs.length, async (tab) => {
    const found: string[] = [];
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift())
      found.push(...(await withDeadline(examine(tab, `${siteOrigin}${base}`, visit), deadline(visit))));
    found.push(...tab.strayRequests.map((url) => `a request for ${url}`));
    found.push(...tab.complaints.map((text) => `the browser says: ${text}`));
    await closeTab(tab.page);
    return found;
  });
  return faults.flat().sort();
}

/** A page that never answers is named. */
function deadline({ page }: PageVisit): Parameters<typeof withDeadline>[1] {
  return {
    timeoutMs: 120_000,
    late: { code: 'browser-timed-out', file: page, values: { seconds: '120', limit: 'axe' } },
  };
}

async function examine({ page }: SiteTab, site: string, visit: PageVisit): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, viewing] of visit.viewings.entries()) {
    await page.setViewport({ width: viewing.widthPx, height: heightPx });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: viewing.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (index === 0) {
      await page.goto(`${site}${visit.page}`);
      await page.evaluate(axe.source);
    }
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => [
        ...result.violations.flatMap((violation) => violation.nodes.map((node) => violation.id + ' ' + node.html)),
        ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ])`,
    )) as readonly string[];
    faults.push(...found.map((fault) => `${visit.page} ${viewing.widthPx} ${viewing.scheme}: ${fault}`));
  }
  return faults;
}
