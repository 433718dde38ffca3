import type { EditionView } from '../../model/view.ts';

/** The squares of the cover as an icon: four at most, in the colours of the first goals. */
export function siteIcon(view: EditionView): string {
  const squares = view.goals.slice(0, 4).map((goal, index) => {
    const [x, y] = [(index % 2) * 9, Math.floor(index / 2) * 9];
    return `<path fill="${goal.colour}" d="M${x} ${y}h7v7h-7z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${squares.join('')}</svg>`;
}
