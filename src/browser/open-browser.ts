import type { Browser, Page } from 'puppeteer';
import type { Settings } from '../settings.ts';
import { listBrowserPlaces } from './browser-places.ts';
import { findBrowser } from './find-browser.ts';
import type { FoundBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { isVerifiedVersion } from './verified-version.ts';
import { watchForCrash } from './watch-for-crash.ts';

/** A running browser, shared by the documents of one build. Whoever opens it closes it. */
export interface BrowserHandle {
  readonly browser: Browser;
  readonly kind: FoundBrowser['kind'];
  /** As the browser says, e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: string;
  /** Whether the reader of its PDFs was tested with what this version writes. */
  readonly isVerified: boolean;
  /** A tab that nobody else uses. */
  readonly openTab: () => Promise<Page>;
  /** Has a tab ready for the next document: making one takes a tenth of a second. */
  readonly prepareTab: () => Promise<void>;
  /** Comes with PublishError `browser-crashed` when the browser ends. */
  readonly ended: AbortSignal;
  /** What the program has to say about it. */
  readonly notices: readonly BrowserNotice[];
  /** Ends the browser and removes its profile; harmless when it has ended. */
  readonly close: () => Promise<void>;
}

export interface BrowserNotice {
  readonly name: 'no-sandbox' | 'unverified';
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Finds a browser and starts it. The signal kills it. Throws PublishError `no-browser`, `browser-not-found`,
 * `browser-does-not-start`.
 */
export async function openBrowser(settings: Settings, signal?: AbortSignal): Promise<BrowserHandle> {
  const found = await findBrowser(settings, await listBrowserPlaces());
  signal?.throwIfAborted();
  const { browser, setup } = await launchBrowser(found, { settings, signal });
  const version = await browser.version();
  // The tab that is there from the start serves the first document: making one costs as much as starting the browser.
  const unusedTabs = await browser.pages();
  const isVerified = isVerifiedVersion(version.slice(version.indexOf('/') + 1));
  return {
    browser,
    kind: found.kind,
    version,
    isVerified,
    ended: watchForCrash(browser),
    openTab: async () => unusedTabs.pop() ?? (await browser.newPage()),
    prepareTab: async () => {
      if (unusedTabs.length === 0) unusedTabs.push(await browser.newPage());
    },
    notices: [
      ...(setup.sandbox === 'off' ? [{ name: 'no-sandbox', values: {} } as const] : []),
      ...(isVerified ? [] : [{ name: 'unverified', values: { version } } as const]),
    ],
    close: () => closeBrowser(browser),
  };
}

const closeMs = 3_000;

/** A browser that does not answer is killed. */
async function closeBrowser(browser: Browser): Promise<void> {
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), closeMs);
  try {
    await browser.close();
  } finally {
    clearTimeout(timer);
  }
}
