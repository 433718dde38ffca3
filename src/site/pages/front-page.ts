import { hasGoalStatuses } from '../../model/edition.ts';
import { countStates, listReportableGoals } from '../../content/count-states.ts';
import { publicTitle } from '../../content/public-title.ts';
import { editionPageId } from '../links/page-ids.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import { hasManyGoals } from '../shell/long-lists.ts';
import { firstGoals, furtherGoals } from './goal-list-pages.ts';
import type { GoalList } from './goal-list-pages.ts';
import { definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/**
 * The front of an edition: how it was adopted, mission and vision, and every goal by its title; of many goals only the
 * highest, on several pages where these are many.
 */
export function frontPages(scope: PageScope): readonly SitePage[] {
  const { view, tools } = scope;
  const id = editionPageId(view.id, 'front');
  const statements = (['mission', 'vision'] as const).flatMap((kind) => {
    const text = view[kind];
    return text ? [{ id: kind, heading: tools.label(`site.front.${kind}`), text }] : [];
  });
  const list: GoalList = { id, address: [view.path], goals: view.goals };
  const front = definePage(scope, [view.path], {
    id,
    template: 'front',
    title: tools.label('site.front.goals'),
    description: tools.label('site.front.description', { title: publicTitle(view) }),
    section: id,
    breadcrumbs: [homeStep(scope)],
    context: () => ({
      statusesPageId: editionPageId(view.id, 'statuses'),
      stateCounts: hasGoalStatuses(view) ? countStates(listReportableGoals(view)) : undefined,
      statements,
      sections: listSections([
        ...statements.map((statement) => pageSection(statement.id, statement.heading)),
        pageSection('goals', tools.label('site.front.goals')),
      ]),
      goals: hasManyGoals(view) ? undefined : view.goals,
      counted: firstGoals(scope, list),
    }),
  });
  return [
    front,
    ...furtherGoals(scope, list, {
      description: front.description,
      section: id,
      breadcrumbs: [homeStep(scope), frontStep(scope)],
    }),
  ];
}
