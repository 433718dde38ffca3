import { beforeAll } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/session/open-browser.ts';
import { openOnce } from '../../browser/open-once.ts';
import { openSiteTab } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';
import { renderFixture } from './site-fixture.ts';
import type { RenderedFixture } from './site-fixture.ts';

/** The site of Toruń and a browser to look at it; both are there while tests run. */
export interface SiteInBrowser {
  readonly folder: () => string;
  readonly browser: () => BrowserHandle;
  /** A tab that sees the site at `siteOrigin`. */
  readonly openTab: () => Promise<SiteTab>;
}

/** Gives the tests of a `describe` a browser and the rendered site. */
export function showSiteInBrowser(): SiteInBrowser {
  const browser = openOnce();
  let fixture: RenderedFixture;
  beforeAll(async () => {
    fixture = await renderFixture('torun');
  });
  return {
    folder: () => fixture.input.folder,
    browser,
    openTab: () => openSiteTab(browser(), fixture.input.folder),
  };
}
