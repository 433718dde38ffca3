import type { Say } from '../messages/program-texts.ts';
import { groupBy } from '../model/group-by.ts';
import { columnNames, topics } from './review.ts';
import type { Cell, EditionReview, Remark, Review, Topic } from './review.ts';

/** What a cell of the table says. */
export function sayCell(cell: Cell, say: Say): string {
  if (cell.state === 'below') return say('review.cell.below', { count: cell.count });
  if (cell.state !== 'given') return say(`review.cell.${cell.state}`);
  const { count, of, isProposal } = cell;
  const words = of === undefined ? String(count) : say('review.cell.of', { count, of });
  return isProposal ? say('review.cell.proposal', { words }) : words;
}

/** In how many goals something is missing, column by column. */
export function sayTotals({ totals }: EditionReview, say: Say): string[] {
  return columnNames.map((name) => {
    const { missing, expected } = totals[name];
    return expected === 0
      ? say('review.cell.not-expected')
      : say('review.cell.of', { count: missing, of: expected });
  });
}

/** Explains what stands in the tables, and nothing else. */
export function sayLegend({ editions }: Review, say: Say): string[] {
  const cells = editions.flatMap(({ goals }) => goals.flatMap((goal) => Object.values(goal.cells)));
  const states = new Set(cells.map(({ state }) => state));
  const others = (['missing', 'empty', 'below', 'not-expected'] as const).filter((state) =>
    states.has(state),
  );
  const hasProposals = cells.some((cell) => cell.state === 'given' && cell.isProposal);
  return [
    say('review.legend.columns'),
    ...others.map((state) => say(`review.legend.${state}`)),
    ...(hasProposals ? [say('review.legend.proposal')] : []),
  ];
}

/** The remarks of each topic that has any. */
export function groupRemarks(
  { remarks }: Review,
  say: Say,
): { readonly topic: Topic; readonly name: string; readonly remarks: readonly Remark[] }[] {
  const groups = groupBy(remarks, ({ topic }) => topic);
  return topics.flatMap((topic) => {
    const found = groups.get(topic);
    return found ? [{ topic, name: say(`review.topic.${topic}`), remarks: found }] : [];
  });
}
