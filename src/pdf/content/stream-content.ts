import { resolveState } from './graphics-state.ts';
import { readNumbers } from './glyph-run.ts';
import { multiply } from '../syntax/geometry.ts';
import type { Pen } from './glyph-run.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Matrix, Rectangle } from '../syntax/geometry.ts';
import type { PrintedFont } from '../read/printed-font.ts';

/** Where text stands: a state, and the line with `Tm`; the transformation once it was asked for. */
type PlacedRun = Pick<TextRun, 'state' | 'matrixStart' | 'matrixEnd'> & { placed?: Matrix };

function place({ state, matrixStart, matrixEnd }: PlacedRun, bytes: Buffer): Matrix {
  const { matrix } = resolveState(state, bytes);
  if (matrixStart === matrixEnd) return matrix;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = readNumbers(bytes, matrixStart, matrixEnd);
  return multiply([a, b, c, d, e, f], matrix);
}

/** The transformation from a run's text space to the coordinates of its stream, whose bytes are given. */
export function placeRun(run: PlacedRun, bytes: Buffer): Matrix {
  run.placed ??= place(run, bytes);
  return run.placed;
}

/** What a content stream holds, by offsets in its bytes. */
export interface StreamContent {
  readonly bytes: Buffer;
  readonly sequences: readonly MarkedSequence[];
  readonly looseParts: readonly LoosePart[];
  /** Where form XObjects are drawn that hold marked content themselves, by resource name. */
  readonly markedXObjects: ReadonlyMap<string, XObjectDrawing>;
  /** Glyphs outside of marked sequences that the font has no shape for (`.notdef`). */
  readonly looseMissingGlyphs: number;
  /** All text that has ink, in the order in which it is painted, inside and outside of marked sequences. */
  readonly inks: readonly TextInk[];
  /** The fonts that text is shown in, by their resource names. */
  readonly fontNames: ReadonlySet<string>;
}

/** The line with `Do`, the transformation from the form XObject's coordinates to those of the stream, and the clip there. */
export interface XObjectDrawing {
  readonly start: number;
  readonly end: number;
  readonly matrix: Matrix;
  readonly clip: Rectangle | undefined;
}

/** From `BDC` to `EMC`. */
export interface MarkedSequence {
  readonly mcid: number;
  /** The line with `BDC`. */
  readonly start: number;
  readonly contentStart: number;
  /** The line with `EMC`. */
  readonly contentEnd: number;
  readonly end: number;
  /** What its glyphs stand for; U+FFFD where the font does not say. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Glyphs that the font has no shape for (`.notdef`). */
  readonly missingGlyphs: number;
  /** What a figure covers, in the coordinates of the stream; only measured where the tag is `Figure`. */
  readonly bounds: Rectangle | undefined;
}

/** A text object (`BT` … `ET`) in a marked sequence. */
export interface TextRun {
  /** Where its text ends in the text of the sequence. */
  readonly textEnd: number;
  /** The line with `ET`: what is inserted here is shown after the run. */
  readonly offset: number;
  /** Resource name of the font, and its size. */
  readonly fontName: string;
  readonly fontSize: string;
  /** Where it stands; see `placeRun`. */
  readonly state: GraphicsState;
  /** The line with `Tm`; empty where there is none. */
  readonly matrixStart: number;
  readonly matrixEnd: number;
  placed?: Matrix;
}

/** A point x, y. */
export type Point = readonly [x: number, y: number];

/** Glyphs that are shown one after the other, and how far their ink reaches, in text space. */
export interface TextInk {
  /** The lines that show them. */
  readonly start: number;
  readonly end: number;
  readonly font: PrintedFont;
  readonly fontSize: number;
  /** The pen before the moves to the first of them. */
  readonly pen: Pen;
  /** Where the first of them begins, and where the last one ends. */
  readonly from: Point;
  readonly to: Point;
  readonly bounds: Rectangle;
  /** The number of the marked sequence; nothing outside of them. */
  readonly mcid: number | undefined;
  readonly isInFigure: boolean;
  /** Where it stands; see `placeRun`. */
  readonly state: GraphicsState;
  readonly matrixStart: number;
  readonly matrixEnd: number;
  placed?: Matrix;
}

/** A part of the stream that paints outside of any marked sequence. */
export interface LoosePart {
  readonly start: number;
  readonly end: number;
  /** `margin`: headers and footers, which Chromium paints before it clips to the page's area; `page`: anything else. */
  readonly kind: 'margin' | 'page';
}
