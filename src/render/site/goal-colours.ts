import type { EditionView } from '../../model/view.ts';

/** The class that gives a goal's colour to what is inside: `goal-2010-3`. */
export function goalColourClass(view: Pick<EditionView, 'path'>, position: number): string {
  return `goal-${view.path}-${position}`;
}

/** Rules for the colours of top-level goals, which are data; dark ones after the light ones. */
export function goalColourRules(views: readonly EditionView[]): string {
  const goals = views.flatMap((view) =>
    view.goals.map((goal) => ({ goal, selector: `.${goalColourClass(view, goal.position)}` })),
  );
  const light = goals.map(({ goal, selector }) => `${selector}{--goal:${goal.colour}}`).join('');
  const dark = goals.map(({ goal, selector }) => `${selector}{--goal:${goal.colourDark}}`).join('');
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}
