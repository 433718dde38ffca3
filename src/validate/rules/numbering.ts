import { groupBy } from '../../model/group-by.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { countBetween } from '../compare-numbers.ts';
import type { EditionIndex, GoalPlace } from '../edition-index.ts';
import { rootsOf, select, selectOne } from '../place.ts';
import type { Place } from '../place.ts';
import { adviceAt, describePlace } from '../problem-at.ts';
import type { EditionRule } from '../rule.ts';

/** Numbers are printed as the source has them; what looks like a slip of the pen is said and stops nothing. */
export const checkNumbering: EditionRule = (index) => {
  const families = [...groupBy(index.goals, ({ parent }) => parent).values()];
  return [
    ...families.flatMap(findRepeated),
    ...families.flatMap((family) => findStrays(family, index)),
    ...[listTopGoals(index), ...families.filter(([first]) => first?.parent).map(listNumbers)].flatMap(
      compareNeighbours,
    ),
  ];
};

/** Below different goals numbers may begin anew; below one goal, or at the top, each is there once. */
function findRepeated(family: readonly GoalPlace[]): Problem[] {
  const taken = new Map<string, GoalPlace>();
  return family.flatMap((goal) => {
    if (goal.number === undefined) return [];
    const folded = goal.number.toLowerCase();
    const first = taken.get(folded);
    taken.set(folded, first ?? goal);
    if (first === undefined) return [];
    const values = { found: quoteValue(goal.number), first: describePlace(numberOf(first)) };
    return [adviceAt(numberOf(goal), 'duplicate-number', values)];
  });
}

/** Goals whose number goes on from another goal's than their parent's, or does not where their neighbours' do. */
function findStrays(family: readonly GoalPlace[], { goals }: EditionIndex): Problem[] {
  const parent = family[0]?.parent;
  const above = parent?.number;
  if (parent === undefined || above === undefined) return [];
  const others = goals.filter(({ depth, number }) => depth === parent.depth && number !== above);
  const isNorm = family.some(({ number }) => continues(number, above));
  return family.flatMap((goal) => {
    if (goal.number === undefined || continues(goal.number, above)) return [];
    if (!isNorm && !others.some(({ number }) => continues(goal.number, number))) return [];
    const values = { found: quoteValue(goal.number), parent: quoteValue(above) };
    return [adviceAt(numberOf(goal), 'number-not-below-parent', values)];
  });
}

function continues(number: string | undefined, above: string | undefined): boolean {
  if (number === undefined || above === undefined || !number.startsWith(above)) return false;
  return /^[^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(number.slice(above.length));
}

interface Numbered {
  readonly place: Place;
  readonly number: string | undefined;
}

/** In the order that strategy.json gives. */
function listTopGoals({ goals, edition }: EditionIndex): Numbered[] {
  const byId = new Map(goals.filter((goal) => goal.depth === 0).map((goal) => [goal.id, goal]));
  const order = rootsOf(edition.strategy).flatMap((root) => select(root, 'goals/*'));
  return order.map((place) => ({ place, number: byId.get(String(place.value))?.number }));
}

function listNumbers(family: readonly GoalPlace[]): Numbered[] {
  return family.map((goal) => ({ place: numberOf(goal), number: goal.number }));
}

function compareNeighbours(siblings: readonly Numbered[]): Problem[] {
  return siblings.flatMap(({ place, number }, position) => {
    const before = siblings[position - 1]?.number;
    const count = number === undefined || before === undefined ? undefined : countBetween(before, number);
    if (count === undefined || count === 0 || count === 1) return [];
    const values = { found: quoteValue(number), before: quoteValue(before) };
    return [adviceAt(place, count < 0 ? 'number-out-of-order' : 'gap-in-numbers', values)];
  });
}

function numberOf(goal: GoalPlace): Place {
  return selectOne(goal, 'number') ?? goal;
}
