import type { PageNumbers } from '../../model/print/print-job.ts';
import type { MadePart } from './make-parts.ts';

/** A part and where it lies in the document. */
export interface PlacedPart extends MadePart {
  /** The number of its first page, from 1. */
  readonly firstPage: number;
  /** Whether an empty page is before it, because it begins on the right. */
  readonly isAfterBlank: boolean;
}

/** The parts that are placed so far, and the page of everything in them. */
export interface PartPlacer {
  /** On which side the next page lies; page 1 is on the right. */
  readonly isNextOnLeft: () => boolean;
  readonly place: (part: MadePart) => PlacedPart;
  readonly numbers: () => PageNumbers;
}

/** Places parts one behind the other; empty pages come before those that have to begin on the right. */
export function createPartPlacer(): PartPlacer {
  let pageCount = 0;
  const pageOf = new Map<string, number>();
  return {
    isNextOnLeft: () => pageCount % 2 === 1,
    place: (made) => {
      const isAfterBlank = made.part.sections[0]?.startsOnRight === true && pageCount % 2 === 1;
      if (isAfterBlank) pageCount++;
      for (const { id, pageIndex } of made.destinations) pageOf.set(id, pageCount + pageIndex + 1);
      const placed = { ...made, firstPage: pageCount + 1, isAfterBlank };
      pageCount += made.pageCount;
      return placed;
    },
    numbers: () => ({ pageCount, pageOf }),
  };
}
