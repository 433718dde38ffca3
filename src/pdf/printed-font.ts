import { inflate } from './inflate.ts';
import { parseArray } from './array.ts';
import { readGlyphWidths } from './glyph-widths.ts';
import type { GlyphWidths } from './glyph-widths.ts';
import { parseName } from './name.ts';
import type { PrintedObjects } from './read-printed-pdf.ts';
import { parseReference } from './reference.ts';
import { parseToUnicode } from './to-unicode.ts';

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
  /** Hexadecimal digits a code has in content. */
  readonly codeDigits: 2 | 4;
  /** Only for fonts of the type `Type0`. */
  readonly widths?: GlyphWidths;
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
  const space = [...textOf].find(([, text]) => text === ' ')?.[0];
  return {
    name: parseName(font.get('BaseFont') ?? '/unknown').replace(/^[A-Z]{6}\+/, ''),
    type,
    isEmbedded: type === 'Type0' && hasFontFile(pdf, descendants ?? '[]'),
    textOf,
    unitOf: singleUnits(textOf),
    codeDigits,
    ...(type === 'Type0' && descendants !== undefined ? { widths: readWidths(pdf, descendants) } : {}),
    ...(space === undefined ? {} : { spaceCode: space.toString(16).toUpperCase().padStart(codeDigits, '0') }),
  };
}

function singleUnits(textOf: ReadonlyMap<number, string>): Uint16Array {
  const units = new Uint16Array(Math.max(0, ...textOf.keys()) + 1);
  for (const [code, text] of textOf) if (text.length === 1) units[code] = text.charCodeAt(0);
  return units;
}

function readWidths(pdf: PrintedObjects, descendants: string): GlyphWidths {
  return readGlyphWidths(pdf.readDictionary(parseReference(parseArray(descendants)[0])));
}

function hasFontFile(pdf: PrintedObjects, descendants: string): boolean {
  return parseArray(descendants).every((descendant) => {
    const descriptor = pdf.readDictionary(parseReference(descendant)).get('FontDescriptor');
    if (descriptor === undefined) return false;
    const keys = [...pdf.readDictionary(parseReference(descriptor)).keys()];
    return keys.some((key) => key.startsWith('FontFile'));
  });
}
