import type { Mark } from './provenance.ts';
import type { CountsView, GoalView, LevelView } from './view.ts';

/** How many lists are sourced, proposed, explicitly empty or missing; shown on the home page and after a build. */
export function countLists(
  goals: readonly GoalView[],
  levels: Iterable<LevelView>,
  proposals: number,
): CountsView {
  const lists = goals.flatMap((goal) => goal.lists);
  const count = (mark: Mark): number => lists.filter((list) => list.mark === mark).length;
  return {
    goals: goals.length,
    goalsByLevel: [...levels].map((level) => ({
      levelId: level.id,
      count: goals.filter((goal) => goal.level.id === level.id).length,
    })),
    lists: lists.length,
    sourcedLists: count('sourced') + count('editorial'),
    proposedLists: count('proposal'),
    emptyLists: count('none'),
    missingLists: count('missing'),
    proposals,
  };
}
