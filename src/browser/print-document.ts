import type { PrintFacts } from '../model/print-facts.ts';
import type { PrintJob } from '../model/print-job.ts';
import type { PageMap } from '../pdf/page-map.ts';
import type { Settings } from '../settings.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
import type { BrowserHandle } from './open-browser.ts';
import { openDocument } from './open-document.ts';
import type { SettleOptions } from './settle-pages.ts';
import { settlePages } from './settle-pages.ts';

export type PrintDocumentOptions = Pick<SettleOptions, 'onPageMap' | 'signal'>;

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
 * `settlePages` say. After an error the browser is only good for closing.
 */
export async function printDocument(
  handle: BrowserHandle,
  job: PrintJob,
  settings: Settings,
  { onPageMap, signal }: PrintDocumentOptions = {},
): Promise<PrintedDocument> {
  const options: SettleOptions = { settings, onPageMap, signal };
  const start = performance.now();
  const document = await openDocument(handle, job, options);
  const opened = performance.now();
  const { pdf, pageMap, printCount } = await settlePages(handle, document, job, options);
  const printed = performance.now();
  const facts = await collectPrintFacts(document.page);
  const collected = performance.now();
  await document.page.close();
  const timesMs = { open: opened - start, print: printed - opened, collect: collected - printed };
  return { pdf, pageMap, facts, printCount, timesMs };
}
