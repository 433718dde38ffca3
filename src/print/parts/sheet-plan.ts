import { roundLength } from '../../content/lengths.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import { measureNumber } from './number-place.ts';

/** The strategy on one page: a column for each highest goal below its square, with the titles of all that fit below it. */
export interface SheetPlan {
  /** Those below the lowest level that fits are left out. */
  readonly goals: readonly SheetGoal[];
  readonly columns: number;
  readonly squareMm: number;
  /** What is beside the titles of goals below the highest; undefined where numbers stand above them. */
  readonly numberMm: number | undefined;
  /** How much larger than in the document letters and everything else are. */
  readonly scale: number;
  /** Ids of levels that do not fit. */
  readonly omittedLevels: ReadonlySet<string>;
}

/** A goal on the sheet. */
export interface SheetGoal {
  readonly goal: GoalView;
  readonly children: readonly SheetGoal[];
  /** What is below it and does not fit. */
  readonly omitted: readonly GoalView[];
}

/** The page, as it is where nothing is larger than in the document. */
export interface SheetSpace {
  readonly widthMm: number;
  readonly heightPt: number;
  /** What stands above and below the goals. */
  readonly otherPt: number;
  /** From the largest. */
  readonly scales: readonly number[];
}

export const sheetSizes = { gutterMm: 4, indentMm: 2 } as const;
const ptPerMm = 72 / 25.4;
const narrowestMm = 36;
const squaresMm = { largest: 24, smallest: 9 } as const;
const widestNumberMm = 12;
const linePt = 12;
const letterPt = 9;
const squareLetterPt = 12;
const squareEdgeMm = 1.5;
const gapsPt = { rows: 22.5, square: 6, child: 6, below: 2.25 } as const;

/**
 * Chooses by the data what stands on the sheet, before anything is printed: as many levels as fit, as large as they fit.
 * Undefined where not even the highest goals do.
 */
export function planSheet(goals: readonly GoalView[], space: SheetSpace): SheetPlan | undefined {
  const all = flattenGoals(goals);
  const deepest = Math.max(...all.map(({ level }) => level.depth));
  for (let depth = deepest; depth >= 0; depth -= 1)
    for (const scale of space.scales) {
      const kept = goals.map((goal) => cutBelow(goal, depth));
      const fitted = fitColumns(kept, measureNumbers(all, depth), {
        widthMm: space.widthMm / scale,
        heightPt: space.heightPt / scale - space.otherPt,
      });
      if (!fitted) continue;
      const omitted = all.filter(({ level }) => level.depth > depth).map(({ level }) => level.id);
      return { ...fitted, goals: kept, scale, omittedLevels: new Set(omitted) };
    }
  return undefined;
}

function cutBelow(goal: GoalView, depth: number): SheetGoal {
  const isLowest = goal.level.depth >= depth;
  return {
    goal,
    children: isLowest ? [] : goal.children.map((child) => cutBelow(child, depth)),
    omitted: isLowest ? flattenGoals(goal.children) : [],
  };
}

/** The width of the widest number beside a title, with the gap behind it. */
function measureNumbers(all: readonly GoalView[], depth: number): number | undefined {
  const widths = all
    .filter(({ level }) => level.depth > 0 && level.depth <= depth)
    .map(({ number }) => (number === undefined ? 0 : measureNumber(number)));
  const widest = Math.max(0, ...widths);
  const mm = widest === 0 ? 0 : (widest * letterPt) / ptPerMm + 1.5;
  return mm > widestNumberMm ? undefined : roundLength(mm, 1);
}

type Fitted = Pick<SheetPlan, 'columns' | 'squareMm' | 'numberMm'>;

/** In as few rows as fit; squares as large as the room that is left. */
function fitColumns(
  goals: readonly SheetGoal[],
  numberMm: number | undefined,
  { widthMm, heightPt }: { readonly widthMm: number; readonly heightPt: number },
): Fitted | undefined {
  const most = Math.floor((widthMm + sheetSizes.gutterMm) / (narrowestMm + sheetSizes.gutterMm));
  for (let rows = Math.ceil(goals.length / most); rows <= goals.length; rows += 1) {
    const columns = Math.ceil(goals.length / rows);
    if (Math.ceil(goals.length / columns) !== rows) continue;
    const columnMm = (widthMm - sheetSizes.gutterMm * (columns - 1)) / columns;
    const needed = Array.from({ length: rows }, (_, row) =>
      Math.max(
        ...goals
          .slice(row * columns, (row + 1) * columns)
          .map((goal) => heightOf(goal, { widthMm: columnMm, numberMm })),
      ),
    ).reduce((sum, height) => sum + height + gapsPt.rows + gapsPt.square, -gapsPt.rows);
    const squareMm = Math.min(squaresMm.largest, Math.floor((heightPt - needed) / rows / ptPerMm));
    if (squareMm >= squaresMm.smallest) return { columns, squareMm, numberMm };
  }
  return undefined;
}

/** Without its square; infinite where a word is wider than the column. */
function heightOf(
  { goal, children, omitted }: SheetGoal,
  { widthMm, numberMm }: { readonly widthMm: number; readonly numberMm: number | undefined },
): number {
  const isHighest = goal.level.depth === 0;
  const besideMm = isHighest ? 0 : (numberMm ?? 0);
  const hasLineOfNumber =
    goal.number !== undefined && (isHighest ? isWide(goal.number) : numberMm === undefined);
  const lines =
    countLines(goal.title.text, ((widthMm - besideMm) * ptPerMm) / letterPt, isHighest) +
    (hasLineOfNumber ? 1 : 0) +
    (omitted.length > 0 ? 2 : 0);
  const gap = goal.level.depth > 1 ? gapsPt.below : isHighest ? 0 : gapsPt.child;
  const below = {
    widthMm: widthMm - (isHighest ? 0 : sheetSizes.indentMm),
    numberMm,
  };
  return gap + lines * linePt + children.reduce((sum, child) => sum + heightOf(child, below), 0);
}

/** Numbers of a few letters stand in squares of each size. */
function isWide(number: string): boolean {
  return measureNumber(number) > 1.4;
}

/** Whether a number stands in a square, or else on a line below it. */
export function fitsSquare(number: string, squareMm: number): boolean {
  return (measureNumber(number) * squareLetterPt) / ptPerMm + 2 * squareEdgeMm <= squareMm;
}

/** In em of the sans, about: those of a line together are rather too wide than too narrow. */
const lettersEm: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[iljI.,:;'’|]/u, 0.26],
  [/[ftr()[\]/-]/u, 0.39],
  [/[mwMWжшщюыфмЖШЩЮЫФМ–—%@]/u, 0.82],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Lu}/u, 0.67],
];
const usualEm = 0.54;
const spaceEm = 0.2;
const boldFactor = 1.05;
/** The page behind a title. */
const pageEm = 2.4;
/** No column is made wider for the sake of longer words: they break. */
const wholeOrBroken = /^.{1,40}$|.{1,10}/gu;

/** The lines of a text, word by word; infinite where a word is wider than the line. */
export function countLines(text: string, lineEm: number, isBold = false): number {
  const widthEm = isBold ? lineEm / boldFactor : lineEm;
  const parts = text.split(/\s+/).flatMap((word) => word.match(wholeOrBroken) ?? []);
  const words = parts.map((word) =>
    Array.from(word).reduce(
      (sum, letter) => sum + (lettersEm.find(([letters]) => letters.test(letter))?.[1] ?? usualEm),
      0,
    ),
  );
  let lines = 1;
  let used = 0;
  for (const word of [...words, pageEm]) {
    if (word > widthEm) return Infinity;
    used += used === 0 ? word : spaceEm + word;
    if (used <= widthEm) continue;
    lines += 1;
    used = word;
  }
  return lines;
}
