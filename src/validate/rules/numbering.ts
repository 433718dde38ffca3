import { groupBy } from '../../model/group-by.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { compareNumbers } from '../compare-numbers.ts';
import type { EditionIndex, GoalPlace } from '../edition-index.ts';
import { rootsOf, select, selectOne } from '../place.ts';
import type { Place } from '../place.ts';
import { describePlace, problemAt } from '../problem-at.ts';
import type { EditionRule } from '../rule.ts';
import { schemas } from '../schemas.ts';

const numberPattern = new RegExp(schemas.goal.$defs.goalData.properties.number.pattern);

/** A number names one goal, goes on from the parent's, and the goals stand in the order of their numbers. */
export const checkNumbering: EditionRule = (index) => [
  ...findRepeated(index),
  ...index.goals.flatMap(checkParent),
  ...findDisorder(index),
];

/** People cite goals by their numbers, and addresses are made of them; "1.A" and "1.a" would be one folder on many systems. */
function findRepeated({ goals }: EditionIndex): Problem[] {
  const taken = new Map<string, GoalPlace>();
  return goals.flatMap((goal) => {
    if (goal.number === undefined) return [];
    const folded = goal.number.toLowerCase();
    const first = taken.get(folded);
    taken.set(folded, first ?? goal);
    if (first === undefined) return [];
    const values = { found: quoteValue(goal.number), first: describePlace(numberOf(first)) };
    return [problemAt(numberOf(goal), 'duplicate-number', values)];
  });
}

function checkParent(goal: GoalPlace): Problem[] {
  const above = goal.parent?.number;
  if (goal.number === undefined || above === undefined || !numberPattern.test(above)) return [];
  if (goal.number.startsWith(`${above}.`)) return [];
  const values = { found: quoteValue(goal.number), parent: quoteValue(above) };
  return [problemAt(numberOf(goal), 'number-not-below-parent', values)];
}

function findDisorder(index: EditionIndex): Problem[] {
  const byId = new Map(index.goals.filter((goal) => goal.depth === 0).map((goal) => [goal.id, goal]));
  const order = rootsOf(index.edition.strategy).flatMap((root) => select(root, 'goals/*'));
  const top = order.map((place) => ({ place, number: byId.get(String(place.value))?.number }));
  const families = groupBy(
    index.goals.filter((goal) => goal.parent !== undefined),
    (goal) => goal.parent,
  );
  const below = [...families.values()].map((family) =>
    family.map((goal) => ({ place: numberOf(goal), number: goal.number })),
  );
  return [top, ...below].flatMap(compareNeighbours);
}

function compareNeighbours(
  siblings: readonly { readonly place: Place; readonly number: string | undefined }[],
): Problem[] {
  return siblings.flatMap(({ place, number }, position) => {
    const before = siblings[position - 1]?.number;
    if (number === undefined || before === undefined || compareNumbers(before, number) <= 0) return [];
    return [
      problemAt(place, 'number-out-of-order', { found: quoteValue(number), before: quoteValue(before) }),
    ];
  });
}

function numberOf(goal: GoalPlace): Place {
  return selectOne(goal, 'number') ?? goal;
}
