import { groupBy } from '../../model/group-by.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { TextView } from '../../model/text.ts';

/** What the page of each goal asks of the whole edition, looked up once. */
export interface GoalIndex {
  /** The goals of the same level that have the same top-level goal; on the highest level, all of it. */
  readonly beside: (goal: GoalView) => readonly GoalView[];
  readonly hasProposals: (goal: GoalView) => boolean;
  /** The title in the language of the document. */
  readonly originalTitle: (goal: GoalView) => TextView | undefined;
}

/** Looks up in an edition, and in the same edition in the language of the document. */
export function indexGoals(view: EditionView, original: EditionView): GoalIndex {
  const place = (goal: GoalView): string => `${goal.level.depth === 0 ? 0 : goal.position} ${goal.level.id}`;
  const places = groupBy(view.allGoals, place);
  const proposed = new Set(view.proposals.map((proposal) => proposal.goal?.id));
  const titles = new Map(original.allGoals.map((goal) => [goal.id, goal.title]));
  return {
    beside: (goal) => places.get(place(goal)) ?? [],
    hasProposals: (goal) => proposed.has(goal.id),
    originalTitle: (goal) => titles.get(goal.id),
  };
}
