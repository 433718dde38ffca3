import type { Point } from './content-scan.ts';
import type { ContentScanner } from './content-scanner.ts';
import { notePaint } from './content-scanner.ts';
import { inkRun } from './glyph-ink.ts';
import { readGlyphRun } from './glyph-run.ts';
import { resolveState } from './graphics-state.ts';
import { pushTransformed } from './matrix.ts';
import type { PrintedFont } from './printed-font.ts';
import { boundPoints } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { nameGlyphs, takeReplacedText } from './replaced-text.ts';

const replacement = '\uFFFD';

/** Reads the lines from `start` on that show text; gives the offset after them, `start` if there are none. */
export function showText(scanner: ContentScanner, start: number): number {
  const { bytes, font, sequence, units, glyphs } = scanner;
  if (!font) return start;
  const end = readGlyphRun(bytes, start, font.codeDigits, glyphs);
  if (end === start) return start;
  if (!sequence || sequence.isFigure) notePaint(scanner, 'text', () => boundText(scanner));
  if (font.nameless && scanner.isReplaced) nameGlyphs(font, glyphs, scanner.replacedText);
  if (scanner.replacedText !== '') takeReplacedText(scanner);
  noteInk(scanner, font, start, end);
  const { unitOf, textOf } = font;
  for (let index = 0; index < glyphs.length; index++) {
    const code = glyphs.codes[index] ?? 0;
    if (code === 0) noteMissingGlyph(scanner);
    if (!sequence || scanner.isReplaced) continue;
    const unit = unitOf[code] ?? 0;
    if (unit !== 0) units.append(unit);
    else units.appendText(textOf.get(code) ?? replacement);
  }
  return end;
}

function noteInk(scanner: ContentScanner, font: PrintedFont, start: number, end: number): void {
  const { pen, glyphs, sequence, state, matrixStart, matrixEnd } = scanner;
  const fontSize = Number(scanner.fontSize);
  const before = { ...pen };
  const move = glyphs.movesX[0] ?? Number.NaN;
  const from: Point = Number.isNaN(move)
    ? [pen.x, pen.lineY]
    : [pen.lineX + move, pen.lineY + (glyphs.movesY[0] ?? 0)];
  const bounds = inkRun(pen, glyphs, font, fontSize);
  if (!bounds) return;
  scanner.inks.push({
    start,
    end,
    font,
    fontSize,
    pen: before,
    from,
    to: [pen.x, pen.lineY],
    bounds,
    mcid: sequence?.mcid,
    isInFigure: sequence?.isFigure ?? false,
    state,
    matrixStart,
    matrixEnd,
  });
}

function noteMissingGlyph(scanner: ContentScanner): void {
  if (scanner.font?.type !== 'Type0') return;
  if (scanner.sequence) scanner.sequence.missingGlyphs++;
  else scanner.looseMissingGlyphs++;
}

/** Roughly: a square of the font's size at the place of each glyph, which figures that clip cut to size. */
function boundText({ bytes, state, fontSize, textOrigin, glyphs }: ContentScanner): Rectangle | undefined {
  const { matrix } = resolveState(state, bytes);
  const size = Number(fontSize);
  let [x, y] = textOrigin;
  const points: number[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const move = glyphs.movesX[index] ?? 0;
    if (!Number.isNaN(move)) [x, y] = [x + move, y + (glyphs.movesY[index] ?? 0)];
    pushTransformed(points, x, y - size, matrix);
    pushTransformed(points, x + size, y + size / 4, matrix);
  }
  return boundPoints(points);
}
