import { roundLength } from '../../content/lengths.ts';
import type { GoalView } from '../../model/goal.ts';
import { measureNumber } from '../parts/number-place.ts';

/** One square of the cover, in mm from the picture's upper left corner. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** The goal's number, a long one in several lines, from the lowest. */
  readonly lines: readonly string[];
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
const smallestMm = 1;
const longestRowOfSquares = 12;
/** With one level there are no parts to set in rows: so many goals stand in a row, more where there are many. */
const goalsInRow = 6;
const mostGoalsInRow = 40;
/** Rows stand in several columns where squares get larger by it. */
const mostColumns = 6;
const columnGapMm = 8;
const fontSizeMm = 4.23;
const smallestFontMm = 2.1;
const smallestWithNumberMm = 8;
const lettersInLine = 8;

/**
 * The strategy as squares: a row for each top-level goal, a square for each goal below it, in the top-level goal's
 * colour. Squares fill the width in the longest row; rows longer than twelve become bars, cut into parts. Without squares
 * where there are more goals than could be told apart.
 */
export function drawSquares(goals: readonly GoalView[], space: SquaresSpace): SquaresPicture {
  const { rows, grid } = goals.some((goal) => goal.children.length > 0)
    ? arrangeParts(goals, space)
    : arrangeGoals(goals, space);
  const { width, height } = grid;
  const rowsInColumn = Math.ceil(rows.length / grid.columns);
  const squares = rows.flatMap((row, rowIndex) =>
    row.map((goal, index) => ({
      x: roundLength(
        Math.floor(rowIndex / rowsInColumn) * (grid.columnWidth + columnGapMm) + index * (width + grid.gapX),
        3,
      ),
      y: roundLength((rowIndex % rowsInColumn) * (height + grid.gapY), 3),
      width: roundLength(width, 3),
      height: roundLength(height, 3),
      colour: goal.colour,
      lines: goal.number === undefined ? [] : breakNumber(goal.number).reverse(),
    })),
  );
  return {
    widthMm: space.widthMm,
    heightMm: roundLength(rowsInColumn * (height + grid.gapY) - grid.gapY, 3),
    squares: width < smallestMm || height < smallestMm ? [] : squares,
    fontSizeMm: sizeNumbers(squares),
  };
}

interface Grid {
  readonly columns: number;
  readonly columnWidth: number;
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
}

interface Arrangement {
  readonly rows: readonly (readonly GoalView[])[];
  readonly grid: Grid;
}

/** Rows of equal length: as few squares in a row as the height allows. */
function arrangeGoals(goals: readonly GoalView[], space: SquaresSpace): Arrangement {
  for (let inRow = Math.min(goalsInRow, goals.length); ; inRow++) {
    const gap = inRow > longestRowOfSquares ? gapMm / 4 : gapMm;
    const rowCount = Math.ceil(goals.length / inRow);
    const width = Math.min(largestMm, (space.widthMm - gap * (inRow - 1)) / inRow);
    if (rowCount * (width + gap) - gap > space.heightMm && inRow < mostGoalsInRow) continue;
    const height = Math.min(width, (space.heightMm + gap) / rowCount - gap);
    return {
      rows: Array.from({ length: rowCount }, (_, row) => goals.slice(row * inRow, (row + 1) * inRow)),
      grid: { columns: 1, columnWidth: space.widthMm, width, height, gapX: gap, gapY: gap },
    };
  }
}

/** A row for each top-level goal, in as many columns as make the squares largest. */
function arrangeParts(goals: readonly GoalView[], space: SquaresSpace): Arrangement {
  const rows = goals.map((goal) => (goal.children.length > 0 ? goal.children : [goal]));
  const longest = Math.max(...rows.map((row) => row.length));
  const grids = Array.from({ length: mostColumns }, (_, index) =>
    fitRows({ longest, count: rows.length }, index + 1, space),
  );
  const area = ({ width, height }: Grid): number => width * height;
  return { rows, grid: grids.reduce((best, grid) => (area(grid) > area(best) ? grid : best)) };
}

function fitRows(
  { longest, count }: { readonly longest: number; readonly count: number },
  columns: number,
  space: SquaresSpace,
): Grid {
  const rowCount = Math.ceil(count / columns);
  const columnWidth = (space.widthMm - columnGapMm * (columns - 1)) / columns;
  const gapY = Math.min(gapMm, space.heightMm / rowCount / 4);
  const rowHeight = Math.min(largestMm, (space.heightMm + gapY) / rowCount - gapY);
  const hasBars = longest > longestRowOfSquares;
  const gapX = hasBars ? Math.min(1, columnWidth / longest / 4) : gapY;
  const partWidth = (columnWidth - gapX * (longest - 1)) / longest;
  const width = hasBars ? partWidth : Math.min(partWidth, rowHeight);
  const height = hasBars ? Math.min(rowHeight, largestMm / 2) : width;
  return { columns, columnWidth, width, height, gapX, gapY };
}

/** Lines of a number that is too long for one, broken behind its dots, dashes and spaces. */
function breakNumber(number: string): string[] {
  if (number.length <= lettersInLine) return [number];
  const lines: string[] = [];
  for (const part of number.match(/[^.\-\s]+[.\-\s]*|[.\-\s]+/gu) ?? [number]) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.trim().length <= lettersInLine)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** Large enough to be read, and so small that the longest line has half a letter of room at its left and right. */
function sizeNumbers(squares: readonly Square[]): number | undefined {
  const [first] = squares;
  if (!first || first.width < smallestWithNumberMm) return undefined;
  const widestEm = Math.max(...squares.flatMap(({ lines }) => lines.map(measureNumber)), 0);
  const mostLines = Math.max(...squares.map(({ lines }) => lines.length));
  const size = Math.min(
    fontSizeMm,
    first.width / 4,
    first.width / (widestEm + 1),
    first.height / (mostLines + 0.6),
  );
  return size < smallestFontMm ? undefined : roundLength(size, 3);
}
