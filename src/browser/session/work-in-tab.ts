import type { Page } from 'puppeteer';
import type { Settings } from '../../settings.ts';
import { explainSilence } from './broken-off.ts';
import { withDeadline } from './deadline.ts';
import type { BrowserHandle } from './open-browser.ts';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Works in a tab that is closed afterwards. Throws PublishError `browser-crashed` and `browser-timed-out` for whatever
 * Puppeteer says of a browser that does not answer any more.
 */
export async function workInTab<T>(
  handle: BrowserHandle,
  { timeouts }: Settings,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await withDeadline(handle.openTab(), { timeouts, limit: 'loadMs' });
  try {
    return await work(page);
  } catch (error) {
    throw explainSilence(error, timeouts);
  } finally {
    await closeTab(page);
  }
}

const closeMs = 2_000;

/** Closes a tab, so that the browser can be used for another document; one that does not answer ends with the browser. */
export async function closeTab(page: Page): Promise<void> {
  if (page.isClosed() || !page.browser().connected) return;
  const ending = new AbortController();
  try {
    await Promise.race([page.close(), wait(closeMs, undefined, { signal: ending.signal })]);
  } finally {
    ending.abort();
  }
}
