import type { EditionView, GoalView } from '../../model/view.ts';
import { squaresBelow } from './goal-squares.ts';
import type { Square } from './goal-squares.ts';
import { levelHeading } from './level-heading.ts';

/** A top-level goal with the squares of what is below it. */
export interface GoalRow {
  readonly goal: GoalView;
  readonly squares: readonly Square[];
  /** What the squares are: `Cele operacyjne`. */
  readonly squaresName: string;
}

/** A row of the picture that the goals make. */
export function goalRow(goal: GoalView, view: EditionView): GoalRow {
  const squares = squaresBelow(goal);
  return {
    goal,
    squares,
    squaresName: levelHeading(
      squares.map((square) => square.goal),
      view,
    ),
  };
}
