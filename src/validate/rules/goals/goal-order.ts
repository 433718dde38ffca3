import { quoteValue } from '../../../problem.ts';
import { rootsOf, select, selectOne } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Every file of goals/ has its place in the order that strategy.json gives; that each place has a file, references say. */
export const checkGoalOrder: EditionRule = ({ edition, goals }) => {
  const [order] = rootsOf(edition.strategy).flatMap((root) => select(root, 'goals'));
  if (!Array.isArray(order?.value)) return [];
  const listed = new Set<unknown>(order.value);
  return goals
    .filter((goal) => goal.depth === 0 && goal.id !== undefined && !listed.has(goal.id))
    .map((goal) =>
      problemAt(selectOne(goal, 'id') ?? goal, 'goal-not-in-order', { found: quoteValue(goal.id) }),
    );
};
