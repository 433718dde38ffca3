import type { PageNumbers, PrintJob, PrintSection } from '../../model/print/print-job.ts';
import { nameSectionTarget } from './compose-document.ts';

/** Which sections get an empty page before them, and the pages of everything with these in place. */
export interface PagePlan {
  /** Ids of sections. */
  readonly blanksBefore: ReadonlySet<string>;
  readonly numbers: PageNumbers;
}

/** What a print showed. */
interface PrintedPages {
  readonly numbers: PageNumbers;
  /** The empty pages that were in place. */
  readonly blanksBefore: ReadonlySet<string>;
}

/**
 * Works out from one print where empty pages are needed so that sections which start on the right do so, and on which
 * page everything then is. Page 1 is on the right. Each section begins on a new page, so an empty page moves everything
 * after it by one and nothing else.
 */
export function planPages(sections: readonly PrintSection[], printed: PrintedPages): PagePlan {
  const blanksBefore = new Set<string>();
  const shiftFromPage: { readonly page: number; readonly shift: number }[] = [];
  let shift = 0;
  for (const section of sections) {
    const target = nameSectionTarget(section.id);
    const page = printed.numbers.pageOf.get(target);
    if (page === undefined) throw new Error(`The section "${section.id}" is not in the print.`);
    if (printed.blanksBefore.has(section.id)) shift--;
    const isOnLeft = (page + shift) % 2 === 0;
    if (section.startsOnRight && isOnLeft) {
      blanksBefore.add(section.id);
      shift++;
    }
    shiftFromPage.push({ page, shift });
  }
  const shifts = spreadShifts(shiftFromPage, printed.numbers.pageCount);
  const pageOf = new Map<string, number>();
  for (const [id, page] of printed.numbers.pageOf) pageOf.set(id, page + (shifts[page] ?? 0));
  return { blanksBefore, numbers: { pageCount: printed.numbers.pageCount + shift, pageOf } };
}

/** For each page of the print by how many pages it moves. */
function spreadShifts(
  starts: readonly { readonly page: number; readonly shift: number }[],
  pageCount: number,
): number[] {
  const shifts = new Array<number>(pageCount + 1).fill(0);
  starts.forEach(({ page, shift }, index) => {
    shifts.fill(shift, page, starts[index + 1]?.page);
  });
  return shifts;
}

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
