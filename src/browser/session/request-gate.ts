import type { CDPSession, HTTPRequest, Page, ResponseForRequest } from 'puppeteer';
import type { PrintFile } from '../../model/print/print-job.ts';
import { documentUrl } from '../paginate/compose-document.ts';

/** What a page may load: everything else is denied. */
export interface AllowedContent {
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

/** What the page asked for and did not get. */
export interface RequestGate {
  /** Waits until all that the page has asked for until now is answered; what it was denied. */
  readonly listDenied: () => Promise<readonly string[]>;
  /**
   * From now on everything is denied: a print does not wait for what it asks for, and would be without it. Call it when
   * `listDenied` has been waited for.
   */
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
  await page.setRequestInterception(true);
  const requests = await watchRequests(page, {
    // Given up by the page before it was judged.
    onFailed: (url) => {
      if (!isAllowed(url, allowed)) denied.add(url);
    },
    onRefused: (url) => denied.add(url),
  });
  return {
    listDenied: async () => {
      await requests.settle();
      return [...denied];
    },
    close: () => {
      allowed = { html: content.html, files: new Map() };
    },
    open: () => {
      allowed = content;
    },
  };
}

interface RequestListener {
  readonly onFailed: (url: string) => void;
  /** Local files are refused by the browser itself, before there is a request; it only says so. */
  readonly onRefused: (url: string) => void;
}

/**
 * Hears of each request when the page begins it and when it has ended. Puppeteer tells of one only when the browser's
 * network has it, which can be after the print that went on without it. In a session of its own what the page tells of
 * requests and its answer to a question come in order.
 */
async function watchRequests(
  page: Page,
  { onFailed, onRefused }: RequestListener,
): Promise<{ settle: () => Promise<void> }> {
  const session: CDPSession = await page.createCDPSession();
  const underWay = new Map<string, string>();
  let onEnd: () => void = () => undefined;
  const end = (id: string): void => {
    if (underWay.delete(id) && underWay.size === 0) onEnd();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => underWay.set(requestId, request.url));
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    end(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    end(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    const url = underWay.get(requestId);
    if (url !== undefined) onFailed(url);
    end(requestId);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    const refused = /^Not allowed to load local resource: (.*)$/.exec(entry.text)?.[1];
    if (refused !== undefined) onRefused(refused);
  });
  await Promise.all([session.send('Network.enable'), session.send('Log.enable')]);
  return {
    settle: async () => {
      await session.send('Runtime.evaluate', { expression: '0' });
      if (underWay.size === 0) return;
      await new Promise<void>((resolve) => {
        onEnd = resolve;
      });
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
  const file = findFile(url, content);
  if (!file) return undefined;
  return { contentType: file.contentType, body: file.bytes, headers: { 'cache-control': 'no-store' } };
}

function isAllowed(url: string, content: AllowedContent): boolean {
  return url.startsWith('data:') || url === documentUrl || findFile(url, content) !== undefined;
}

function findFile(url: string, { files }: AllowedContent): PrintFile | undefined {
  return url.startsWith(documentUrl) ? files.get(url.slice(documentUrl.length - 1)) : undefined;
}
