import { onTestFinished } from 'vitest';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import type { Settings } from '../../src/settings.ts';

/** A browser that is closed after the test. */
export async function openForTest(settings: Settings): Promise<BrowserHandle> {
  const browser = await openBrowser(settings);
  onTestFinished(() => browser.close());
  return browser;
}
