import type { PrintJob } from '../model/print/print-job.ts';
import type { Settings } from '../settings.ts';
import { endOnSignal } from './session/deadline.ts';
import type { BrowserHandle } from './session/open-browser.ts';
import type { PartOptions } from './paginate/print-in-parts.ts';
import { printInParts, splitDocument } from './paginate/print-in-parts.ts';
import { printWhole } from './paginate/print-whole.ts';
import type { SettledPrint, SettleOptions } from './paginate/settle-pages.ts';
import { settlePages } from './paginate/settle-pages.ts';
import { workInTab } from './session/work-in-tab.ts';

export interface PrintDocumentOptions
  extends Pick<SettleOptions, 'onPageMap' | 'knownPages'>, Pick<PartOptions, 'onPart'> {
  /** Ends printing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Prints a job with true page numbers, a long one in parts; several may print side by side. Throws PublishError as
 * `openDocument` and `settlePages` say, and `browser-crashed`; the browser can be used again unless it crashed or timed
 * out.
 */
export async function printDocument(
  handle: BrowserHandle,
  job: PrintJob,
  settings: Settings,
  { onPageMap, knownPages, onPart, signal }: PrintDocumentOptions = {},
): Promise<SettledPrint> {
  const ending = AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]);
  const options = { mostPrints: settings.limits.prints, onPageMap };
  return await endOnSignal(ending, async () => {
    const parts = splitDocument(job, settings.limits.partCharacters);
    if (parts.length > 1)
      return await settlePages(printInParts(handle, parts, { settings, onPart }), job, options);
    return await workInTab(handle, settings, async (page) =>
      settlePages(await printWhole(handle, page, job, settings), job, { ...options, knownPages }),
    );
  });
}
