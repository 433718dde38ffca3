import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Slice } from './document-parts.ts';

/** A goal with those below it that a part shows. */
export interface ShownGoal {
  readonly goal: GoalView;
  /** True where the goal itself stands in a part before. */
  readonly isContinued: boolean;
  readonly children: readonly ShownGoal[];
}

/** The goals of a slice below those that they belong to. */
export function sliceGoals(view: EditionView, slice: Slice | undefined): readonly ShownGoal[] {
  const shown = new Set(view.allGoals.slice(slice?.from ?? 0, slice?.to ?? 0).map(({ id }) => id));
  const positions = new Set(
    view.allGoals.slice(slice?.from ?? 0, slice?.to ?? 0).map(({ position }) => position),
  );
  const choose = (goals: readonly GoalView[]): readonly ShownGoal[] =>
    goals.flatMap((goal) => {
      const children = choose(goal.children);
      const isShown = shown.has(goal.id);
      return isShown || children.length > 0 ? [{ goal, isContinued: !isShown, children }] : [];
    });
  return choose(view.goals.filter(({ position }) => positions.has(position)));
}

/**
 * The ids of the headings that name the section of a goal: its own, and those above it where another goal of the page has
 * the same words, since no two regions of a page may be called alike.
 */
export function nameSections(nodes: readonly ShownGoal[]): (goal: GoalView) => string {
  const wordsOf = ({ number, title }: GoalView): string => `${number ?? ''} ${title.text}`;
  const flatten = (some: readonly ShownGoal[]): ShownGoal[] =>
    some.flatMap((node) => [node, ...flatten(node.children)]);
  const all = flatten(nodes);
  const goalsByWords = groupBy(all, ({ goal }) => wordsOf(goal));
  const continued = new Set(all.filter(({ isContinued }) => isContinued).map(({ goal }) => goal.id));
  return (goal) => {
    const isAlone = goalsByWords.get(wordsOf(goal))?.length === 1;
    const named = isAlone ? [goal] : [...goal.ancestors, goal];
    return named.map(({ id, anchor }) => (continued.has(id) ? `${anchor}.continued` : anchor)).join(' ');
  };
}
