import type { LogicalLine } from './join-lines.ts';
import type { OutlineGoal } from './outline.ts';
import { noteMeaning } from './outline-reading.ts';
import type { Reading } from './outline-reading.ts';
import { isSameText } from './read-data-text.ts';
import { countSteps, isBelow, readNumberedLine, readOrdinal } from './read-goal-line.ts';
import type { GoalLine } from './read-goal-line.ts';

/** Reads a line that begins a goal, by the word of its level or by its number; false where it does not. */
export function readGoal(reading: Reading, line: LogicalLine): boolean {
  const worded = reading.readWorded(line.text);
  if (worded) {
    addGoal(reading, line, worded, depthByWord(reading, worded));
    return true;
  }
  const numbered = readNumberedLine(line.text);
  if (numbered?.number === undefined) return false;
  const { number } = numbered;
  if (countSteps(number) === 1) return readSingleNumber(reading, line, { ...numbered, number });
  const isFirst = reading.goals.length === 0;
  if (isFirst && reading.hasWorded) return false;
  addGoal(reading, line, numbered, isFirst ? 0 : depthByNumber(reading, number));
  return true;
}

/** Reads an item of a numbered list of Word, whose number the program counts; false where it is none. */
export function readCounted(reading: Reading, line: LogicalLine): boolean {
  const { path, goals, numbers, hasWorded, list, chapter } = reading;
  if (line.kind !== 'item' || line.isNumbered !== true || list !== undefined) return false;
  const base = path.findLast(({ isCounted }) => !isCounted);
  if (base === undefined && (hasWorded || numbers.length > 0 || chapter !== undefined)) return false;
  const depth = (base === undefined ? 0 : base.depth + 1) + (line.depth ?? 1) - 1;
  path.length = Math.min(path.length, depth);
  const parent = path.at(-1);
  const count = String((parent?.children ?? goals).length + 1);
  const number = parent?.number === undefined ? count : `${parent.number}.${count}`;
  addGoal(reading, line, { number, title: line.text }, depth, { isCounted: true });
  return true;
}

/** "1." begins a goal or is a heading of a chapter, which its neighbours tell. */
function readSingleNumber(
  reading: Reading,
  line: LogicalLine,
  goal: GoalLine & { readonly number: string },
): boolean {
  const { goals, path, numbers, hasWorded, hasSteps, list } = reading;
  if (list !== undefined) return false;
  const { number } = goal;
  const ordinal = readOrdinal(number);
  const depth = depthByNumber(reading, number);
  const siblings = path[depth - 1]?.children ?? (depth === 0 ? goals : []);
  const expected = readOrdinal(siblings.at(-1)?.number ?? '0') + 1;
  const isTop = depth === 0;
  const isGoal = hasWorded
    ? !isTop && ordinal === expected
    : !isTop || !hasSteps || numbers.some((other) => isBelow(other, number));
  if (isGoal) addGoal(reading, line, goal, depth);
  else reading.lastHeading = ordinal;
  return isGoal;
}

function addGoal(
  reading: Reading,
  line: LogicalLine,
  goal: GoalLine,
  depth: number,
  { isCounted = false }: { readonly isCounted?: boolean } = {},
): void {
  const { goals, path, levels } = reading;
  Object.assign(reading, { list: undefined, chapter: undefined, untitled: undefined });
  if (depth >= levels.length) {
    noteMeaning(reading, line, { kind: 'unclear', why: 'too-deep' });
    return;
  }
  path.length = Math.min(path.length, depth);
  const siblings = path.at(-1)?.children ?? goals;
  const known = siblings.find(({ number }) => number !== undefined && number === goal.number);
  if (known) {
    path.push(known);
    const isKnown = goal.title === '' || isSameText(known.title, goal.title);
    noteMeaning(
      reading,
      line,
      isKnown ? { kind: 'known-goal', goal: known } : { kind: 'unclear', why: 'number-taken' },
    );
    return;
  }
  const { number, title } = goal;
  const place = { place: line.place, depth: path.length, isCounted };
  const added: OutlineGoal = { number, title, ...place, texts: [], lists: {}, children: [] };
  siblings.push(added);
  path.push(added);
  if (title === '') reading.untitled = added;
  noteMeaning(reading, line, { kind: 'goal', goal: added });
}

function depthByWord(
  reading: Reading,
  { depth, number, word }: NonNullable<ReturnType<Reading['readWorded']>>,
): number {
  const { depths, path } = reading;
  const own =
    depth ??
    (number !== undefined && countSteps(number) > 1 ? depthByNumber(reading, number) : depths.get(word));
  const chosen = own ?? Math.min(depths.size, path.length);
  if (depth === undefined && !depths.has(word)) depths.set(word, chosen);
  return chosen;
}

/** Where a goal belongs whose line has a number and no word that names its level. */
function depthByNumber({ path }: Reading, number: string): number {
  const parent = path.findLast((goal) => goal.number !== undefined && isBelow(number, goal.number));
  if (parent) return parent.depth + 1;
  const steps = countSteps(number);
  if (steps > 1) return Math.min(path.length, steps - 1);
  const sibling = path.findLast(
    (goal) => goal.number !== undefined && countSteps(goal.number) === 1 && isKin(goal.number, number),
  );
  return sibling ? sibling.depth : path.length;
}

/** Both in digits, both in letters: "1." below "II" begins another series. */
function isKin(one: string, other: string): boolean {
  return /^\d/.test(one) === /^\d/.test(other);
}
