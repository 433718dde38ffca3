import type { EntryView, EditionView, GoalView } from './view.ts';

/** An edition of which only one top-level goal is left, with the indexes and indicators of what lies below it. */
export function viewOneGoal(view: EditionView, goal: GoalView): EditionView {
  const allGoals = view.allGoals.filter(({ position }) => position === goal.position);
  const ids = new Set(allGoals.map(({ id }) => id));
  const keepLinks = (entry: EntryView): EntryView => ({
    ...entry,
    links: entry.links.filter((link) => ids.has(link.goal.id)),
  });
  return Object.freeze({
    ...view,
    goals: [goal],
    allGoals,
    partners: view.partners.map(keepLinks),
    instruments: view.instruments.map(keepLinks),
    indicators: view.indicators
      .map((indicator) => ({ ...indicator, goals: indicator.goals.filter((link) => ids.has(link.goal.id)) }))
      .filter((indicator) => indicator.goals.length > 0),
    figures: view.figures.filter((figure) => figure.goal !== undefined && ids.has(figure.goal.id)),
    proposals: view.proposals.filter((proposal) => proposal.goal !== undefined && ids.has(proposal.goal.id)),
  });
}
