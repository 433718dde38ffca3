import type { EditionView } from '../../model/edition.ts';

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

/** The squares of the cover as an icon: four at most, in the colours of the first goals. */
export function siteIcon(view: EditionView): string {
  const squares = view.goals.slice(0, 4).map((goal, index) => {
    const [x, y] = [(index % 2) * 9, Math.floor(index / 2) * 9];
    return `<path fill="${goal.colour}" d="M${x} ${y}h7v7h-7z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${squares.join('')}</svg>`;
}
