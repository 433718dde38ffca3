import { parseArray } from '../syntax/array.ts';
import { formatDictionary } from '../syntax/dictionary.ts';
import type { PdfDictionary } from '../syntax/dictionary.ts';
import { isReference, parseReference } from '../syntax/reference.ts';
import { widthOf } from './glyph-widths.ts';
import type { PrintedFont } from '../read/printed-font.ts';
import type { PrintedObjects } from '../read/read-printed-pdf.ts';

/** The part of a face that a print shows: what its objects say, as plain data. */
export interface FontSubset {
  /** Without the tag of the subset. */
  readonly name: string;
  /** The entries of its descriptor that are those of the whole face, in PDF syntax. */
  readonly descriptor: string;
  /** The glyphs that are shown, with their widths and texts, in the order of their ids. */
  readonly shown: readonly ShownGlyph[];
  /** The font program with TrueType outlines, compressed. */
  readonly program: Uint8Array;
}

export interface ShownGlyph {
  readonly glyph: number;
  /** In thousandths of the font's size. */
  readonly width: number;
  /** U+0000 where the face has none for it; empty where the print does not say, as of glyph 0 that is only there. */
  readonly text: string;
}

const knownKeys = {
  font: ['Type', 'Subtype', 'BaseFont', 'Encoding', 'DescendantFonts', 'ToUnicode'],
  descendant: ['Type', 'Subtype', 'BaseFont', 'CIDSystemInfo', 'FontDescriptor', 'CIDToGIDMap', 'DW', 'W'],
};

/**
 * The subset that a font of a print is, read with `readPrintedFont` before; nothing where its codes are not the ids of
 * glyphs with TrueType outlines, or where it is in any other way not what Chromium is known to write.
 */
export function readFontSubset(
  pdf: PrintedObjects,
  objectNumber: number,
  { name, textOf, widths }: PrintedFont,
): FontSubset | undefined {
  const font = pdf.readDictionary(objectNumber);
  const descendants = font.get('DescendantFonts');
  if (!widths || descendants === undefined || font.get('Encoding') !== '/Identity-H') return undefined;
  const descendant = pdf.readDictionary(parseReference(parseArray(descendants)[0]));
  const descriptorNumber = descendant.get('FontDescriptor');
  if (!hasOnly(font, knownKeys.font) || !hasOnly(descendant, knownKeys.descendant)) return undefined;
  if (descriptorNumber === undefined || descendant.get('CIDToGIDMap') !== '/Identity') return undefined;
  const descriptor = pdf.readDictionary(parseReference(descriptorNumber));
  const file = descriptor.get('FontFile2');
  const { source = '', stream } =
    (file === undefined ? undefined : pdf.readObject(parseReference(file))) ?? {};
  if (!stream || !source.includes('/Filter /FlateDecode')) return undefined;
  const facts = [...descriptor].filter(([key]) => key !== 'FontName' && key !== 'FontFile2');
  if (facts.some(([, value]) => isReference(value))) return undefined;
  const glyphs = [...new Set([0, ...textOf.keys()])].sort((a, b) => a - b);
  return {
    name,
    descriptor: formatDictionary(facts),
    shown: glyphs.map((glyph) => ({
      glyph,
      width: widthOf(widths, glyph),
      text: textOf.get(glyph) ?? '',
    })),
    program: stream,
  };
}

function hasOnly(dictionary: PdfDictionary, keys: readonly string[]): boolean {
  return [...dictionary.keys()].every((key) => keys.includes(key));
}
