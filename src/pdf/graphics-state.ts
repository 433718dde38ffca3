import { boundPath } from './bound-path.ts';
import { identity, multiply } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { intersect, narrowClip } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';

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
export interface ResolvedState {
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
