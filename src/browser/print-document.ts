import type { Page } from 'puppeteer';
import type { PrintFacts } from '../model/print-facts.ts';
import type { PrintJob } from '../model/print-job.ts';
import type { PageMap } from '../pdf/page-map.ts';
import type { Settings } from '../settings.ts';
import { closeTab } from './close-tab.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
import { withDeadline } from './deadline.ts';
import { endOnSignal } from './end-on-signal.ts';
import type { BrowserHandle } from './open-browser.ts';
import { openDocument } from './open-document.ts';
import type { SettleOptions } from './settle-pages.ts';
import { settlePages } from './settle-pages.ts';
import { watchForCrash } from './watch-for-crash.ts';

export interface PrintDocumentOptions extends Pick<SettleOptions, 'onPageMap'> {
  /** Ends printing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** A document with true page numbers, and what is needed to finish it. */
export interface PrintedDocument {
  /** As Chromium wrote it: tagged, with an outline and a destination for each id. */
  readonly pdf: Uint8Array;
  /** Of exactly this PDF. */
  readonly pageMap: PageMap;
  readonly facts: PrintFacts;
  readonly printCount: number;
  readonly timesMs: { readonly open: number; readonly print: number; readonly collect: number };
}

/**
 * Prints a job in a tab of its own; several may print side by side. Throws PublishError as `openDocument` and
 * `settlePages` say, and `browser-crashed`; the browser can be used again unless it crashed or timed out.
 */
export async function printDocument(
  handle: BrowserHandle,
  job: PrintJob,
  settings: Settings,
  { onPageMap, signal }: PrintDocumentOptions = {},
): Promise<PrintedDocument> {
  const ending = AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]);
  return await endOnSignal(ending, async () => {
    const page = await withDeadline(handle.openTab(), { timeouts: settings.timeouts, limit: 'loadMs' });
    try {
      return await endOnSignal(watchForCrash(page), () =>
        printInTab(handle, page, job, { settings, onPageMap }),
      );
    } finally {
      await closeTab(page);
    }
  });
}

async function printInTab(
  handle: BrowserHandle,
  page: Page,
  job: PrintJob,
  options: SettleOptions,
): Promise<PrintedDocument> {
  const start = performance.now();
  const document = await openDocument(page, job, options.settings);
  const opened = performance.now();
  const { pdf, pageMap, printCount } = await settlePages(handle, document, job, options);
  const printed = performance.now();
  const facts = await collectPrintFacts(page);
  const timesMs = { open: opened - start, print: printed - opened, collect: performance.now() - printed };
  return { pdf, pageMap, facts, printCount, timesMs };
}
