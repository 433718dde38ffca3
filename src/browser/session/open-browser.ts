import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import type { Settings } from '../../settings.ts';
import { browserPlaces, findBrowser } from '../find/find-browser.ts';
import type { FoundBrowser } from '../find/find-browser.ts';
import type { BrowserProcess } from './browser-process.ts';
import { launchBrowser } from './launch-browser.ts';
import { readPageScript } from './load-page-script.ts';
import { isVerifiedVersion } from '../find/puppeteer-browsers.ts';

/** A running browser, shared by the documents of one build. Whoever opens it closes it. */
export interface BrowserHandle {
  readonly browser: Browser;
  readonly process: ChildProcess;
  readonly kind: FoundBrowser['kind'];
  /** As the browser says, e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: string;
  /** Whether the reader of its PDFs was tested with what this version writes. */
  readonly isVerified: boolean;
  /** A tab that nobody else uses. */
  readonly openTab: () => Promise<Page>;
  /** Has a tab ready for the next document: making one takes a tenth of a second. */
  readonly prepareTab: () => Promise<void>;
  /** Comes with PublishError `browser-crashed` when the browser ends or a tab of it crashes. */
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
 * `browser-does-not-start`, `browser-does-not-answer`, `browser-crashed`.
 */
export async function openBrowser(settings: Settings, signal?: AbortSignal): Promise<BrowserHandle> {
  // What fails here fails again where a page is opened.
  void Promise.allSettled([readPageScript(settings)]);
  const found = await findBrowser(settings, browserPlaces);
  signal?.throwIfAborted();
  const launched = await launchBrowser(found, { settings, signal });
  const { browser, process, setup, version } = launched;
  signal?.addEventListener('abort', process.kill);
  // The tab that is there from the start serves the first document: making one costs as much as starting the browser.
  const unusedTabs = await browser.pages();
  const isVerified = isVerifiedVersion(version.slice(version.indexOf('/') + 1));
  return {
    browser,
    process: process.child,
    kind: found.kind,
    version,
    isVerified,
    ended: process.crashed,
    openTab: async () => unusedTabs.pop() ?? (await browser.newPage()),
    prepareTab: async () => {
      if (unusedTabs.length === 0) unusedTabs.push(await browser.newPage());
    },
    notices: [
      ...(setup.sandbox === 'off' ? [{ name: 'no-sandbox', values: {} } as const] : []),
      ...(isVerified ? [] : [{ name: 'unverified', values: { version } } as const]),
    ],
    close: async () => {
      signal?.removeEventListener('abort', process.kill);
      await closeBrowser(browser, process);
    },
  };
}

const closeMs = 3_000;

/** It is asked to end, and ended where it does not. */
async function closeBrowser(browser: Browser, { child, end }: BrowserProcess): Promise<void> {
  const waiting = new AbortController();
  const asked = browser.connected && child.exitCode === null && child.signalCode === null;
  if (asked) {
    const exit = once(child, 'exit', { signal: waiting.signal });
    // What became of the question shows by the end.
    browser.close().catch(() => undefined);
    await Promise.race([exit, wait(closeMs, undefined, { signal: waiting.signal })]);
    waiting.abort();
  }
  await end();
}
