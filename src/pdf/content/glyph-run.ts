import type { Rectangle } from '../syntax/geometry.ts';
import type { PrintedFont } from '../read/printed-font.ts';

/** The glyphs of successive lines `[x y Td ]<…> Tj`; made once and filled again and again. */
export interface GlyphRun {
  length: number;
  codes: Uint16Array;
  /** How far the pen moves from the beginning of the line before a glyph; NaN where the glyph follows the one before. */
  movesX: Float64Array;
  movesY: Float64Array;
}

/** An empty run. */
export function createGlyphRun(): GlyphRun {
  return {
    length: 0,
    codes: new Uint16Array(64),
    movesX: new Float64Array(64),
    movesY: new Float64Array(64),
  };
}

/**
 * Fills a run with the glyphs of the lines from `start` on, as far as lines show text, and gives the offset after them:
 * `start` if the first line is another one. `digits` is the length of a code. Most lines of a content stream are such,
 * therefore this reads byte by byte.
 */
export function readGlyphRun(bytes: Buffer, start: number, digits: 2 | 4, run: GlyphRun): number {
  run.length = 0;
  let lineStart = start;
  for (;;) {
    const begun = run.length;
    const string = startOfString(bytes, lineStart, run);
    const end = string < 0 ? -1 : readString(bytes, string, digits, run);
    if (end < 0) {
      run.length = begun;
      return lineStart;
    }
    lineStart = end;
  }
}

const lineFeed = 0x0a;
const space = 0x20;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const less = 0x3c;
const greater = 0x3e;
const [letterA, letterF, letterT, letterD, letterJ] = [0x41, 0x46, 0x54, 0x64, 0x6a];

/** Reads the move, if there is one, as that of the next glyph; gives the offset after `<`, or -1. */
function startOfString(bytes: Buffer, start: number, run: GlyphRun): number {
  reserve(run);
  const at = run.length;
  run.movesX[at] = Number.NaN;
  run.movesY[at] = 0;
  if (bytes[start] === less) return start + 1;
  const xEnd = endOfNumber(bytes, start);
  const yEnd = endOfNumber(bytes, xEnd + 1);
  const isMove =
    bytes[xEnd] === space &&
    bytes[yEnd] === space &&
    bytes[yEnd + 1] === letterT &&
    bytes[yEnd + 2] === letterD &&
    bytes[yEnd + 3] === space &&
    bytes[yEnd + 4] === less;
  if (!isMove) return -1;
  run.movesX[at] = toNumber(bytes, start, xEnd);
  run.movesY[at] = toNumber(bytes, xEnd + 1, yEnd);
  return yEnd + 5;
}

/** Reads the codes up to `> Tj`; gives the offset of the next line, or -1. */
function readString(bytes: Buffer, start: number, digits: number, run: GlyphRun): number {
  let at = start;
  while (bytes[at] !== greater) {
    let code = 0;
    for (let digit = 0; digit < digits; digit++) {
      const byte = bytes[at++] ?? 0;
      if (byte >= zero && byte <= nine) code = code * 16 + byte - zero;
      else if (byte >= letterA && byte <= letterF) code = code * 16 + byte - letterA + 10;
      else return -1;
    }
    run.codes[run.length++] = code;
    reserve(run);
    run.movesX[run.length] = Number.NaN;
    run.movesY[run.length] = 0;
  }
  const isShown =
    bytes[at + 1] === space &&
    bytes[at + 2] === letterT &&
    bytes[at + 3] === letterJ &&
    bytes[at + 4] === lineFeed;
  return isShown ? at + 5 : -1;
}

function endOfNumber(bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (!((byte >= zero && byte <= nine) || byte === point || byte === minus)) return at;
    at++;
  }
}

/** The numbers at the beginning of a line `1 0 0 -1 68 58 Tm`. */
export function readNumbers(bytes: Buffer, start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at < end;) {
    const numberEnd = endOfNumber(bytes, at);
    if (numberEnd === at) break;
    numbers.push(toNumber(bytes, at, numberEnd));
    at = numberEnd + 1;
  }
  return numbers;
}

/** Numbers of Skia have no exponents. */
function toNumber(bytes: Buffer, start: number, end: number): number {
  let [digits, divisor] = [0, 0];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === point) divisor = 1;
    else if (byte !== minus) {
      digits = digits * 10 + byte - zero;
      divisor *= 10;
    }
  }
  const value = divisor === 0 ? digits : digits / divisor;
  return bytes[start] === minus ? -value : value;
}

function reserve(run: GlyphRun): void {
  if (run.length < run.codes.length) return;
  const { codes, movesX, movesY } = run;
  run.codes = new Uint16Array(codes.length * 2);
  run.movesX = new Float64Array(codes.length * 2);
  run.movesY = new Float64Array(codes.length * 2);
  run.codes.set(codes);
  run.movesX.set(movesX);
  run.movesY.set(movesY);
}

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
