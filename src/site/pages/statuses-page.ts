import { hasGoalStatuses } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { countStates, listReportableGoals } from '../../content/count-states.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';
import { itemAnchor } from './item-anchor.ts';

/** How far each goal has come, as it was reported after the adoption. Undefined where nothing was. */
export function statusesPage(scope: PageScope): SitePage | undefined {
  if (!hasGoalStatuses(scope.view)) return undefined;
  const goals = listReportableGoals(scope.view);
  return defineEditionPage(scope, 'statuses', {
    template: 'statuses',
    context: () => ({
      counts: countStates(goals),
      rows: goals.map(describeGoal),
      table: scope.exports.find('statuses'),
    }),
  });
}

function describeGoal(goal: GoalView): object {
  const statuses = describeGoalStatuses(goal);
  return {
    goal,
    own: statuses.filter(({ result }) => result === undefined),
    ofResults: statuses.filter(({ result }) => result !== undefined),
  };
}

/** What was reported of a goal as pages say it: a result's anchor is that on the goal's own page. */
export function describeGoalStatuses(goal: GoalView): readonly GoalStatusView[] {
  return goal.statuses.map((status) =>
    status.result
      ? { ...status, result: { ...status.result, anchor: itemAnchor(status.result.anchor, goal.anchor) } }
      : status,
  );
}
