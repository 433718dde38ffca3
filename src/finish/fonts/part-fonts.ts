import { readFontSubset } from '../../pdf/fonts/font-subset.ts';
import type { FontSubset } from '../../pdf/fonts/font-subset.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import type { PrintedObjects } from '../../pdf/read/read-printed-pdf.ts';

/** A font of a print that can be united with those of other prints: plain data, without the print's bytes around it. */
export interface PartFont extends FontSubset {
  readonly objectNumber: number;
  /** What the glyphs to which the face gives no text (U+0000) stand for where the print first shows them. */
  readonly names: ReadonlyMap<number, string>;
}

/** Lists the fonts of a print that can be united; all others, which are findings, stay as they are. */
export function listPartFonts(pdf: PrintedObjects, fonts: ReadonlyMap<number, PrintedFont>): PartFont[] {
  return [...fonts].flatMap(([objectNumber, font]) => {
    const subset = readFontSubset(pdf, objectNumber, font);
    if (!subset) return [];
    return [
      { ...subset, program: new Uint8Array(subset.program), objectNumber, names: new Map(font.nameless) },
    ];
  });
}
