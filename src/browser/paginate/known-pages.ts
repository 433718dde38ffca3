import type { PrintSection } from '../../model/print/print-job.ts';
import type { PageMap } from '../../pdf/read/page-map.ts';
import { findDifference, readNumbers } from './check-pages.ts';
import type { TargetInspection } from '../in-page/contract.ts';
import type { PagePlan } from './plan-pages.ts';
import { planPages } from './plan-pages.ts';

/** The plan that a print of a document has confirmed, and the ids that the document had. */
export interface KnownPages extends PagePlan {
  /** In the order of the document. */
  readonly ids: readonly string[];
}

/** What is known once a print has confirmed a plan. */
export function knowPages({ numbers, blanksBefore }: PagePlan, { ids }: TargetInspection): KnownPages {
  return { numbers, blanksBefore, ids: ids.map(({ found }) => found) };
}

/** Whether a document still has the same ids in the same order: otherwise its pages are worth no try. */
export function areTriedFor({ ids }: TargetInspection, known: KnownPages): boolean {
  return ids.length === known.ids.length && ids.every(({ found }, index) => found === known.ids[index]);
}

/**
 * Whether a print with the known numbers and empty pages is the one that would come of a draft as well: everything is on
 * its page, nothing else is there, and the empty pages are those that are needed.
 */
export function areTrue(known: KnownPages, printed: PageMap, sections: readonly PrintSection[]): boolean {
  if (findDifference(known.numbers, printed) || printed.destinations.size !== known.numbers.pageOf.size)
    return false;
  const { blanksBefore } = planPages(sections, {
    numbers: readNumbers(printed),
    blanksBefore: known.blanksBefore,
  });
  return (
    blanksBefore.size === known.blanksBefore.size &&
    [...blanksBefore].every((id) => known.blanksBefore.has(id))
  );
}
