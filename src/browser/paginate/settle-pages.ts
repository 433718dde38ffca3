import type { PrintFacts } from '../../model/print/print-facts.ts';
import type { PageNumbers, PrintJob, PrintSection } from '../../model/print/print-job.ts';
import type { PageMap } from '../../pdf/read/page-map.ts';
import type { Problem } from '../../problem.ts';
import { PublishError } from '../../problem.ts';
import { describeUnsettled, findDifference, findHidden, readNumbers } from './check-pages.ts';
import { checkTargets } from './check-targets.ts';
import type { TargetInspection } from '../in-page/contract.ts';
import type { KnownPages } from './known-pages.ts';
import { areTrue, areTriedFor, knowPages } from './known-pages.ts';
import type { PagePlan } from './plan-pages.ts';
import { planPages } from './plan-pages.ts';

/** Prints one document, in one piece or in parts. */
export interface DocumentPrinter {
  /** What leads where. */
  readonly inspect: () => Promise<TargetInspection>;
  /** The pages of an untagged print without numbers, which serves nothing else. */
  readonly draft: () => Promise<PageMap>;
  /** The full print with the plan's numbers and empty pages. */
  readonly print: (plan: PagePlan) => Promise<NewPrint>;
}

/** A full print of which only the pages are known so far. */
export interface NewPrint {
  /** Of all parts. */
  readonly pageMap: PageMap;
  /** What its page says of it; to be called before the next print. */
  readonly describe: () => Promise<FullPrint>;
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
  /** Of an earlier print of the document: where they are still true, one print is enough. */
  readonly knownPages?: KnownPages | undefined;
}

/** The final print, and how many it took. */
export interface SettledPrint extends FullPrint {
  readonly printCount: number;
  /** For the next print of the document; undefined where numbers moved pages, so that a first print is needed again. */
  readonly knownPages: KnownPages | undefined;
}

/**
 * Prints until each page number that stands in the document is true: a draft, or the pages that are known, show where
 * everything is, the numbers and the empty pages are put in, and the full print has to confirm them. Two prints do as long
 * as slots keep their width; one does where what is known is still true.
 *
 * Throws PublishError with what `checkTargets` finds, `print-target-hidden`, `page-numbers-do-not-settle`,
 * `page-count-does-not-settle`, and what the printer throws.
 */
export async function settlePages(
  printer: DocumentPrinter,
  job: PrintJob,
  { mostPrints, onPageMap, knownPages }: SettleOptions,
): Promise<SettledPrint> {
  const { name, sections } = job;
  const inspection = await printer.inspect();
  throwProblems(checkTargets(inspection, name));
  let plan: PagePlan;
  if (knownPages && areTriedFor(inspection, knownPages)) {
    const print = await printer.print(knownPages);
    throwProblems(findHidden(inspection, print.pageMap, name));
    if (areTrue(knownPages, print.pageMap, sections)) {
      onPageMap?.(knownPages.numbers);
      return { ...(await print.describe()), printCount: 1, knownPages };
    }
    plan = planPages(sections, {
      numbers: readNumbers(print.pageMap),
      blanksBefore: knownPages.blanksBefore,
    });
  } else {
    const pageMap = await printer.draft();
    throwProblems(findHidden(inspection, pageMap, name));
    plan = planPages(sections, { numbers: readNumbers(pageMap), blanksBefore: new Set() });
  }
  for (let printCount = 2; ; printCount++) {
    onPageMap?.(plan.numbers);
    const print = await printer.print(plan);
    const difference = findDifference(plan.numbers, print.pageMap);
    if (!difference) {
      const known = printCount === 2 ? knowPages(plan, inspection) : undefined;
      return { ...(await print.describe()), printCount, knownPages: known };
    }
    if (printCount >= mostPrints) throw new PublishError([describeUnsettled(difference, printCount, name)]);
    plan = planPages(sections, {
      numbers: readNumbers(print.pageMap),
      blanksBefore: plan.blanksBefore,
    });
  }
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PublishError(problems);
}
