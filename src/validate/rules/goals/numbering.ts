import { groupBy } from '../../../model/group-by.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex, GoalPlace } from '../../places/edition-index.ts';
import { rootsOf, select, selectOne } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt, describePlace } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Numbers are printed as the source has them; what looks like a slip of the pen is said and stops nothing. */
export const checkNumbering: EditionRule = (index) => {
  const families = [...groupBy(index.goals, ({ parent }) => parent).values()];
  const numbers = numbersByDepth(index.goals);
  return [
    ...families.flatMap(findRepeated),
    ...families.flatMap((family) => findStrays(family, numbers)),
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

/** Numbers of all goals of one depth. */
type Numbers = ReadonlyMap<number, ReadonlySet<string>>;

function numbersByDepth(goals: readonly GoalPlace[]): Numbers {
  const byDepth = groupBy(goals, ({ depth }) => depth);
  return new Map(
    [...byDepth].map(([depth, found]) => [depth, new Set(found.flatMap(({ number }) => number ?? []))]),
  );
}

/** Goals whose number goes on from another goal's than their parent's, or does not where their neighbours' do. */
function findStrays(family: readonly GoalPlace[], numbers: Numbers): Problem[] {
  const parent = family[0]?.parent;
  const above = parent?.number;
  if (parent === undefined || above === undefined) return [];
  const isNorm = family.some(({ number }) => continues(number, above));
  return family.flatMap((goal) => {
    if (goal.number === undefined || continues(goal.number, above)) return [];
    if (!isNorm && !continuesAny(goal.number, numbers.get(parent.depth))) return [];
    const values = { found: quoteValue(goal.number), parent: quoteValue(above) };
    return [adviceAt(numberOf(goal), 'number-not-below-parent', values)];
  });
}

/** Asks for each beginning of the number: asking for each of the numbers takes minutes where there are 22,000. */
function continuesAny(number: string, others: ReadonlySet<string> = new Set()): boolean {
  for (let end = 1; end < number.length; end += 1) {
    const beginning = number.slice(0, end);
    if (others.has(beginning) && continues(number, beginning)) return true;
  }
  return false;
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

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * How far one number is behind the other, as people count: 2.10 by one behind 2.9, V by one behind IV, b behind a; less
 * than 0 where it stands before it. Undefined where they are not counted alike (1.5 and 1.a), and for texts without count.
 */
function countBetween(one: string, other: string): number | undefined {
  const parts = splitNumber(one);
  const others = splitNumber(other);
  for (let index = 0; index < Math.min(parts.length, others.length); index += 1) {
    const difference = compareParts(parts[index] ?? '', others[index] ?? '');
    if (difference === undefined) return undefined;
    // What follows belongs to another count: 2.1 is no gap behind 1.4.
    if (difference !== 0)
      return index === parts.length - 1 && index === others.length - 1 ? difference : Math.sign(difference);
  }
  return parts.length === others.length ? 0 : Math.sign(others.length - parts.length);
}

/** The runs of digits and of letters; what stands between them counts for nothing. */
function splitNumber(number: string): string[] {
  return number.match(/\p{Nd}+|\p{L}+/gu) ?? [];
}

function compareParts(one: string, other: string): number | undefined {
  const values = [readRoman(one), readRoman(other)] as const;
  if (values[0] !== undefined && values[1] !== undefined) return values[1] - values[0];
  const areDigits = [/^\d+$/.test(one), /^\d+$/.test(other)] as const;
  if (areDigits[0] && areDigits[1]) return Number(other) - Number(one);
  if (areDigits[0] || areDigits[1]) return undefined;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first === second ? 0 : first < second ? 1 : -1;
}

function readRoman(part: string): number | undefined {
  if (!/^[IVXLC]+$/.test(part)) return undefined;
  const digits = Array.from(part, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
