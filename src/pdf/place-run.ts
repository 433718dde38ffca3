import type { TextRun } from './content-scan.ts';
import { readNumbers } from './glyph-run.ts';
import { resolveState } from './graphics-state.ts';
import { multiply } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** Where text stands: a state, and the line with `Tm`; the transformation once it was asked for. */
export type PlacedRun = Pick<TextRun, 'state' | 'matrixStart' | 'matrixEnd'> & { placed?: Matrix };

/** The transformation from a run's text space to the coordinates of its stream, whose bytes are given. */
export function placeRun(run: PlacedRun, bytes: Buffer): Matrix {
  run.placed ??= place(run, bytes);
  return run.placed;
}

function place({ state, matrixStart, matrixEnd }: PlacedRun, bytes: Buffer): Matrix {
  const { matrix } = resolveState(state, bytes);
  if (matrixStart === matrixEnd) return matrix;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = readNumbers(bytes, matrixStart, matrixEnd);
  return multiply([a, b, c, d, e, f], matrix);
}
