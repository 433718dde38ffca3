import { inflate } from '../syntax/compression.ts';
import { readGlyphWidths } from '../fonts/glyph-widths.ts';
import type { GlyphWidths } from '../fonts/glyph-widths.ts';
import { parseToUnicode } from '../fonts/to-unicode.ts';
import { parseArray } from '../syntax/array.ts';
import { readGlyphShapes } from './glyph-shapes.ts';
import type { GlyphShapes } from './glyph-shapes.ts';
import { parseName } from '../syntax/name.ts';
import type { PrintedObjects } from './read-printed-pdf.ts';
import { parseReference } from '../syntax/reference.ts';

/** A font of the printed PDF. */
export interface PrintedFont {
  /** Without the tag of the subset: `Lato-Bold`. */
  readonly name: string;
  /** `Type0`, `Type3` … */
  readonly type: string;
  readonly isEmbedded: boolean;
  readonly textOf: ReadonlyMap<number, string>;
  /** The same by code, where the text is a single UTF-16 unit; 0 where it is not. */
  readonly unitOf: Uint16Array;
  /**
   * The glyphs to which the font gives no text (U+0000), such as conjuncts of Indian scripts, with what they stand for
   * where they are first shown; the texts are found while contents are scanned.
   */
  readonly nameless?: Map<number, string>;
  /** Hexadecimal digits a code has in content. */
  readonly codeDigits: 2 | 4;
  /** Only for fonts of the type `Type0`. */
  readonly widths?: GlyphWidths;
  /** Only for embedded fonts with TrueType outlines whose codes are the numbers of their glyphs. */
  readonly shapes?: GlyphShapes;
  /** The code of the space, where the subset has one. */
  readonly spaceCode?: string;
}

/** Reads a font of a printed PDF by its object number. */
export function readPrintedFont(pdf: PrintedObjects, objectNumber: number): PrintedFont {
  const font = pdf.readDictionary(objectNumber);
  const type = parseName(font.get('Subtype') ?? '/unknown');
  const codeDigits = type === 'Type0' ? 4 : 2;
  const toUnicode = font.get('ToUnicode');
  const stream = toUnicode === undefined ? undefined : pdf.readObject(parseReference(toUnicode))?.stream;
  const textOf = stream ? parseToUnicode(inflate(stream).toString('latin1')) : new Map<number, string>();
  const descendants = font.get('DescendantFonts');
  const nameless = [...textOf].filter(([, text]) => text === '\0');
  const space = [...textOf].find(([, text]) => text === ' ')?.[0];
  return {
    name: parseName(font.get('BaseFont') ?? '/unknown').replace(/^[A-Z]{6}\+/, ''),
    type,
    isEmbedded: type === 'Type0' && hasFontFile(pdf, descendants ?? '[]'),
    textOf,
    unitOf: singleUnits(textOf),
    codeDigits,
    ...(type === 'Type0' && descendants !== undefined ? readMeasures(pdf, descendants) : {}),
    ...(nameless.length === 0 ? {} : { nameless: new Map(nameless.map(([code]) => [code, ''])) }),
    ...(space === undefined ? {} : { spaceCode: space.toString(16).toUpperCase().padStart(codeDigits, '0') }),
  };
}

function singleUnits(textOf: ReadonlyMap<number, string>): Uint16Array {
  const units = new Uint16Array(Math.max(0, ...textOf.keys()) + 1);
  for (const [code, text] of textOf) if (text.length === 1) units[code] = text.charCodeAt(0);
  return units;
}

function readMeasures(pdf: PrintedObjects, descendants: string): Pick<PrintedFont, 'widths' | 'shapes'> {
  const font = pdf.readDictionary(parseReference(parseArray(descendants)[0]));
  const widths = readGlyphWidths(font);
  const descriptor = font.get('FontDescriptor');
  if (descriptor === undefined || font.get('CIDToGIDMap') !== '/Identity') return { widths };
  const file = pdf.readDictionary(parseReference(descriptor)).get('FontFile2');
  const stream = file === undefined ? undefined : pdf.readObject(parseReference(file))?.stream;
  const shapes = stream && readGlyphShapes(inflate(stream));
  return shapes ? { widths, shapes } : { widths };
}

function hasFontFile(pdf: PrintedObjects, descendants: string): boolean {
  return parseArray(descendants).every((descendant) => {
    const descriptor = pdf.readDictionary(parseReference(descendant)).get('FontDescriptor');
    if (descriptor === undefined) return false;
    const keys = [...pdf.readDictionary(parseReference(descriptor)).keys()];
    return keys.some((key) => key.startsWith('FontFile'));
  });
}
