import { beforeAll } from 'vitest';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { testSettings } from './test-settings.ts';

let opened: Promise<BrowserHandle> | undefined;

/** One browser for all tests of a process, with which it ends; another one where it has ended before. */
export async function openShared(): Promise<BrowserHandle> {
  const running = (await opened)?.process;
  const isThere = running?.exitCode === null && running.signalCode === null;
  return await (isThere && opened ? opened : (opened = openBrowser(testSettings)));
}

/** The same for the tests of a file, or of a `describe`. */
export function openOnce(): () => BrowserHandle {
  let browser: BrowserHandle;
  beforeAll(async () => {
    browser = await openShared();
  });
  return () => browser;
}
