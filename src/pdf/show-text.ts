import type { ContentScanner } from './content-scanner.ts';
import { readHexCode } from './hex-code.ts';
import { notePaint } from './content-scanner.ts';
import { pushTransformed } from './matrix.ts';
import { boundPoints } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

const less = 0x3c;
const greater = 0x3e;
const replacement = 0xfffd;

/** Reads a line `[x y Td ]<…> Tj`: by far the most lines of a content stream are such. */
export function showText(scanner: ContentScanner, start: number, end: number): void {
  const { bytes, font, sequence, units } = scanner;
  let at = start;
  while (at < end && bytes[at] !== less) at++;
  if (!font || !scanner.isInText || at === end) throw unreadable(scanner, start, end);
  if (!sequence || sequence.isFigure) {
    const moved = at;
    notePaint(scanner, 'text', () => boundText(scanner, bytes.toString('latin1', start, moved)));
  }
  const { codeDigits, unitOf, textOf } = font;
  at++;
  while (bytes[at] !== greater) {
    const code = readHexCode(bytes, at, codeDigits);
    at += codeDigits;
    if (Number.isNaN(code)) throw unreadable(scanner, start, end);
    if (code === 0) noteMissingGlyph(scanner);
    if (!sequence || scanner.isReplaced) continue;
    const unit = unitOf[code] ?? 0;
    if (unit !== 0) units.append(unit);
    else units.appendText(textOf.get(code) ?? String.fromCharCode(replacement));
  }
}

function noteMissingGlyph(scanner: ContentScanner): void {
  if (scanner.font?.type !== 'Type0') return;
  if (scanner.sequence) scanner.sequence.missingGlyphs++;
  else scanner.looseMissingGlyphs++;
}

function unreadable({ bytes }: ContentScanner, start: number, end: number): UnknownPdfError {
  return new UnknownPdfError(`text is shown by ${JSON.stringify(bytes.toString('latin1', start, end))}`);
}

/** Roughly: a square of the font's size at the place of each string, which figures that clip cut to size. */
function boundText({ state, fontSize, textOrigin }: ContentScanner, moved: string): Rectangle | undefined {
  const size = Number(fontSize);
  const x = textOrigin[0] + (moved === '' ? 0 : Number.parseFloat(moved));
  const y = textOrigin[1];
  const points: number[] = [];
  pushTransformed(points, x, y - size, state.matrix);
  pushTransformed(points, x + size, y + size / 4, state.matrix);
  return boundPoints(points);
}
