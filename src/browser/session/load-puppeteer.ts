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

/**
 * Puppeteer, loaded when it is needed: a build of the site alone does without its 30 MB. It comes as CommonJS, which takes
 * half the time of its several hundred ES modules.
 */
export function loadPuppeteer(): PuppeteerNode {
  return (load('puppeteer') as { readonly default: PuppeteerNode }).default;
}

/** The part of Puppeteer that knows where browsers are; in the form in which Puppeteer has loaded it already. */
export function loadPuppeteerBrowsers(): typeof PuppeteerBrowsers {
  return load('@puppeteer/browsers') as typeof PuppeteerBrowsers;
}
