import path from 'node:path';
import { openBrowser } from '../../src/browser/open-browser.ts';
import { readSettings } from '../../src/settings.ts';
import { project } from '../../tests/build/run-strategia.ts';
import { findAccessibilityFaults } from '../../tests/site/find-accessibility-faults.ts';
import type { Viewing } from '../../tests/site/find-accessibility-faults.ts';
import { listPages } from '../../tests/site/list-pages.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

const viewings: readonly Viewing[] = [
  { widthPx: 360, scheme: 'light' },
  { widthPx: 360, scheme: 'dark' },
  { widthPx: 1280, scheme: 'dark' },
  { widthPx: 1280, scheme: 'light' },
];

/** Every page of the project's own site, on a telephone and a desk, by day and in the dark. */
export const accessibilityProof: Proof = {
  claim: 'axe finds nothing on any page of the site, and no page scrolls sideways',
  find: async ({ torun }) => {
    const folder = path.join(torun.output, 'site');
    const pages = await listPages(folder);
    const published = (await listPublished(torun.output, 'page')).length;
    const browser = await openBrowser(readSettings(project, {}, process.env));
    try {
      const visits = pages.map((page) => ({ page, viewings }));
      const faults = await findAccessibilityFaults(browser, folder, visits);
      return {
        extent: `${pages.length} pages in ${viewings.length} viewings`,
        faults: [...(pages.length === published ? [] : [`the manifest has ${published} pages`]), ...faults],
      };
    } finally {
      await browser.close();
    }
  },
};
