import type { PlacedGlyph } from './placed-text.ts';

/** How far the ink that two glyphs have in common reaches, in points. */
export interface CommonInk {
  readonly width: number;
  readonly height: number;
}

/** Rows are so far apart, in points, or farther where there would be very many. */
const rowPt = 0.1;
const mostRows = 400;

/** Measures the ink that two glyphs have in common, row by row; nothing where there is none. */
export function measureCommonInk(a: PlacedGlyph, b: PlacedGlyph): CommonInk | undefined {
  const bottom = Math.max(a.bounds.bottom, b.bounds.bottom);
  const top = Math.min(a.bounds.top, b.bounds.top);
  const step = Math.max(rowPt, (top - bottom) / mostRows);
  const [outlinesOfA, outlinesOfB] = [a.readOutlines(), b.readOutlines()];
  let [left, right, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = bottom + step / 2; y < top; y += step)
    for (const [beginA, endA] of findInk(outlinesOfA, y))
      for (const [beginB, endB] of findInk(outlinesOfB, y)) {
        const [begin, end] = [Math.max(beginA, beginB), Math.min(endA, endB)];
        if (begin >= end) continue;
        left = Math.min(left, begin);
        right = Math.max(right, end);
        first = Math.min(first, y);
        last = Math.max(last, y);
      }
  return left < right ? { width: right - left, height: last - first + step } : undefined;
}

/** From where to where there is ink at a height: whatever outlines wind around is filled (ISO 32000-1, 8.5.3.3.2). */
function findInk(outlines: readonly (readonly number[])[], y: number): [begin: number, end: number][] {
  const crossings = outlines.flatMap((points) => findCrossings(points, y)).sort((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let winding = 0;
  let begin = 0;
  for (const { x, turn } of crossings) {
    if (winding === 0) begin = x;
    winding += turn;
    if (winding === 0) spans.push([begin, x]);
  }
  return spans;
}

function findCrossings(
  points: readonly number[],
  y: number,
): { readonly x: number; readonly turn: 1 | -1 }[] {
  const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = [];
  let [fromX, fromY] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [toX, toY] = [points[at] ?? 0, points[at + 1] ?? 0];
    if (fromY <= y !== toY <= y)
      crossings.push({
        x: fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX),
        turn: fromY < toY ? 1 : -1,
      });
    [fromX, fromY] = [toX, toY];
  }
  return crossings;
}
