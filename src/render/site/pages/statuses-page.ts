import type { GoalView } from '../../../model/view.ts';
import { countStates, listReportableGoals } from '../../count-states.ts';
import { defineEditionPage } from '../define-edition-page.ts';
import { describeStatuses } from '../describe-statuses.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** How far each goal has come, as it was reported after the adoption. */
export function statusesPage(scope: PageScope): SitePage {
  const goals = listReportableGoals(scope.view);
  return defineEditionPage(scope, 'statuses', {
    template: 'site/statuses.njk',
    context: () => ({
      counts: countStates(goals),
      rows: goals.map(describeGoal),
      table: scope.exports.find('statuses'),
    }),
  });
}

function describeGoal(goal: GoalView): object {
  const statuses = describeStatuses(goal);
  return {
    goal,
    own: statuses.filter(({ result }) => result === undefined),
    ofResults: statuses.filter(({ result }) => result !== undefined),
  };
}
