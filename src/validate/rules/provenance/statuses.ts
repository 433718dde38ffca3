import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex } from '../../places/edition-index.ts';
import { rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { describePlace, problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** A reported state belongs to a goal or to a result that it has, and there is one of each a day. */
export const checkStatuses: EditionRule = (index) => {
  const statuses = rootsOf(index.edition.statuses).flatMap((root) => select(root, 'statuses/*'));
  return [...statuses.flatMap((status) => findUnknownResult(status, index)), ...findRepeated(statuses)];
};

/** Of a goal that is not there, another rule speaks. */
function findUnknownResult(status: Place, { goals }: EditionIndex): Problem[] {
  const result = selectOne(status, 'result');
  const goal = goals.find(({ id }) => id !== undefined && id === selectText(status, 'goal'));
  if (goal === undefined || typeof result?.value !== 'number' || result.value < 1) return [];
  const count = select(goal, 'details/results/items/*').length;
  if (result.value <= count) return [];
  const values = { found: String(result.value), goal: quoteValue(goal.name), count: String(count) };
  return [problemAt(result, 'unknown-result', values)];
}

function findRepeated(statuses: readonly Place[]): Problem[] {
  const taken = new Map<string, Place>();
  return statuses.flatMap((status) => {
    const date = selectText(status, 'date');
    const name = JSON.stringify([selectText(status, 'goal'), selectOne(status, 'result')?.value, date]);
    const first = taken.get(name);
    taken.set(name, first ?? status);
    if (first === undefined || date === undefined) return [];
    return [problemAt(status, 'duplicate-status', { found: quoteValue(date), first: describePlace(first) })];
  });
}
