import type { Page } from 'puppeteer';
import type { Settings } from '../settings.ts';
import { explainSilence } from './broken-off.ts';
import { closeTab } from './close-tab.ts';
import { withDeadline } from './deadline.ts';
import type { BrowserHandle } from './open-browser.ts';

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
