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
  /** The page of each destination of a part, if that were placed next. */
  readonly pagesOf: (part: MadePart) => ReadonlyMap<string, number>;
  readonly numbers: () => PageNumbers;
}

/** Places parts one behind the other; empty pages come before those that have to begin on the right. */
export function createPartPlacer(): PartPlacer {
  let pageCount = 0;
  const pageOf = new Map<string, number>();
  const isNextAfterBlank = ({ part }: MadePart): boolean =>
    part.sections[0]?.startsOnRight === true && pageCount % 2 === 1;
  const pagesOf = (made: MadePart): Map<string, number> => {
    const firstPage = pageCount + (isNextAfterBlank(made) ? 2 : 1);
    return new Map(made.destinations.map(({ id, pageIndex }) => [id, firstPage + pageIndex]));
  };
  return {
    isNextOnLeft: () => pageCount % 2 === 1,
    pagesOf,
    place: (made) => {
      const isAfterBlank = isNextAfterBlank(made);
      for (const [id, page] of pagesOf(made)) pageOf.set(id, page);
      if (isAfterBlank) pageCount++;
      const placed = { ...made, firstPage: pageCount + 1, isAfterBlank };
      pageCount += made.pageCount;
      return placed;
    },
    numbers: () => ({ pageCount, pageOf }),
  };
}
