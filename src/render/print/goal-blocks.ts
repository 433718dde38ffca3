import type { GoalView } from '../../model/view.ts';

/** A goal as its card prints it. */
export interface GoalBlock {
  readonly goal: GoalView;
  readonly headingLevel: number;
  /** True when there is nothing to say of the goal but its title. */
  readonly isCompact: boolean;
  /** True when partners or instruments stand beside the results. */
  readonly hasSideLists: boolean;
  /** True when this card says itself that its lists are not supplied. */
  readonly saysMissing: boolean;
}

/** The blocks of some goals and of everything below them, and whether one sentence speaks for all their lists. */
export interface GoalBlocks {
  readonly blocks: readonly GoalBlock[];
  /** True when every block is compact: then they share pages. */
  readonly isCompact: boolean;
  /** A goal whose lists are missing as those of all others are: its lists name what is not supplied. */
  readonly missing: GoalView | undefined;
}

/** Lays out goals in document order; `headingLevel` is that of the highest among them. */
export function layOutGoals(goals: readonly GoalView[], headingLevel: number): GoalBlocks {
  const flat = flatten(goals, headingLevel);
  const withLists = flat.filter(({ goal }) => goal.lists.length > 0);
  const isCompact = flat.length > 0 && flat.every(({ goal }) => isBare(goal));
  const sharesSentence = withLists.length > 1 && withLists.every(({ goal }) => goal.areAllListsMissing);
  return {
    blocks: flat.map(({ goal, level }) => layOutGoal(goal, level, !sharesSentence)),
    isCompact,
    missing: sharesSentence ? withLists[0]?.goal : undefined,
  };
}

/** One goal as a block. */
export function layOutGoal(goal: GoalView, headingLevel: number, saysMissing: boolean): GoalBlock {
  return {
    goal,
    headingLevel,
    isCompact: isBare(goal),
    hasSideLists: goal.lists.some((list) => list.id === 'results') && goal.lists.length > 1,
    saysMissing,
  };
}

function isBare(goal: GoalView): boolean {
  const hasLists = goal.lists.length > 0 && !goal.areAllListsMissing;
  return (
    !hasLists &&
    goal.domains.mark === 'missing' &&
    goal.related.items.length === 0 &&
    goal.summary === undefined &&
    goal.plainText === undefined &&
    goal.indicatorIds.length === 0
  );
}

function flatten(
  goals: readonly GoalView[],
  level: number,
): { readonly goal: GoalView; readonly level: number }[] {
  return goals.flatMap((goal) => [{ goal, level }, ...flatten(goal.children, level + 1)]);
}
