import type { Matrix, Rectangle } from '../syntax/geometry.ts';
import {
  identity,
  intersect,
  multiply,
  narrowClip,
  pushTransformed,
  boundPoints,
} from '../syntax/geometry.ts';

/**
 * Transformation and clip at a place in a content stream: the lines that changed them, one after the other. They are
 * worked out where somebody asks, which only figures do.
 */
export interface GraphicsState {
  readonly outer?: GraphicsState;
  readonly change: 'none' | 'matrix' | 'clip';
  /** The line with `cm`, or the lines of the path. */
  readonly start: number;
  readonly end: number;
  resolved?: ResolvedState;
}

/** The numbers of a graphics state. */
interface ResolvedState {
  readonly matrix: Matrix;
  /** Bounds of the clip; nothing where nothing is clipped. */
  readonly clip: Rectangle | undefined;
}

/** The state at the start of a stream. */
export function createGraphicsState(): GraphicsState {
  return { change: 'none', start: 0, end: 0, resolved: { matrix: identity, clip: undefined } };
}

/** The numbers of a state in the stream whose bytes are given. */
export function resolveState(state: GraphicsState, bytes: Buffer): ResolvedState {
  state.resolved ??= change(state, bytes);
  return state.resolved;
}

/** The part of a rectangle that is not clipped away. */
export function visiblePart({ clip }: ResolvedState, bounds: Rectangle | undefined): Rectangle | undefined {
  return clip ? intersect(clip, bounds) : bounds;
}

function change(state: GraphicsState, bytes: Buffer): ResolvedState {
  const { matrix, clip } = state.outer
    ? resolveState(state.outer, bytes)
    : { matrix: identity, clip: undefined };
  const lines = bytes.toString('latin1', state.start, state.end);
  if (state.change === 'matrix') {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = lines.split(' ').map(Number.parseFloat);
    return { matrix: multiply([a, b, c, d, e, f], matrix), clip };
  }
  const bounds = boundPath(lines, matrix);
  if (!bounds) return { matrix, clip };
  return { matrix, clip: narrowClip(clip, bounds) };
}

/** The bounds of a path, given as the lines that construct it; control points count as points. */
export function boundPath(path: string, matrix: Matrix): Rectangle | undefined {
  const points: number[] = [];
  for (const line of path.split('\n')) {
    const numbers = line.split(' ');
    const operator = numbers.pop() ?? '';
    const values = numbers.map(Number.parseFloat);
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = values;
      for (const cornerX of [x, x + width])
        for (const cornerY of [y, y + height]) pushTransformed(points, cornerX, cornerY, matrix);
    } else if (/^[mlcvy]$/.test(operator))
      for (let index = 0; index + 1 < values.length; index += 2)
        pushTransformed(points, values[index] ?? 0, values[index + 1] ?? 0, matrix);
  }
  return boundPoints(points);
}
