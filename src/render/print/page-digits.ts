import type { EditionView } from '../../model/view.ts';

const frontAndBackPages = 16;
const pagesPerGoal = 0.6;
const proposalsPerPage = 60;
const linksPerPage = 120;

/**
 * How many digits page numbers will have, from what the document holds: the width of their places has to stand before
 * the first print. An estimate at the edge costs one more print, never a wrong number.
 */
export function countPageDigits(view: EditionView): number {
  const links = [...view.partners, ...view.instruments].reduce((sum, entry) => sum + entry.links.length, 0);
  const pages =
    frontAndBackPages +
    view.allGoals.length * pagesPerGoal +
    view.proposals.length / proposalsPerPage +
    links / linksPerPage +
    view.figures.filter((figure) => figure.hasOwnPage).length;
  return Math.max(2, String(Math.ceil(pages)).length);
}
