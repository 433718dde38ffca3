import { hasGoalStatuses } from '../../model/edition.ts';
import { countStates, listReportableGoals } from '../../content/count-states.ts';
import { publicTitle } from '../../content/public-title.ts';
import { editionPageId } from '../links/page-ids.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import { definePage, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The front of an edition: how it was adopted, mission and vision, and every goal by its title. */
export function frontPage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  const id = editionPageId(view.id, 'front');
  const statements = (['mission', 'vision'] as const).flatMap((kind) => {
    const text = view[kind];
    return text ? [{ id: kind, heading: tools.label(`site.front.${kind}`), text }] : [];
  });
  return definePage(scope, [view.path], {
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
    }),
  });
}
