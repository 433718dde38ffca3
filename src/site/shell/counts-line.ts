import type { CountsView, EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { Mark } from '../../model/data/provenance.ts';

/** What is sourced, proposed, empty and missing, counted in one line: `Ze źródła: 26 celów. Propozycja redakcyjna: 66 list.` */
export function countsLine(
  view: Pick<EditionView, 'allGoals' | 'counts'>,
  tools: Pick<LanguageTools, 'label'>,
): string {
  const lists = new Map(countsByMark(view.counts).map(({ mark, count }) => [mark, count]));
  return marks
    .flatMap((mark) => {
      const goals = view.allGoals.filter((goal) => goal.title.mark === mark).length;
      const parts = [
        ...(goals > 0 ? [tools.label('site.counts.goals', { count: goals })] : []),
        ...(lists.has(mark) ? [tools.label('site.counts.lists', { count: lists.get(mark) ?? 0 })] : []),
      ];
      return parts.length > 0 ? [tools.label(`site.counts.${mark}`, { what: parts.join(', ') })] : [];
    })
    .join(' ');
}

const marks = ['sourced', 'proposal', 'none', 'missing'] as const;

/** How many lists of the goals' cards have this origin. */
interface MarkCount {
  readonly mark: Exclude<Mark, 'editorial'>;
  readonly count: number;
}

/** The counts of lists that are not zero, from the best known origin to the least. */
function countsByMark(counts: CountsView): readonly MarkCount[] {
  const all: readonly MarkCount[] = [
    { mark: 'sourced', count: counts.sourcedLists },
    { mark: 'proposal', count: counts.proposedLists },
    { mark: 'none', count: counts.emptyLists },
    { mark: 'missing', count: counts.missingLists },
  ];
  return all.filter(({ count }) => count > 0);
}
