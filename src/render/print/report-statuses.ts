import { listReportableGoals, stateOf } from '../count-states.ts';
import type { EditionView, GoalStatusView, GoalView } from '../../model/view.ts';

/** A line of the report: what was reported of a goal or of one of its results on one day. */
interface StatusRow {
  readonly goal: GoalView;
  readonly status: GoalStatusView;
  /** True for the first line of a goal, which gives its title and its page. */
  readonly isFirst: boolean;
}

/** How far the goals have come, and those of which it was not reported; undefined where nothing was reported at all. */
export function reportStatuses(view: EditionView): object | undefined {
  const rows = view.allGoals.flatMap((goal) =>
    goal.statuses.map((status, index): StatusRow => ({ goal, status, isFirst: index === 0 })),
  );
  if (rows.length === 0) return undefined;
  return {
    rows,
    unreported: listReportableGoals(view).filter((goal) => stateOf(goal) === undefined),
  };
}
