import type { EditionView } from '../model/edition.ts';
import type { GoalView } from '../model/goal.ts';
import type { ReportedState } from '../model/goal-status.ts';

/** In the order in which they are counted: from done to given up. */
const states: readonly ReportedState[] = [
  'completed',
  'partly-completed',
  'in-progress',
  'delayed',
  'not-started',
  'suspended',
  'abandoned',
];

/** How many goals have come how far. */
export interface StateCounts {
  /** Only states that a goal has. */
  readonly states: readonly { readonly state: ReportedState; readonly count: number }[];
  readonly unreported: number;
}

/** The goals whose progress is told: those with cards, and any other of which something was reported. */
export function listReportableGoals(view: EditionView): readonly GoalView[] {
  return view.allGoals.filter((goal) => goal.level.hasCard || goal.statuses.length > 0);
}

/** Counts goals by the state that was reported of them last; what was reported of their results does not count. */
export function countStates(goals: readonly GoalView[]): StateCounts {
  const reached = goals.map(stateOf);
  return {
    states: states
      .map((state) => ({ state, count: reached.filter((one) => one === state).length }))
      .filter(({ count }) => count > 0),
    unreported: reached.filter((state) => state === undefined).length,
  };
}

/** The state that was reported of a goal itself last; undefined where there is none, whatever its results have. */
export function stateOf(goal: GoalView): ReportedState | undefined {
  return goal.statuses.find((status) => status.result === undefined && status.isLatest)?.state;
}
