import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer';
import type { PrintFile } from '../../model/print/print-job.ts';
import { documentUrl } from '../paginate/compose-document.ts';

/** What a page may load: everything else is denied. */
export interface AllowedContent {
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

/** What the page asked for and did not get. */
export interface RequestGate {
  readonly listDenied: () => readonly string[];
  /** From now on everything is denied: a print does not wait for what it asks for, and would be without it. */
  readonly close: () => void;
  /** Lets its files in again. */
  readonly open: () => void;
}

/** Lets a page load its document and files, from memory, and nothing else; call it before the page opens anything. */
export async function guardRequests(page: Page, content: AllowedContent): Promise<RequestGate> {
  const denied = new Set<string>();
  let allowed: AllowedContent = content;
  page.on('request', (request) => {
    // Puppeteer itself passes over requests that a page gave up; anything else it rejects is our fault and surfaces.
    void answer(request, allowed, denied);
  });
  // Local files are refused by the browser itself, before there is a request; it only says so.
  page.on('console', (message) => {
    const refused = /^Not allowed to load local resource: (.*)$/.exec(message.text())?.[1];
    if (refused !== undefined) denied.add(refused);
  });
  await page.setRequestInterception(true);
  return {
    listDenied: () => [...denied],
    close: () => {
      allowed = { html: content.html, files: new Map() };
    },
    open: () => {
      allowed = content;
    },
  };
}

async function answer(request: HTTPRequest, content: AllowedContent, denied: Set<string>): Promise<void> {
  // Such addresses hold what they stand for: nothing is fetched.
  if (request.url().startsWith('data:')) {
    await request.continue();
    return;
  }
  const response = findResponse(request, content);
  if (response) {
    await request.respond(response);
    return;
  }
  denied.add(request.url());
  await request.abort('blockedbyclient');
}

function findResponse(
  request: HTTPRequest,
  content: AllowedContent,
): Partial<ResponseForRequest> | undefined {
  const url = request.url();
  if (request.method() !== 'GET') return undefined;
  if (request.isNavigationRequest())
    return url === documentUrl ? { contentType: 'text/html; charset=utf-8', body: content.html } : undefined;
  if (!url.startsWith(documentUrl)) return undefined;
  const file = content.files.get(url.slice(documentUrl.length - 1));
  if (!file) return undefined;
  return { contentType: file.contentType, body: file.bytes, headers: { 'cache-control': 'no-store' } };
}
