import { hasGoalStatuses } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { countStates, listReportableGoals } from '../../content/count-states.ts';
import { splitList } from '../shell/long-lists.ts';
import { defineListPages } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';
import { itemAnchor } from './item-anchor.ts';

/** How far each goal has come, as it was reported after the adoption; on several pages in a long plan. */
export function statusesPages(scope: PageScope): readonly SitePage[] {
  if (!hasGoalStatuses(scope.view)) return [];
  const goals = listReportableGoals(scope.view);
  const parts = splitList(goals, ({ statuses }) => 8 + 10 * statuses.length);
  return defineListPages(scope, 'statuses', parts, (part, frame) => ({
    template: 'statuses',
    context: () => ({
      ...frame,
      counts: frame.isFirst ? countStates(goals) : undefined,
      rows: part.members.map(describeGoal),
      table: scope.exports.find('statuses'),
    }),
  }));
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
