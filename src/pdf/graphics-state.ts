import { multiply, pushTransformed } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { boundPoints, intersect } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';

/** Transformation and clip of a place in a content stream. */
export interface GraphicsState {
  readonly matrix: Matrix;
  /** Bounds of the clip; nothing where nothing is clipped. */
  readonly clip?: Rectangle;
}

/** The state after `cm`, whose line is given. */
export function transform(state: GraphicsState, line: string): GraphicsState {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = line.split(' ').map(Number.parseFloat);
  return { ...state, matrix: multiply([a, b, c, d, e, f], state.matrix) };
}

/** The state after clipping to the path whose lines are given. */
export function clipTo(state: GraphicsState, path: string): GraphicsState {
  const bounds = boundPath(path, state.matrix);
  if (!bounds) return state;
  const clip = state.clip ? intersect(state.clip, bounds) : bounds;
  return { ...state, clip: clip ?? { left: 0, bottom: 0, right: 0, top: 0 } };
}

/** The part of a rectangle that is not clipped away. */
export function visiblePart(state: GraphicsState, bounds: Rectangle | undefined): Rectangle | undefined {
  return state.clip ? intersect(state.clip, bounds) : bounds;
}

/** The bounds of a path, given as the lines that construct it; control points count as points. */
export function boundPath(path: string, matrix: Matrix): Rectangle | undefined {
  const points: number[] = [];
  for (const line of path.split('\n')) {
    const numbers = line.split(' ');
    const operator = numbers.pop();
    const values = numbers.map(Number.parseFloat);
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = values;
      pushTransformed(points, x, y, matrix);
      pushTransformed(points, x + width, y, matrix);
      pushTransformed(points, x, y + height, matrix);
      pushTransformed(points, x + width, y + height, matrix);
    } else if (
      operator === 'm' ||
      operator === 'l' ||
      operator === 'c' ||
      operator === 'v' ||
      operator === 'y'
    )
      for (let index = 0; index + 1 < values.length; index += 2)
        pushTransformed(points, values[index] ?? 0, values[index + 1] ?? 0, matrix);
  }
  return boundPoints(points);
}
