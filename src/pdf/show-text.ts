import type { ContentScanner } from './content-scanner.ts';
import { notePaint } from './content-scanner.ts';
import { pushTransformed } from './matrix.ts';
import { boundPoints } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

const greater = 0x3e;

/** Reads a line `[x y Td ]<…> Tj`: by far the most lines of a content stream are such. */
export function showText(scanner: ContentScanner, start: number, end: number): void {
  const { text, font, sequence } = scanner;
  const opening = text.indexOf('<', start);
  if (!font || !scanner.isInText || opening < 0 || opening > end)
    throw new UnknownPdfError(`text is shown by ${JSON.stringify(text.slice(start, end))}`);
  notePaint(scanner, 'text', () => boundText(scanner, text.slice(start, opening)));
  if (!sequence) return;
  const { codeDigits, textOf } = font;
  let at = opening + 1;
  while (text.charCodeAt(at) !== greater) {
    let code = 0;
    for (let digit = 0; digit < codeDigits; digit++) code = code * 16 + hexDigit(text.charCodeAt(at++));
    if (!(code >= 0)) throw new UnknownPdfError(`text is shown by ${JSON.stringify(text.slice(start, end))}`);
    if (code === 0 && codeDigits === 4) sequence.missingGlyphs++;
    sequence.text += textOf.get(code) ?? '\uFFFD';
  }
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x41 && code <= 0x46 ? code - 0x37 : Number.NaN;
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
