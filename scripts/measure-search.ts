import path from 'node:path';
import puppeteer from 'puppeteer';
import type { Browser } from 'puppeteer';
import { browserPlaces, findBrowser } from '../src/browser/find/find-browser.ts';
import { makeBrowserEnvironment } from '../src/browser/session/browser-arguments.ts';
import { serveFolder } from '../src/cli/dev/serve-folder.ts';
import { readSettings } from '../src/settings.ts';

/** Seconds from opening the search page until the first result stands on it, by query; medians. */
export type SearchTimes = Readonly<Record<string, number>>;

/** A word in another form, a number, and words of which one stands almost everywhere. */
const queries = ['mieszkaniec', '2.4', 'rozwój w toruniu'];
const runs = 3;
const longestMs = 120_000;

/** A slow phone: slow 4G as Lighthouse has it, bytes a second and milliseconds, and a sixth of this processor. */
const slowness = {
  network: { offline: false, download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 },
  processor: 6,
};

/** Opens the search page of Toruń's site, in `folder`, with each query, as if for the first time and nothing compressed. */
export async function measureSearch(folder: string): Promise<SearchTimes> {
  const server = await serveFolder(folder, 0);
  const browser = await launch();
  try {
    const times: Record<string, number> = {};
    for (const query of queries) {
      const address = `${server.address}2010/szukaj/?${String(new URLSearchParams({ q: query }))}`;
      const taken: number[] = [];
      for (let run = 0; run < runs; run += 1) taken.push(await timeFirstResult(browser, address));
      times[query] = [...taken].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The build's own browser may not reach a server. */
async function launch(): Promise<Browser> {
  const settings = readSettings(path.resolve(import.meta.dirname, '..'), {}, process.env);
  const found = await findBrowser(settings, browserPlaces);
  const sandbox = process.getuid?.() === 0 ? 'off' : 'on';
  const setup = { sandbox, libraries: 'system' } as const;
  return await puppeteer.launch({
    executablePath: found.path,
    env: makeBrowserEnvironment(found, setup, process.env),
    args: sandbox === 'off' ? ['--no-sandbox'] : [],
    defaultViewport: { width: 360, height: 740, isMobile: true, hasTouch: true },
  });
}

async function timeFirstResult(browser: Browser, address: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateNetworkConditions(slowness.network);
    await page.emulateCPUThrottling(slowness.processor);
    await page.evaluateOnNewDocument(noteFirstResult);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: longestMs });
    const noted = await page.waitForFunction('window.firstResultMs', { timeout: longestMs, polling: 200 });
    return Number(await noted.jsonValue()) / 1000;
  } finally {
    await context.close();
  }
}

/** Runs in the page: when the first result has been painted. */
const noteFirstResult = `
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.search-results:not([hidden]) li a')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.firstResultMs = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
`;
