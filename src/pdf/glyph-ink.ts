import type { GlyphRun } from './glyph-run.ts';
import type { PrintedFont } from './printed-font.ts';
import type { Rectangle } from './rectangle.ts';

/** Where the next glyph is shown, in text space: the beginning of the line that moves count from, and how far the pen is on it. */
export interface Pen {
  lineX: number;
  lineY: number;
  x: number;
}

/** A pen at the beginning of a text object. */
export function createPen(): Pen {
  return { lineX: 0, lineY: 0, x: 0 };
}

/** Sets a pen down at the beginning of a line. */
export function movePen(pen: Pen, x: number, y: number): void {
  pen.lineX = pen.x = x;
  pen.lineY = y;
}

/**
 * Moves a pen over the glyphs of a run and gives the bounds of their ink, in text space; nothing where there is none, or
 * where the shapes of the font are not known. This is done for every glyph of a document.
 */
export function inkRun(pen: Pen, run: GlyphRun, font: PrintedFont, size: number): Rectangle | undefined {
  const boxes = font.shapes?.boxes;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < run.length; index++) {
    stepTo(pen, run, index);
    const code = run.codes[index] ?? 0;
    const at = code * 4;
    const inkLeft = boxes?.[at] ?? Number.NaN;
    if (boxes && !Number.isNaN(inkLeft)) {
      left = Math.min(left, pen.x + inkLeft * size);
      bottom = Math.min(bottom, pen.lineY + (boxes[at + 1] ?? 0) * size);
      right = Math.max(right, pen.x + (boxes[at + 2] ?? 0) * size);
      top = Math.max(top, pen.lineY + (boxes[at + 3] ?? 0) * size);
    }
    stepOver(pen, font, code, size);
  }
  return left <= right ? { left, bottom, right, top } : undefined;
}

/** The glyphs of a run that have ink, and where each is put, in text space; the pen moves over them. */
export function placeRunGlyphs(
  pen: Pen,
  run: GlyphRun,
  font: PrintedFont,
  size: number,
): { readonly code: number; readonly x: number; readonly y: number }[] {
  const placed: { readonly code: number; readonly x: number; readonly y: number }[] = [];
  for (let index = 0; index < run.length; index++) {
    stepTo(pen, run, index);
    const code = run.codes[index] ?? 0;
    if (!Number.isNaN(font.shapes?.boxes[code * 4] ?? Number.NaN))
      placed.push({ code, x: pen.x, y: pen.lineY });
    stepOver(pen, font, code, size);
  }
  return placed;
}

function stepTo(pen: Pen, run: GlyphRun, index: number): void {
  const move = run.movesX[index] ?? Number.NaN;
  if (!Number.isNaN(move)) movePen(pen, pen.lineX + move, pen.lineY + (run.movesY[index] ?? 0));
}

function stepOver(pen: Pen, { widths }: PrintedFont, code: number, size: number): void {
  const width = widths?.ofCode[code] ?? Number.NaN;
  pen.x += ((Number.isNaN(width) ? (widths?.otherwise ?? 0) : width) * size) / 1000;
}
