import type { BrowserHandle } from '../../src/browser/open-browser.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import type { PageViewing, Viewing } from './find-accessibility-faults.ts';
import { findPageFaults } from './find-page-faults.ts';
import { listPages } from './list-pages.ts';

export interface SiteReport {
  readonly pages: number;
  readonly axeRuns: number;
  /** One line a fault; a site without any has an empty list. */
  readonly faults: readonly string[];
}

/** What is seen: a telephone and a desk, in the dark and by day. */
export const allViewings: readonly Viewing[] = [
  { widthPx: 320, scheme: 'dark' },
  { widthPx: 1280, scheme: 'light' },
  { widthPx: 360, scheme: 'light' },
  { widthPx: 1280, scheme: 'dark' },
];

/**
 * Checks every page of a built site: its markup, its links, and with axe in the browser.
 * `once`: each page in one of the viewings, in turn, so that all of them come up; `all`: each page in each.
 */
export async function checkSite(
  folder: string,
  browser: BrowserHandle,
  extent: 'once' | 'all' = 'once',
): Promise<SiteReport> {
  const pages = await listPages(folder);
  const viewings = pages.flatMap((page, index): PageViewing[] =>
    allViewings
      .filter((_, turn) => extent === 'all' || turn === index % allViewings.length)
      .map((viewing) => ({ page, ...viewing })),
  );
  const markup = await findPageFaults(folder);
  const faults = await findAccessibilityFaults(browser, folder, viewings);
  return { pages: pages.length, axeRuns: viewings.length, faults: [...markup, ...faults] };
}
