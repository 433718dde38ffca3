import type { Page } from 'puppeteer';
import type { Settings } from '../settings.ts';
import { closeTab } from './close-tab.ts';
import { withDeadline } from './deadline.ts';
import { endOnSignal } from './end-on-signal.ts';
import type { BrowserHandle } from './open-browser.ts';
import { watchForCrash } from './watch-for-crash.ts';

/** Works in a tab that is closed afterwards. Throws PublishError `browser-crashed` when it crashes. */
export async function workInTab<T>(
  handle: BrowserHandle,
  { timeouts }: Settings,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await withDeadline(handle.openTab(), { timeouts, limit: 'loadMs' });
  try {
    return await endOnSignal(watchForCrash(page), () => work(page));
  } finally {
    await closeTab(page);
  }
}
