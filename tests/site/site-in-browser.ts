import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../src/browser/open-browser.ts';
import type { BrowserHandle } from '../../src/browser/open-browser.ts';
import { renderSite } from '../../src/render/site/render-site.ts';
import { testSettings } from '../browser/test-settings.ts';
import { openSiteTab } from './open-site-tab.ts';
import type { SiteTab } from './open-site-tab.ts';
import { prepareSite } from './site-fixture.ts';
import type { SiteFixture } from './site-fixture.ts';

/** The site of Toruń and a browser to look at it; both are there while tests run. */
export interface SiteInBrowser {
  readonly folder: () => string;
  readonly browser: () => BrowserHandle;
  /** A tab that sees the site at `siteOrigin`. */
  readonly openTab: () => Promise<SiteTab>;
}

/** Renders the site and opens a browser before the tests of a `describe`, and takes both away after them. */
export function showSiteInBrowser(): SiteInBrowser {
  let browser: BrowserHandle;
  let fixture: SiteFixture;
  beforeAll(async () => {
    [browser, fixture] = await Promise.all([openBrowser(testSettings), prepareSite('torun')]);
    await renderSite(fixture.input, fixture.settings);
  });
  afterAll(() => Promise.all([browser.close(), fixture.remove()]));
  return {
    folder: () => fixture.input.folder,
    browser: () => browser,
    openTab: () => openSiteTab(browser, fixture.input.folder),
  };
}
