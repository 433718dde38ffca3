import type { PageNumbers } from '../../model/print/print-job.ts';
import type { PageMap } from '../../pdf/read/page-map.ts';
import type { Problem } from '../../problem.ts';
import type { TargetInspection } from '../in-page/contract.ts';

/** What is not rendered gets no destination: `print-target-hidden`. */
export function findHidden(
  { links, pageNumbers }: TargetInspection,
  { destinations }: PageMap,
  file: string,
): Problem[] {
  const linked = links.flatMap(({ found }) => (found.startsWith('#') ? [found.slice(1)] : []));
  const wanted = new Set([...linked, ...pageNumbers.map(({ found }) => found)]);
  const hidden = [...wanted].filter((id) => !destinations.has(id));
  return hidden.map((found) => ({ code: 'print-target-hidden', file, values: { found } }));
}

/** What the page numbers of a print are, without the places on the pages. */
export function readNumbers({ pageCount, destinations }: PageMap): PageNumbers {
  return { pageCount, pageOf: new Map(Array.from(destinations, ([id, { page }]) => [id, page])) };
}

/** Where a print is not as it was planned. */
export interface PageDifference {
  readonly code: 'page-numbers-do-not-settle' | 'page-count-does-not-settle';
  /** The destination. */
  readonly found: string;
  readonly page: string;
  readonly written: string;
}

/** The first place that is not where the plan has it. */
export function findDifference(
  planned: PageNumbers,
  { pageCount, destinations }: PageMap,
): PageDifference | undefined {
  for (const [found, written] of planned.pageOf) {
    const page = destinations.get(found)?.page;
    if (page !== written)
      return { code: 'page-numbers-do-not-settle', found, page: String(page), written: String(written) };
  }
  if (pageCount === planned.pageCount) return undefined;
  const [page, written] = [String(pageCount), String(planned.pageCount)];
  return { code: 'page-count-does-not-settle', found: '', page, written };
}

/** The problem of page numbers that would not be true. */
export function describeUnsettled(
  { code, ...values }: PageDifference,
  printCount: number,
  file: string,
): Problem {
  return { code, file, values: { ...values, prints: String(printCount) } };
}
