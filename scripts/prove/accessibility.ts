import path from 'node:path';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { readSettings } from '../../src/settings.ts';
import type { Build } from '../../tests/build/edition-builds.ts';
import { project } from '../../tests/build/run-strategia.ts';
import { findAccessibilityFaults } from '../../tests/site/in-browser/find-accessibility-faults.ts';
import type { Viewing } from '../../tests/site/in-browser/find-accessibility-faults.ts';
import { listPages } from '../../tests/site/in-browser/list-pages.ts';
import { samplePages } from '../../tests/site/in-browser/sample-pages.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

const viewings: readonly Viewing[] = [
  { widthPx: 360, scheme: 'light' },
  { widthPx: 360, scheme: 'dark' },
  { widthPx: 1280, scheme: 'dark' },
  { widthPx: 1280, scheme: 'light' },
];

/**
 * Every page of the project's own site, and one of each kind of every other build, on a telephone and a desk, by day and
 * in the dark.
 */
export const accessibilityProof: Proof = {
  claim:
    'axe finds nothing on any page of the site nor on the kinds of the others, and no page scrolls sideways',
  find: async ({ torun, ...others }) => {
    const browser = await openBrowser(readSettings(project, {}, process.env));
    try {
      const pages = await listPages(siteOf(torun));
      const published = (await listPublished(torun.output, 'page')).length;
      const faults = await visitAll(browser, torun, pages);
      let sampled = 0;
      for (const [name, build] of Object.entries(others)) {
        const sample = await samplePages(siteOf(build));
        sampled += sample.length;
        faults.push(...(await visitAll(browser, build, sample)).map((fault) => `${name}: ${fault}`));
      }
      return {
        extent: `${pages.length} pages and ${sampled} of other builds in ${viewings.length} viewings`,
        faults: [...(pages.length === published ? [] : [`the manifest has ${published} pages`]), ...faults],
      };
    } finally {
      await browser.close();
    }
  },
};

function visitAll(browser: BrowserHandle, build: Build, pages: readonly string[]): Promise<string[]> {
  const visits = pages.map((page) => ({ page, viewings }));
  return findAccessibilityFaults(browser, { folder: siteOf(build), base: build.base }, visits);
}

function siteOf(build: Build): string {
  return path.join(build.output, 'site');
}
