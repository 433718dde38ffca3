import type { GoalView } from '../../model/view.ts';
import type { LanguageTools } from '../environment.ts';
import { listSections, pageSection } from './page-sections.ts';
import type { PageSection } from './page-sections.ts';

/** What a goal's page shows of it. */
interface ShownGoal extends Pick<
  GoalView,
  'plainText' | 'children' | 'lists' | 'areAllListsMissing' | 'related' | 'statuses'
> {
  readonly figures: readonly object[];
  readonly indicators: readonly object[];
}

/** The sections of a goal's page, in its order. */
export function goalSections(
  goal: ShownGoal,
  childrenName: string,
  { label }: Pick<LanguageTools, 'label'>,
): readonly PageSection[] {
  const ifAny = (members: readonly object[], anchor: string, name: string): PageSection | undefined =>
    members.length === 0 ? undefined : pageSection(anchor, name);
  return listSections([
    goal.plainText && pageSection('plain-text', label('site.goal.plainText')),
    ifAny(goal.children, 'children', childrenName),
    ...(goal.areAllListsMissing ? [] : goal.lists).map(({ anchor, heading }) => pageSection(anchor, heading)),
    ifAny(goal.figures, 'figures', label('site.goal.figures')),
    ifAny(goal.related.items, 'related', label('site.goal.related')),
    ifAny(goal.indicators, 'indicators', label('site.goal.indicators')),
    ifAny(goal.statuses, 'statuses', label('site.statuses.heading')),
    pageSection('cite', label('site.cite.heading')),
  ]);
}
