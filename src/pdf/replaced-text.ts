import type { ContentScanner } from './content-scanner.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { PrintedFont } from './printed-font.ts';
import { parseTextString } from './text-string.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/**
 * Reads a line `/Span<</ActualText <FEFF00A0> >> BDC` (or with a literal string), inside a text object: the text that the glyphs up to the next
 * `EMC` stand for. Skia writes it where a glyph has another meaning than the font says, e.g. a no-break space that
 * shares its glyph with the space (ISO 32000-1, 14.9.4).
 */
export function beginReplacedText(scanner: ContentScanner, start: number, end: number): void {
  const line = scanner.bytes.toString('latin1', start, end);
  const [, text] = /^\/Span<<\/ActualText (<[0-9A-F]*>|\(.*\)) >> BDC$/.exec(line) ?? [];
  if (text === undefined || !scanner.isInText || scanner.isReplaced)
    throw new UnknownPdfError(`text is replaced by ${JSON.stringify(line)}`);
  scanner.isReplaced = true;
  scanner.replacedText = parseTextString(text);
}

/** Takes the text of glyphs that stand for it; where a page only cuts off the line before, there are none. */
export function takeReplacedText(scanner: ContentScanner): void {
  if (scanner.sequence) scanner.units.appendText(scanner.replacedText);
  scanner.replacedText = '';
}

/** Notes what glyphs without a text of their own stand for: what is left of the given text beside the other glyphs. */
export function nameGlyphs({ nameless, textOf }: PrintedFont, glyphs: GlyphRun, text: string): void {
  const codes = Array.from(glyphs.codes.subarray(0, glyphs.length));
  const missing = codes.filter((code) => nameless?.get(code) === '');
  if (text === '' || missing.length === 0) return;
  const known = codes.flatMap((code) => (nameless?.has(code) === true ? [] : (textOf.get(code) ?? [])));
  const left = known.reduce((rest, own) => rest.replace(own, ''), text);
  for (const code of missing) nameless?.set(code, left === '' ? text : left);
}
