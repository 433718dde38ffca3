import { createGlyphRun, readGlyphRun } from '../pdf/content/glyph-run.ts';
import { readPageContents } from '../pdf/content/read-content.ts';
import type { PrintedFont } from '../pdf/read/printed-font.ts';
import { readPages } from '../pdf/read/read-pages.ts';
import { readPrintedPdf } from '../pdf/read/read-printed-pdf.ts';
import type { PrintedObjects } from '../pdf/read/read-printed-pdf.ts';
import { renumberObjects } from '../pdf/write/renumber-objects.ts';

/** A face, with the codes of its digits. */
export interface DigitFace {
  /** In the resources of pages: the same for the same print of digits. */
  readonly name: string;
  readonly objectNumber: number;
  readonly font: PrintedFont;
  /** From 0 to 9. */
  readonly codes: readonly number[];
  readonly spaceCode: number;
}

/** The faces from which page numbers are written. */
export interface DigitFaces {
  readonly pdf: PrintedObjects;
  /** By object number. */
  readonly fonts: ReadonlyMap<number, PrintedFont>;
  /** A face by its name and the code of its zero: it has figures of equal width, and may have others. */
  readonly find: (name: string, zeroCode: number) => DigitFace | undefined;
}

/** Reads the print of all digits in each face; `index` tells the prints of one document apart. */
export function readDigitFaces(bytes: Uint8Array, index: number): DigitFaces {
  const pdf = renumberObjects(readPrintedPdf(bytes), index);
  const pages = readPages(pdf);
  const contents = readPageContents(pdf, pages);
  const faces = new Map<string, DigitFace>();
  const numberOf = new Map<PrintedFont, number>([...contents.fonts].map(([number, font]) => [font, number]));
  for (const scan of contents.pages)
    for (const { start, font } of scan.inks) {
      const run = createGlyphRun();
      readGlyphRun(scan.bytes, start, font.codeDigits, run);
      const codes = [...run.codes.subarray(0, run.length)];
      const text = codes.map((code) => font.textOf.get(code) ?? '').join('');
      const [zero = 0, spaceCode = 0, ...others] = codes;
      const objectNumber = numberOf.get(font);
      if (text === '0 123456789' && objectNumber !== undefined) {
        const name = `PageNumbers${[...numberOf.keys()].indexOf(font) + 1}`;
        faces.set(nameFace(font.name, zero), {
          name,
          objectNumber,
          font,
          codes: [zero, ...others],
          spaceCode,
        });
      }
    }
  return { pdf, fonts: contents.fonts, find: (name, zeroCode) => faces.get(nameFace(name, zeroCode)) };
}

function nameFace(name: string, zeroCode: number): string {
  return `${name} ${zeroCode}`;
}
