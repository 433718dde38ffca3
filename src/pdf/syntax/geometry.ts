/** A transformation `[a b c d e f]` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Appends the transformed point to a list of points x, y, x, y … */
export function pushTransformed(points: number[], x: number, y: number, matrix: Matrix): void {
  const [a, b, c, d, e, f] = matrix;
  points.push(a * x + c * y + e, b * x + d * y + f);
}

/** A length in points as it is written: hundredths are finer than any screen or printer. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** A number of a content stream as it is written: to ten-thousandths, also where a matrix makes it larger. */
export function roundOperand(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

/** A rectangle by its edges; `left <= right`, `bottom <= top`. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The smallest rectangle around points given as x, y, x, y …; nothing for no points. */
export function boundPoints(points: readonly number[]): Rectangle | undefined {
  if (points.length < 2) return undefined;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** What two rectangles have in common; nothing where they do not touch. */
export function intersect(a: Rectangle | undefined, b: Rectangle | undefined): Rectangle | undefined {
  if (!a || !b) return undefined;
  const left = Math.max(a.left, b.left);
  const bottom = Math.max(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  const top = Math.min(a.top, b.top);
  return left <= right && bottom <= top ? { left, bottom, right, top } : undefined;
}

/** The smallest rectangle around both. */
export function unite(a: Rectangle | undefined, b: Rectangle | undefined): Rectangle | undefined {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}

const nothing: Rectangle = { left: 0, bottom: 0, right: 0, top: 0 };

/** What is left of a clip, where there is one, inside another. */
export function narrowClip(
  outer: Rectangle | undefined,
  inner: Rectangle | undefined,
): Rectangle | undefined {
  if (!outer || !inner) return outer ?? inner;
  return intersect(outer, inner) ?? nothing;
}

/** The smallest rectangle around a transformed one. */
export function transformRectangle(
  { left, bottom, right, top }: Rectangle,
  [a, b, c, d, e, f]: Matrix,
): Rectangle {
  return {
    left: Math.min(a * left, a * right) + Math.min(c * bottom, c * top) + e,
    bottom: Math.min(b * left, b * right) + Math.min(d * bottom, d * top) + f,
    right: Math.max(a * left, a * right) + Math.max(c * bottom, c * top) + e,
    top: Math.max(b * left, b * right) + Math.max(d * bottom, d * top) + f,
  };
}

/** A rectangle in PDF syntax: `[left bottom right top]`, rounded to hundredths. */
export function formatRectangle({ left, bottom, right, top }: Rectangle): string {
  return `[${[left, bottom, right, top].map(formatPoints).join(' ')}]`;
}
