import type { PrintJob } from '../model/print-job.ts';
import { nameSectionTarget } from './compose-document.ts';
import type { PagePlan } from './plan-pages.ts';

/** What a plan means for one part of the document. */
export interface PartPlan extends PagePlan {
  /** The number of the part's first page. */
  readonly firstPage: number;
  /** Whether an empty page ends the part, because the next one begins on the right. */
  readonly endsBlank: boolean;
}

/** The plan for a part, and for the empty page between it and the next one. */
export function planPart(part: PrintJob, next: PrintJob | undefined, plan: PagePlan): PartPlan {
  const [first, ...others] = part.sections;
  const firstPage = plan.numbers.pageOf.get(nameSectionTarget(first?.id ?? ''));
  if (firstPage === undefined) throw new Error(`The part of "${first?.id ?? ''}" is not in the plan.`);
  return {
    numbers: plan.numbers,
    blanksBefore: new Set(others.map(({ id }) => id).filter((id) => plan.blanksBefore.has(id))),
    firstPage,
    endsBlank: plan.blanksBefore.has(next?.sections[0]?.id ?? ''),
  };
}
