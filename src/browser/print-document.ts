import type { PrintJob } from '../model/print/print-job.ts';
import type { Settings } from '../settings.ts';
import { printDigits, printParts } from './paginate/print-parts.ts';
import type { PartPrint, PartToPrint } from './paginate/print-parts.ts';
import { endOnSignal } from './session/deadline.ts';
import type { BrowserHandle } from './session/open-browser.ts';

export interface PrintOptions {
  readonly settings: Settings;
  /** Ends printing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Prints parts of a job, and tells of each while others are still being printed; parts of several jobs may print side by
 * side. Throws PublishError as `printParts` says, `browser-crashed`, and what `onPrint` throws; the browser can be used again
 * unless it crashed or timed out.
 */
export async function printJob(
  handle: BrowserHandle,
  job: PrintJob,
  parts: readonly PartToPrint[],
  { settings, signal, onPrint }: PrintOptions & { readonly onPrint: (print: PartPrint) => Promise<void> },
): Promise<void> {
  await endWith(handle, signal, () => printParts(handle, job, parts, { settings, onPrint }));
}

/** Prints all digits in each face of a job, from which finishing writes numbers. Throws as `printJob` does. */
export async function printJobDigits(
  handle: BrowserHandle,
  job: PrintJob,
  { settings, signal }: PrintOptions,
): Promise<Uint8Array> {
  return await endWith(handle, signal, () => printDigits(handle, job, settings));
}

async function endWith<T>(
  handle: BrowserHandle,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  return await endOnSignal(AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]), work);
}
