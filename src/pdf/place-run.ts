import type { TextRun } from './content-scan.ts';
import { resolveState } from './graphics-state.ts';
import { multiply } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** The transformation from a run's text space to the coordinates of its stream, whose bytes are given. */
export function placeRun({ state, matrixStart, matrixEnd }: TextRun, bytes: Buffer): Matrix {
  const { matrix } = resolveState(state, bytes);
  if (matrixStart === matrixEnd) return matrix;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = bytes
    .toString('latin1', matrixStart, matrixEnd)
    .split(' ')
    .map(Number.parseFloat);
  return multiply([a, b, c, d, e, f], matrix);
}
