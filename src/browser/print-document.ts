import type { PageNumbers, PrintJob } from '../model/print/print-job.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { checkTargets, findHidden, joinInspections } from './paginate/check-targets.ts';
import { createPartPlacer } from './paginate/place-parts.ts';
import type { PlacedPart } from './paginate/place-parts.ts';
import { printDigits, printParts } from './paginate/print-parts.ts';
import type { PartPrint } from './paginate/print-parts.ts';
import { splitDocument } from './paginate/split-document.ts';
import { endOnSignal } from './session/deadline.ts';
import type { BrowserHandle } from './session/open-browser.ts';

export interface PrintDocumentOptions {
  /** Ends printing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** A document as the browser printed it: in parts that lie one behind the other, with places for page numbers. */
export interface DocumentPrint {
  readonly parts: readonly PlacedPart[];
  /** A print of all digits in each face, from which page numbers are written. */
  readonly digits: Uint8Array;
  /** Where everything is. */
  readonly numbers: PageNumbers;
}

/**
 * Prints each part of a job once; several jobs may print side by side. Page numbers are left to finishing, but for those
 * that are joined to ranges: such parts are printed when the pages before them are known. Throws PublishError as
 * `printParts` and `checkTargets` say, `print-target-hidden`, and `browser-crashed`; the browser can be used again unless
 * it crashed or timed out.
 */
export async function printDocument(
  handle: BrowserHandle,
  job: PrintJob,
  settings: Settings,
  { signal }: PrintDocumentOptions = {},
): Promise<DocumentPrint> {
  const ending = AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]);
  return await endOnSignal(ending, async () => {
    const parts = splitDocument(job);
    const early = parts
      .filter(({ showsRanges }) => !showsRanges)
      .map((part) => ({ part, beginsOnLeft: false, pageOf: new Map<string, number>() }));
    const prints = new Map(
      (await printParts(handle, job, early, settings)).map((print) => [print.index, print]),
    );
    const placer = createPartPlacer();
    const placed: PlacedPart[] = [];
    for (const part of parts) {
      const print = prints.get(part.index) ?? (await printLate());
      placed.push(placer.place(print));

      async function printLate(): Promise<PartPrint> {
        const [first] = part.sections;
        const beginsOnLeft =
          job.isSingleSided !== true && first?.startsOnRight !== true && placer.isNextOnLeft();
        const late = { part, beginsOnLeft, pageOf: placer.numbers().pageOf };
        const [late1] = await printParts(handle, job, [late], settings);
        if (!late1) throw new Error(`Part ${part.index} was not printed.`);
        return late1;
      }
    }
    const numbers = placer.numbers();
    const inspection = joinInspections(placed.map(({ targets }) => targets));
    const problems = [...checkTargets(inspection, job.name), ...findHidden(inspection, numbers, job.name)];
    if (problems.length > 0) throw new PublishError(problems);
    return { parts: placed, digits: await printDigits(handle, job, settings), numbers };
  });
}
