import type { PrintJob } from '../model/print/print-job.ts';
import type { Settings } from '../settings.ts';
import { printDigits, printPart, printParts } from './paginate/print-parts.ts';
import type { PartPrint, PartToPrint } from './paginate/print-parts.ts';
import type { DocumentPart } from './paginate/split-document.ts';
import { explainSilence } from './session/broken-off.ts';
import { endOnSignal, withDeadline } from './session/deadline.ts';
import type { BrowserHandle } from './session/open-browser.ts';
import { openParts } from './session/open-document.ts';
import { closeTab } from './session/work-in-tab.ts';

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

/** A tab with some parts of a job, which prints what it is told to, in any order. */
export interface JobPrinter {
  /** Throws as `printJob` does. */
  readonly print: (part: PartToPrint) => Promise<PartPrint>;
  /** All digits in each face of the job, from which finishing writes numbers. */
  readonly printDigits: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Opens a tab with parts of a job that are printed one after the other, as others become known. Throws as `printJob` does. */
export async function openJobPrinter(
  handle: BrowserHandle,
  job: PrintJob,
  parts: readonly DocumentPart[],
  { settings, signal }: PrintOptions,
): Promise<JobPrinter> {
  const { timeouts } = settings;
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    endWith(handle, signal, () =>
      work().catch((error: unknown) => {
        throw explainSilence(error, timeouts);
      }),
    );
  const page = await guard(() => withDeadline(handle.openTab(), { timeouts, limit: 'loadMs' }));
  const places = new Map(parts.map(({ index }, place) => [index, place]));
  try {
    const sections = parts.map((part) => part.sections);
    const open = await guard(() => openParts(page, job, sections, settings));
    return {
      print: (part) => {
        const index = places.get(part.part.index);
        if (index === undefined) throw new Error(`The tab does not have part ${part.part.index}.`);
        return guard(() => printPart(open, part, { index, job, handle, settings }));
      },
      printDigits: () => guard(() => printDigits(open, handle, settings)),
      close: () => closeTab(page),
    };
  } catch (error) {
    await closeTab(page);
    throw error;
  }
}

async function endWith<T>(
  handle: BrowserHandle,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  return await endOnSignal(AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]), work);
}
