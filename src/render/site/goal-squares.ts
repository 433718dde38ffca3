import type { GoalView } from '../../model/view.ts';

/** Above this, squares no longer help to find one's way; a link to the goal's page stands for them. */
const mostSquares = 36;

/** A goal as a square of the cover: its number in its colour. */
export interface Square {
  readonly goal: GoalView;
  readonly isCurrent: boolean;
}

/** The squares below a goal: its descendants that have cards, else its children; none if there are too many. */
export function squaresBelow(goal: GoalView): readonly Square[] {
  const cards = descendants(goal).filter((descendant) => descendant.level.hasCard);
  return asSquares(cards.length > 0 ? cards : goal.children);
}

/** A goal among its neighbours, itself included; none if it is alone or one of too many. */
export function squaresBeside(goal: GoalView, beside: readonly GoalView[]): readonly Square[] {
  return beside.length > 1 ? asSquares(beside, goal.id) : [];
}

function asSquares(goals: readonly GoalView[], currentId?: string): readonly Square[] {
  if (goals.length > mostSquares) return [];
  return goals.map((goal) => ({ goal, isCurrent: goal.id === currentId }));
}

function descendants(goal: GoalView): readonly GoalView[] {
  return goal.children.flatMap((child) => [child, ...descendants(child)]);
}
