import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer';
import { tolerate } from '../system-error.ts';
import type { BrowserHandle } from './session/open-browser.ts';

/** Where a tab believes the site to be; nothing leaves the process. */
export const siteOrigin = 'http://site.test';

/** A tab that is served a folder as a server would, and nothing else. */
export interface SiteTab {
  readonly page: Page;
  /** The files that were sent, in order; nothing is cached. */
  readonly served: string[];
  /** Requests that a visitor's browser would have sent elsewhere, or for files that are not there. */
  readonly strayRequests: string[];
  /** What the browser complained about, e.g. a resource that the policy forbids. */
  readonly complaints: string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Opens a tab of the browser that sees `folder` at `siteOrigin`, under the path `base`. */
export async function openSiteTab(browser: BrowserHandle, folder: string, base = '/'): Promise<SiteTab> {
  const page = await browser.openTab();
  const tab: SiteTab = { page, served: [], strayRequests: [], complaints: [] };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) tab.complaints.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, { folder, base }, tab));
  return tab;
}

interface ServedFolder {
  readonly folder: string;
  readonly base: string;
}

async function answer(request: HTTPRequest, { folder, base }: ServedFolder, tab: SiteTab): Promise<void> {
  const url = new URL(request.url());
  const name = decodeURIComponent(url.pathname.slice(base.length));
  const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  const isOwn = url.origin === siteOrigin && url.pathname.startsWith(base);
  const body = isOwn ? await readFile(file).catch(tolerate('ENOENT', 'ENOTDIR', 'EISDIR')) : undefined;
  if (body === undefined) {
    tab.strayRequests.push(request.url());
    await request.abort();
    return;
  }
  tab.served.push(file);
  await request.respond({ body, contentType: types[path.extname(file)] ?? 'application/octet-stream' });
}
