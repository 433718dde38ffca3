import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../../src/browser/session/open-browser.ts';
import type { BrowserHandle } from '../../../src/browser/session/open-browser.ts';
import { testSettings } from '../../browser/test-settings.ts';
import { openSiteTab } from './open-site-tab.ts';
import type { SiteTab } from './open-site-tab.ts';
import { renderFixture } from './site-fixture.ts';
import type { RenderedFixture } from './site-fixture.ts';

/** The site of Toruń and a browser to look at it; both are there while tests run. */
export interface SiteInBrowser {
  readonly folder: () => string;
  readonly browser: () => BrowserHandle;
  /** A tab that sees the site at `siteOrigin`. */
  readonly openTab: () => Promise<SiteTab>;
}

/** Opens a browser before the tests of a `describe`, closes it after them, and shows the rendered site in it. */
export function showSiteInBrowser(): SiteInBrowser {
  let browser: BrowserHandle;
  let fixture: RenderedFixture;
  beforeAll(async () => {
    [browser, fixture] = await Promise.all([openBrowser(testSettings), renderFixture('torun')]);
  });
  afterAll(() => browser.close());
  return {
    folder: () => fixture.input.folder,
    browser: () => browser,
    openTab: () => openSiteTab(browser, fixture.input.folder),
  };
}
