import { flattenGoals } from './view-goals.ts';
import type { EditionView, GoalView } from './view.ts';

/** The edition without the goals of its lowest level; undefined where it has only one. */
export function leaveOutLowestLevel(view: EditionView): EditionView | undefined {
  const lowest = Math.max(...view.allGoals.map((goal) => goal.level.depth));
  if (lowest === 0) return undefined;
  const goals = keepAbove(view.goals, lowest);
  return { ...view, goals, allGoals: flattenGoals(goals) };
}

function keepAbove(goals: readonly GoalView[], depth: number): GoalView[] {
  return goals
    .filter((goal) => goal.level.depth < depth)
    .map((goal) => ({ ...goal, children: keepAbove(goal.children, depth) }));
}
