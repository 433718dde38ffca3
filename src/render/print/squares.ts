import type { GoalView } from '../../model/view.ts';

/** One square of the cover, in mm from the picture's upper left corner. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly number: string | undefined;
}

export interface SquaresPicture {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly squares: readonly Square[];
  /** Height of the numbers' letters; undefined where squares are too small to carry a number. */
  readonly fontSizeMm: number | undefined;
}

/** The space that a picture may fill, in mm. */
export interface SquaresSpace {
  readonly widthMm: number;
  readonly heightMm: number;
}

const gapMm = 4;
const largestMm = 38;
const longestRowOfSquares = 12;
/** With one level there are no parts to set in rows: so many goals stand in a row. */
const goalsInRow = 6;
const fontSizeMm = 4.23;
const smallestWithNumberMm = 8;

/**
 * The strategy as squares: a row for each top-level goal, a square for each goal below it, in the top-level goal's
 * colour. Squares fill the width in the longest row; rows longer than twelve become bars, cut into parts.
 */
export function drawSquares(goals: readonly GoalView[], space: SquaresSpace): SquaresPicture {
  const rows = arrangeRows(goals);
  const longest = Math.max(...rows.map((row) => row.length));
  const rowHeight = Math.min(largestMm, (space.heightMm - gapMm * (rows.length - 1)) / rows.length);
  const hasBars = longest > longestRowOfSquares;
  const gap = hasBars ? Math.min(1, space.widthMm / longest / 4) : gapMm;
  const partWidth = (space.widthMm - gap * (longest - 1)) / longest;
  const width = hasBars ? partWidth : Math.min(partWidth, rowHeight);
  const height = hasBars ? Math.min(rowHeight, largestMm / 2) : width;
  return {
    widthMm: space.widthMm,
    heightMm: round(rows.length * (height + gapMm) - gapMm),
    squares: rows.flatMap((row, rowIndex) =>
      row.map((goal, index) => ({
        x: round(index * (width + gap)),
        y: round(rowIndex * (height + gapMm)),
        width: round(width),
        height: round(height),
        colour: goal.colour,
        number: goal.number,
      })),
    ),
    fontSizeMm: width < smallestWithNumberMm ? undefined : round(Math.min(fontSizeMm, width / 4)),
  };
}

function arrangeRows(goals: readonly GoalView[]): (readonly GoalView[])[] {
  if (goals.some((goal) => goal.children.length > 0))
    return goals.map((goal) => (goal.children.length > 0 ? goal.children : [goal]));
  const rows: GoalView[][] = [];
  for (let start = 0; start < goals.length; start += goalsInRow)
    rows.push(goals.slice(start, start + goalsInRow));
  return rows;
}

function round(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
