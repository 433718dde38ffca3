import type { PageNumbers, PrintJob } from '../model/print-job.ts';
import type { PageMap } from '../pdf/page-map.ts';
import type { Problem } from '../problem.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { addDestinations } from './add-destinations.ts';
import { applyPagePlan } from './apply-page-plan.ts';
import { checkTargets } from './check-targets.ts';
import { inspectTargets } from './inspect-targets.ts';
import type { TargetInspection } from './inspect-targets.ts';
import type { BrowserHandle } from './open-browser.ts';
import type { OpenDocument } from './open-document.ts';
import type { PagePlan } from './plan-pages.ts';
import { planPages } from './plan-pages.ts';
import { takePrint } from './take-print.ts';
import type { Print } from './take-print.ts';

export interface SettleOptions {
  readonly settings: Settings;
  /**
   * Told the page of everything before the last print begins; told again in the rare case that a print showed otherwise.
   * The last call holds.
   */
  readonly onPageMap?: ((numbers: PageNumbers) => void) | undefined;
}

/** The final print, and how many it took. */
export interface SettledPrint extends Print {
  readonly printCount: number;
}

/**
 * Prints until each page number that stands in the document is true: a draft shows the pages, the numbers and the empty
 * pages are put in, and the full print has to confirm them. Two prints do as long as slots keep their width.
 *
 * Throws PublishError with what `checkTargets` finds, `print-target-hidden`, `page-numbers-do-not-settle`,
 * `page-count-does-not-settle`, and what `takePrint` throws.
 */
export async function settlePages(
  handle: BrowserHandle,
  document: OpenDocument,
  job: PrintJob,
  { settings, onPageMap }: SettleOptions,
): Promise<SettledPrint> {
  const inspection = await document.page.evaluate(inspectTargets);
  throwProblems(checkTargets(inspection, job.name));
  await document.page.evaluate(addDestinations);
  const draft = await takePrint(handle, document, { settings, quality: 'draft' });
  throwProblems(findHidden(inspection, draft.pageMap, job.name));

  let plan = planPages(job.sections, { numbers: readNumbers(draft.pageMap), blanksBefore: new Set() });
  for (let printCount = 2; ; printCount++) {
    await applyPagePlan(document.page, plan);
    onPageMap?.(plan.numbers);
    const print = await takePrint(handle, document, { settings, quality: 'full' });
    const difference = findDifference(plan.numbers, print.pageMap);
    if (!difference) return { ...print, printCount };
    if (printCount >= settings.limits.prints)
      throw new PublishError([describeUnsettled(difference, printCount, job.name)]);
    plan = correctPlan(job, plan, print);
  }
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PublishError(problems);
}

/** What is not rendered gets no destination. */
function findHidden(
  { links, pageNumbers }: TargetInspection,
  { destinations }: PageMap,
  file: string,
): Problem[] {
  const linked = links.flatMap(({ found }) => (found.startsWith('#') ? [found.slice(1)] : []));
  const wanted = new Set([...linked, ...pageNumbers.map(({ found }) => found)]);
  const hidden = [...wanted].filter((id) => !destinations.has(id));
  return hidden.map((found) => ({ code: 'print-target-hidden', file, values: { found } }));
}

function readNumbers({ pageCount, destinations }: PageMap): PageNumbers {
  return { pageCount, pageOf: new Map(Array.from(destinations, ([id, { page }]) => [id, page])) };
}

function correctPlan(job: PrintJob, { blanksBefore }: PagePlan, { pageMap }: Print): PagePlan {
  return planPages(job.sections, { numbers: readNumbers(pageMap), blanksBefore });
}

interface Difference {
  readonly code: 'page-numbers-do-not-settle' | 'page-count-does-not-settle';
  /** The destination. */
  readonly found: string;
  readonly page: string;
  readonly written: string;
}

/** The first place that is not where the plan has it. */
function findDifference(planned: PageNumbers, { pageCount, destinations }: PageMap): Difference | undefined {
  for (const [found, written] of planned.pageOf) {
    const page = destinations.get(found)?.page;
    if (page !== written)
      return { code: 'page-numbers-do-not-settle', found, page: String(page), written: String(written) };
  }
  if (pageCount === planned.pageCount) return undefined;
  const [page, written] = [String(pageCount), String(planned.pageCount)];
  return { code: 'page-count-does-not-settle', found: '', page, written };
}

function describeUnsettled({ code, ...values }: Difference, printCount: number, file: string): Problem {
  return { code, file, values: { ...values, prints: String(printCount) } };
}
