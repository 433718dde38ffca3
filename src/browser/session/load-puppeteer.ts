import { createRequire } from 'node:module';
import type * as PuppeteerBrowsers from '@puppeteer/browsers';
import type { PuppeteerNode } from 'puppeteer';

const load = createRequire(import.meta.url);

/**
 * The part of Puppeteer that connects to a browser which runs already. It is compiled with the program: the whole, with all that
 * finds and starts browsers, takes five times as long to load.
 */
export async function loadPuppeteerConnection(): Promise<Pick<PuppeteerNode, 'connect'>> {
  const { default: puppeteer } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  // Its own types and those of the whole are declared in different files.
  return puppeteer as unknown as PuppeteerNode;
}

/** The part of Puppeteer that knows where browsers are, loaded when it is needed. As CommonJS it takes half the time. */
export function loadPuppeteerBrowsers(): typeof PuppeteerBrowsers {
  return load('@puppeteer/browsers') as typeof PuppeteerBrowsers;
}
