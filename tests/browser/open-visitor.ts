import type { Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { browserPlaces, findBrowser } from '../../src/browser/find/find-browser.ts';
import { makeBrowserEnvironment } from '../../src/browser/session/browser-arguments.ts';
import puppeteer from 'puppeteer';
import { testSettings } from './test-settings.ts';

/** A visitor's browser for the tests of a file: the same one, which may ask a server on this machine. */
export function openVisitor(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const found = await findBrowser(testSettings, browserPlaces);
    const sandbox = process.getuid?.() === 0 ? 'off' : 'on';
    browser = await puppeteer.launch({
      executablePath: found.path,
      env: makeBrowserEnvironment(found, { libraries: 'system' }, process.env),
      args: sandbox === 'off' ? ['--no-sandbox'] : [],
      defaultViewport: { width: 800, height: 600 },
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser is not there yet.');
    return browser;
  };
}
