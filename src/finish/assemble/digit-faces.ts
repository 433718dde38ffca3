import { createGlyphRun, readGlyphRun } from '../../pdf/content/glyph-run.ts';
import { readPageContents } from '../../pdf/content/read-content.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import { readPages } from '../../pdf/read/read-pages.ts';
import { readPrintedPdf } from '../../pdf/read/read-printed-pdf.ts';
import { listPartFonts } from '../fonts/part-fonts.ts';
import type { PartFont } from '../fonts/part-fonts.ts';

/** A face with the glyphs of digits, of the letters of hexadecimal numbers, and of the space. */
export interface DigitFace {
  /** Its number in the print of digits. */
  readonly printedNumber: number;
  readonly font: PrintedFont;
  readonly codeOf: ReadonlyMap<string, number>;
}

/** The faces from which numbers are written. */
export interface DigitFaces {
  readonly fonts: readonly PartFont[];
  /** A face by its name and the code of its zero: it has figures of equal width, and may have others. */
  readonly find: (name: string, zeroCode: number) => DigitFace | undefined;
}

/** What `showDigits` shows in each face. */
const shown = '0 123456789abcdef';

/** Reads the print of all digits in each face. Throws `UnknownPdfError`. */
export function readDigitFaces(bytes: Uint8Array): DigitFaces {
  const pdf = readPrintedPdf(bytes);
  const contents = readPageContents(pdf, readPages(pdf));
  const numberOf = new Map([...contents.fonts].map(([number, font]) => [font, number]));
  const faces = new Map<string, DigitFace>();
  for (const scan of contents.pages)
    for (const { start, font } of scan.inks) {
      const run = createGlyphRun();
      readGlyphRun(scan.bytes, start, font.codeDigits, run);
      const codes = [...run.codes.subarray(0, run.length)];
      const printedNumber = numberOf.get(font);
      const text = codes.map((code) => font.textOf.get(code) ?? '').join('');
      if (text !== shown || printedNumber === undefined) continue;
      const codeOf = new Map(Array.from(shown, (letter, index) => [letter, codes[index] ?? 0]));
      faces.set(nameFace(font.name, codes[0] ?? 0), { printedNumber, font, codeOf });
    }
  return {
    fonts: listPartFonts(pdf, contents.fonts),
    find: (name, zeroCode) => faces.get(nameFace(name, zeroCode)),
  };
}

function nameFace(name: string, zeroCode: number): string {
  return `${name} ${zeroCode}`;
}
