import { createRequire } from 'node:module';
import type { PuppeteerNode } from 'puppeteer';

let loaded: PuppeteerNode | undefined;

/**
 * Puppeteer, loaded when it is needed: a build of the site alone does without its 30 MB. It comes as CommonJS, which takes
 * half the time of its several hundred ES modules.
 */
export function loadPuppeteer(): PuppeteerNode {
  loaded ??= (createRequire(import.meta.url)('puppeteer') as { readonly default: PuppeteerNode }).default;
  return loaded;
}
