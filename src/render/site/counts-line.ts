import type { EditionView } from '../../model/view.ts';
import type { LanguageTools } from '../environment.ts';
import { countsByMark } from './counts-by-mark.ts';

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
