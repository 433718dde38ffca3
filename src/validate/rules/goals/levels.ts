import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex, GoalPlace } from '../../places/edition-index.ts';
import { select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Lists that a level has to name; domains and related goals are common to all levels. */
const namedLists = ['results', 'partners', 'instruments'];

/** A goal stands on the level below its parent's, and has only lists that its level names. */
export const checkLevels: EditionRule = (index) => {
  const levels = index.registers.level.entries;
  if (levels.length === 0) return [];
  return index.goals.flatMap((goal) => [...checkLevel(goal, levels), ...checkLists(goal, index)]);
};

function checkLevel(goal: GoalPlace, levels: readonly Place[]): Problem[] {
  if (goal.level === undefined) return [];
  const expected = levels[goal.depth];
  const place = selectOne(goal, 'level') ?? goal;
  if (expected === undefined)
    return goal.depth === levels.length
      ? [problemAt(goal, 'no-level-below', { found: quoteValue(goal.name), count: String(levels.length) })]
      : [];
  const id = selectText(expected, 'id');
  const isKnown = levels.some((level) => selectText(level, 'id') === goal.level);
  if (id === undefined || id === goal.level || !isKnown) return [];
  return [problemAt(place, 'wrong-level', { found: quoteValue(goal.level), expected: quoteValue(id) })];
}

function checkLists(goal: GoalPlace, index: EditionIndex): Problem[] {
  const level = index.registers.level.entries.find((entry) => selectText(entry, 'id') === goal.level);
  if (level === undefined) return [];
  const named = select(level, 'lists/*/id').map((place) => place.value);
  return namedLists
    .filter((list) => !named.includes(list))
    .flatMap((list) => select(goal, `details/${list}`).map((place) => ({ list, place })))
    .map(({ list, place }) =>
      problemAtKey(place, 'list-not-in-level', { found: list, level: quoteValue(goal.level) }),
    );
}
