import type { Point } from './stream-content.ts';
import type { ContentState } from './content-state.ts';
import { notePaint } from './content-state.ts';
import { resolveState } from './graphics-state.ts';
import { inkRun, readGlyphRun } from './glyph-run.ts';
import { boundPoints, pushTransformed } from '../syntax/geometry.ts';
import type { PrintedFont } from '../read/printed-font.ts';
import type { Rectangle } from '../syntax/geometry.ts';
import type { GlyphRun } from './glyph-run.ts';
import { parseTextString } from '../syntax/text-string.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

const replacement = '\uFFFD';

/** Reads the lines from `start` on that show text; gives the offset after them, `start` if there are none. */
export function showText(scanner: ContentState, start: number): number {
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

function noteInk(scanner: ContentState, font: PrintedFont, start: number, end: number): void {
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

function noteMissingGlyph(scanner: ContentState): void {
  if (scanner.font?.type !== 'Type0') return;
  if (scanner.sequence) scanner.sequence.missingGlyphs++;
  else scanner.looseMissingGlyphs++;
}

/** Roughly: a square of the font's size at the place of each glyph, which figures that clip cut to size. */
function boundText({ bytes, state, fontSize, textOrigin, glyphs }: ContentState): Rectangle | undefined {
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

/**
 * Reads a line `/Span<</ActualText <FEFF00A0> >> BDC` (or with a literal string), inside a text object: the text that the glyphs up to the next
 * `EMC` stand for. Skia writes it where a glyph has another meaning than the font says, e.g. a no-break space that
 * shares its glyph with the space (ISO 32000-1, 14.9.4).
 */
export function beginReplacedText(scanner: ContentState, start: number, end: number): void {
  const line = scanner.bytes.toString('latin1', start, end);
  const [, text] = /^\/Span<<\/ActualText (<[0-9A-F]*>|\(.*\)) >> BDC$/.exec(line) ?? [];
  if (text === undefined || !scanner.isInText || scanner.isReplaced)
    throw new UnknownPdfError(`text is replaced by ${JSON.stringify(line)}`);
  scanner.isReplaced = true;
  scanner.replacedText = parseTextString(text);
}

/** Takes the text of glyphs that stand for it; where a page only cuts off the line before, there are none. */
function takeReplacedText(scanner: ContentState): void {
  if (scanner.sequence) scanner.units.appendText(scanner.replacedText);
  scanner.replacedText = '';
}

/** Notes what glyphs without a text of their own stand for: what is left of the given text beside the other glyphs. */
function nameGlyphs({ nameless, textOf }: PrintedFont, glyphs: GlyphRun, text: string): void {
  const codes = Array.from(glyphs.codes.subarray(0, glyphs.length));
  const missing = codes.filter((code) => nameless?.get(code) === '');
  if (text === '' || missing.length === 0) return;
  const known = codes.flatMap((code) => (nameless?.has(code) === true ? [] : (textOf.get(code) ?? [])));
  const left = known.reduce((rest, own) => rest.replace(own, ''), text);
  for (const code of missing) nameless?.set(code, left === '' ? text : left);
}
