import { thisMachine } from './embedded-package.ts';
import type { BrowserPlaces } from './find-browser.ts';
import { listInstalledBrowsers } from './installed-browsers.ts';
import { listPuppeteerBrowsers } from './puppeteer-browsers.ts';
import { loadPuppeteer } from './load-puppeteer.ts';

/** Where browsers may be on this machine. */
export async function listBrowserPlaces(): Promise<BrowserPlaces> {
  const puppeteer = loadPuppeteer();
  const expected = [
    puppeteer.executablePath({ headless: 'shell' }),
    puppeteer.executablePath({ headless: true }),
  ];
  return {
    machine: thisMachine,
    puppeteerPaths: (await Promise.all(expected.map(listPuppeteerBrowsers))).flat(),
    installedPaths: listInstalledBrowsers(process.platform, process.env),
  };
}
