import type { PrintFacts } from '../model/print-facts.ts';
import type { PageNumbers, PrintJob, PrintSection } from '../model/print-job.ts';
import type { PageMap } from '../pdf/page-map.ts';
import type { Problem } from '../problem.ts';
import { PublishError } from '../problem.ts';
import { describeUnsettled, findDifference, findHidden, readNumbers } from './check-pages.ts';
import { checkTargets } from './check-targets.ts';
import type { TargetInspection } from './inspect-targets.ts';
import type { PagePlan } from './plan-pages.ts';
import { planPages } from './plan-pages.ts';

/** Prints one document, in one piece or in parts. */
export interface DocumentPrinter {
  /** What leads where, and an untagged print that only serves to read the pages. */
  readonly draft: () => Promise<{ readonly inspection: TargetInspection; readonly pageMap: PageMap }>;
  /** The full print with the plan's numbers and empty pages. */
  readonly print: (plan: PagePlan) => Promise<FullPrint>;
}

/** A tagged print with outline and backgrounds, and what its page says of it. */
export interface PartPrint {
  /** Its place among the parts, from 0. */
  readonly index: number;
  readonly sections: readonly PrintSection[];
  /** As Chromium wrote it. */
  readonly pdf: Uint8Array;
  /** Of this print: its first page is 1. */
  readonly pageMap: PageMap;
  readonly facts: PrintFacts;
}

/** A print of the whole document; of several parts that lie one behind the other where it is long. */
export interface FullPrint {
  readonly parts: readonly PartPrint[];
  /** Of all parts. */
  readonly pageMap: PageMap;
  /** Of all parts. */
  readonly facts: PrintFacts;
}

export interface SettleOptions {
  /** Prints before the page map has to hold. */
  readonly mostPrints: number;
  /**
   * Told the page of everything before the last print begins; told again in the rare case that a print showed otherwise.
   * The last call holds.
   */
  readonly onPageMap?: ((numbers: PageNumbers) => void) | undefined;
}

/** The final print, and how many it took. */
export interface SettledPrint extends FullPrint {
  readonly printCount: number;
}

/**
 * Prints until each page number that stands in the document is true: a draft shows the pages, the numbers and the empty
 * pages are put in, and the full print has to confirm them. Two prints do as long as slots keep their width.
 *
 * Throws PublishError with what `checkTargets` finds, `print-target-hidden`, `page-numbers-do-not-settle`,
 * `page-count-does-not-settle`, and what the printer throws.
 */
export async function settlePages(
  printer: DocumentPrinter,
  job: PrintJob,
  { mostPrints, onPageMap }: SettleOptions,
): Promise<SettledPrint> {
  const { inspection, pageMap } = await printer.draft();
  throwProblems(checkTargets(inspection, job.name));
  throwProblems(findHidden(inspection, pageMap, job.name));
  let plan = planPages(job.sections, { numbers: readNumbers(pageMap), blanksBefore: new Set() });
  for (let printCount = 2; ; printCount++) {
    onPageMap?.(plan.numbers);
    const print = await printer.print(plan);
    const difference = findDifference(plan.numbers, print.pageMap);
    if (!difference) return { ...print, printCount };
    if (printCount >= mostPrints)
      throw new PublishError([describeUnsettled(difference, printCount, job.name)]);
    plan = planPages(job.sections, {
      numbers: readNumbers(print.pageMap),
      blanksBefore: plan.blanksBefore,
    });
  }
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PublishError(problems);
}
