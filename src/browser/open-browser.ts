import type { Browser } from 'puppeteer';
import type { Settings } from '../settings.ts';
import { listBrowserPlaces } from './browser-places.ts';
import { findBrowser } from './find-browser.ts';
import type { FoundBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { isVerifiedVersion } from './verified-version.ts';

/** A running browser, shared by the documents of one build. Whoever opens it closes it. */
export interface BrowserHandle {
  readonly browser: Browser;
  readonly kind: FoundBrowser['kind'];
  /** As the browser says, e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: string;
  /** Whether the reader of its PDFs was tested with what this version writes. */
  readonly isVerified: boolean;
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
  const isVerified = isVerifiedVersion(version.slice(version.indexOf('/') + 1));
  return {
    browser,
    kind: found.kind,
    version,
    isVerified,
    notices: [
      ...(setup.sandbox === 'off' ? [{ name: 'no-sandbox', values: {} } as const] : []),
      ...(isVerified ? [] : [{ name: 'unverified', values: { version } } as const]),
    ],
    close: () => browser.close(),
  };
}
