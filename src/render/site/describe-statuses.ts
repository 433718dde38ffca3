import type { GoalStatusView, GoalView } from '../../model/view.ts';
import { itemAnchor } from './item-anchor.ts';

/** What was reported of a goal as pages say it: a result's anchor is that on the goal's own page. */
export function describeStatuses(goal: GoalView): readonly GoalStatusView[] {
  return goal.statuses.map((status) =>
    status.result
      ? { ...status, result: { ...status.result, anchor: itemAnchor(status.result.anchor, goal.anchor) } }
      : status,
  );
}
