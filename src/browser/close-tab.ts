import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';

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
