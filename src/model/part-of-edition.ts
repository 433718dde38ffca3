import type { EntryView } from './register.ts';
import type { EditionView, ProposalView } from './edition.ts';
import type { GoalView } from './goal.ts';
import { flattenGoals } from './goal.ts';

/** An edition of which only one top-level goal is left, with the indexes and indicators of what lies below it. */
export function viewOneGoal(view: EditionView, goal: GoalView): EditionView {
  const allGoals = view.allGoals.filter(({ position }) => position === goal.position);
  const ids = new Set(allGoals.map(({ id }) => id));
  const keepLinks = (entry: EntryView): EntryView => ({
    ...entry,
    links: entry.links.filter((link) => ids.has(link.goal.id)),
  });
  const alone = {
    ...view,
    goals: [goal],
    allGoals,
    partners: view.partners.map(keepLinks),
    instruments: view.instruments.map(keepLinks),
    indicators: view.indicators
      .map((indicator) => ({ ...indicator, goals: indicator.goals.filter((link) => ids.has(link.goal.id)) }))
      .filter((indicator) => indicator.goals.length > 0),
    figures: view.figures.filter((figure) => figure.goal !== undefined && ids.has(figure.goal.id)),
  };
  return Object.freeze({ ...alone, proposals: keepProposals(alone) });
}

/** Those of the goals that are left, and of what these name. */
function keepProposals(alone: EditionView): ProposalView[] {
  const goals = new Set(alone.allGoals.map(({ id }) => id));
  const registers = [...alone.partners, ...alone.instruments].filter(({ links }) => links.length > 0);
  const named = new Set([
    ...[...registers, ...alone.indicators, ...alone.sources].map(({ anchor }) => anchor),
    ...registers.map(({ register }) => `part.${register}`),
    'part.imprint',
  ]);
  const hasDomains = alone.allGoals.some(({ domains }) => domains.items.length > 0);
  return alone.proposals.filter(({ kind, goal, anchor = '' }) => {
    if (goal !== undefined) return goals.has(goal.id);
    return kind === 'domains' ? hasDomains : named.has(anchor);
  });
}

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
