import { widthOf } from '../pdf/fonts/glyph-widths.ts';
import type { PrintedFont } from '../pdf/read/printed-font.ts';
import { UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';

/** The digits of a face: numbers are drawn with them that the browser did not print. */
export interface Figures {
  /** Of the font that has them. */
  readonly objectNumber: number;
  /** What shows the digits from 0 to 9, in hexadecimal. */
  readonly codes: readonly string[];
  /** In thousandths of the font's size. */
  readonly widths: readonly number[];
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Finds a font of a face, named without the tag of a subset, that has all digits: those of equal width, or its common
 * ones where it has no such. Throws `UnknownPdfError` where no font has all.
 */
export function findFigures(fonts: ReadonlyMap<number, PrintedFont>, face: string): Figures {
  for (const [objectNumber, font] of fonts) {
    const figures = font.name === face ? chooseFigures(font) : undefined;
    if (figures) return { objectNumber, ...figures };
  }
  throw new UnknownPdfError(`no font ${face} with all digits`);
}

/** A face has its common figures before the others. */
function chooseFigures({
  textOf,
  widths,
  codeDigits,
}: PrintedFont): Omit<Figures, 'objectNumber'> | undefined {
  if (!widths) return undefined;
  const codes = [...textOf.keys()].sort((a, b) => a - b);
  const codesOf = digits.map((digit) => codes.filter((code) => textOf.get(code) === digit));
  const takeFirst = (isFit: (code: number) => boolean): number[] | undefined => {
    const taken = codesOf.flatMap((own) => own.find(isFit) ?? []);
    return taken.length === digits.length ? taken : undefined;
  };
  const equal = (codesOf[0] ?? [])
    .map((zero) => widthOf(widths, zero))
    .map((width) => takeFirst((code) => widthOf(widths, code) === width))
    .find((taken) => taken !== undefined);
  const chosen = equal ?? takeFirst(() => true);
  return (
    chosen && {
      codes: chosen.map((code) => code.toString(16).toUpperCase().padStart(codeDigits, '0')),
      widths: chosen.map((code) => widthOf(widths, code)),
    }
  );
}

/** What shows a number, in hexadecimal, and how wide it is in thousandths of the font's size. */
export function spellNumber(
  number: number,
  { codes, widths }: Figures,
): { readonly hex: string; readonly width: number } {
  const shown = Array.from(String(number), Number);
  return {
    hex: shown.map((digit) => codes[digit] ?? '').join(''),
    width: shown.reduce((sum, digit) => sum + (widths[digit] ?? 0), 0),
  };
}
