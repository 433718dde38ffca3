import { afterAll, beforeAll } from 'vitest';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { testSettings } from './test-settings.ts';

/** One browser for all tests of a file, or of a `describe`; it is closed after them. */
export function openOnce(): () => BrowserHandle {
  let browser: BrowserHandle;
  beforeAll(async () => {
    browser = await openBrowser(testSettings);
  });
  afterAll(() => browser.close());
  return () => browser;
}
