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
