import type { Mark } from '../../model/provenance.ts';
import type { CountsView } from '../../model/view.ts';

/** How many lists of the goals' cards have this origin. */
export interface MarkCount {
  readonly mark: Exclude<Mark, 'editorial'>;
  readonly count: number;
}

/** The counts of lists that are not zero, from the best known origin to the least. */
export function countsByMark(counts: CountsView): readonly MarkCount[] {
  const all: readonly MarkCount[] = [
    { mark: 'sourced', count: counts.sourcedLists },
    { mark: 'proposal', count: counts.proposedLists },
    { mark: 'none', count: counts.emptyLists },
    { mark: 'missing', count: counts.missingLists },
  ];
  return all.filter(({ count }) => count > 0);
}
