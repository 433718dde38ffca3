import type { BrowserHandle } from '../../../src/browser/session/open-browser.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import type { Viewing } from './find-accessibility-faults.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { findPageFaults } from './find-page-faults.ts';
import { isInFirstLanguage, samplePages } from './sample-pages.ts';

export interface SiteReport {
  /** One page of each kind. */
  readonly sample: readonly string[];
  /** One line a fault; a site without any has an empty list. */
  readonly faults: readonly string[];
}

/** A telephone and a desk, in the dark and by day: pages are seen in one of them in turn. */
const viewings: readonly Viewing[] = [
  { widthPx: 320, scheme: 'dark' },
  { widthPx: 1280, scheme: 'light' },
  { widthPx: 360, scheme: 'light' },
  { widthPx: 1280, scheme: 'dark' },
];

/**
 * Checks the links of every page of a built site, and one page of each kind thoroughly: its markup with html-validate,
 * and, in the first language, with axe in the browser. `npm run prove` does it to every page.
 */
export async function checkSite(folder: string, browser: BrowserHandle): Promise<SiteReport> {
  const sample = await samplePages(folder);
  const visits = sample.filter(isInFirstLanguage).map((page, index) => ({
    page,
    viewings: viewings.filter((_, turn) => turn === index % viewings.length),
  }));
  const faults = [
    ...(await findPageFaults(folder)),
    ...(await findMarkupFaults(folder, sample)),
    ...(await findAccessibilityFaults(browser, { folder }, visits)),
  ];
  return { sample, faults };
}
