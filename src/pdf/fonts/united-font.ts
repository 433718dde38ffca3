import { createHash } from 'node:crypto';
import { deflate, inflate } from '../syntax/compression.ts';
import { formatDictionary, parseDictionary } from '../syntax/dictionary.ts';
import { formatName } from '../syntax/name.ts';
import { formatReference } from '../syntax/reference.ts';
import type { PrintedObject } from '../read/read-printed-pdf.ts';
import type { FontSubset, ShownGlyph } from './font-subset.ts';
import { formatGlyphWidths } from './glyph-widths.ts';
import { formatToUnicode } from './to-unicode.ts';
import { readTrueType, writeTrueType } from './true-type.ts';
import type { TrueTypeFont, TrueTypeGlyph } from './true-type.ts';

/** What subsets of one face show together, by glyph id. */
export interface UnitedFont {
  readonly name: string;
  readonly descriptor: string;
  readonly tables: TrueTypeFont['tables'];
  readonly glyphs: Map<number, TrueTypeGlyph>;
  readonly shown: Map<number, ShownGlyph>;
}

/** A font that has the glyphs of one subset; nothing where its outlines are of another kind. Throws `UnknownPdfError`. */
export function openSubset({ name, descriptor, shown, program }: FontSubset): UnitedFont | undefined {
  const font = readTrueType(inflate(program));
  return (
    font && {
      name,
      descriptor,
      tables: font.tables,
      glyphs: new Map(font.glyphs),
      shown: new Map(shown.map((glyph) => [glyph.glyph, glyph])),
    }
  );
}

/** Whether two fonts have a glyph each under the same id that differs in outline, width or text, or differ as a whole. */
export function areAtOdds(font: UnitedFont, other: UnitedFont): boolean {
  return (
    font.name !== other.name ||
    font.descriptor !== other.descriptor ||
    !haveSameTables(font, other) ||
    disagree(font.glyphs, other.glyphs, isSameGlyph) ||
    disagree(font.shown, other.shown, (a, b) => a.width === b.width && isSameText(a.text, b.text))
  );
}

function haveSameTables({ tables }: UnitedFont, other: UnitedFont): boolean {
  return (
    tables.size === other.tables.size &&
    [...tables].every(([tag, table]) => other.tables.get(tag)?.equals(table) === true)
  );
}

function disagree<Glyph>(
  glyphs: ReadonlyMap<number, Glyph>,
  others: ReadonlyMap<number, Glyph>,
  isSame: (a: Glyph, b: Glyph) => boolean,
): boolean {
  for (const [id, glyph] of glyphs) {
    const other = others.get(id);
    if (other !== undefined && !isSame(glyph, other)) return true;
  }
  return false;
}

function isSameGlyph(a: TrueTypeGlyph, b: TrueTypeGlyph): boolean {
  return a.advance === b.advance && a.bearing === b.bearing && a.outline.equals(b.outline);
}

/** Of glyph 0 a subset says something only where it is shown. */
function isSameText(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** Gives a font the glyphs of another one, with which it is not at odds. */
export function addGlyphs(font: UnitedFont, { glyphs, shown }: UnitedFont): void {
  for (const [id, glyph] of glyphs) font.glyphs.set(id, glyph);
  for (const [id, glyph] of shown) if (glyph.text !== '' || !font.shown.has(id)) font.shown.set(id, glyph);
}

/** How many objects `writeFont` makes; the first of them is the font that resources name. */
export const objectsAFont = 5;

/**
 * The objects of a font, numbered from `firstNumber`. `names` has texts for glyphs to which the face gives none (U+0000).
 * The tag before the name depends on nothing but what the font holds.
 */
export async function writeFont(
  { name, descriptor, tables, glyphs, shown }: UnitedFont,
  names: ReadonlyMap<number, string>,
  firstNumber: number,
): Promise<Map<number, PrintedObject>> {
  const program = writeTrueType({ tables, glyphs });
  const widths = formatGlyphWidths(new Map(Array.from(shown, ([id, { width }]) => [id, width])));
  const texts = [...shown].flatMap(([id, { text }]): [number, string][] =>
    text === '' ? [] : [[id, text === '\0' ? (names.get(id) ?? text) : text]],
  );
  const toUnicode = Buffer.from(formatToUnicode(new Map(texts)), 'latin1');
  const [descendant, facts, file, map] = [1, 2, 3, 4].map((by) => formatReference(firstNumber + by));
  const baseFont = formatName(`${formatTag([program, toUnicode, String(widths), descriptor])}+${name}`);
  const dictionaries: (readonly [string, string])[][] = [
    [
      ['Type', '/Font'],
      ['Subtype', '/Type0'],
      ['BaseFont', baseFont],
      ['Encoding', '/Identity-H'],
      ['DescendantFonts', `[${descendant}]`],
      ['ToUnicode', `${map}`],
    ],
    [
      ['Type', '/Font'],
      ['Subtype', '/CIDFontType2'],
      ['BaseFont', baseFont],
      ['CIDSystemInfo', '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'],
      ['FontDescriptor', `${facts}`],
      ['CIDToGIDMap', '/Identity'],
      ...widths,
    ],
    [...parseDictionary(descriptor).set('FontName', baseFont).set('FontFile2', `${file}`)],
  ];
  const objects: PrintedObject[] = [
    ...dictionaries.map((entries) => ({ source: formatDictionary(entries) })),
    await writeStream(program, [['Length1', String(program.length)]]),
    await writeStream(toUnicode, []),
  ];
  return new Map(objects.map((object, index) => [firstNumber + index, object]));
}

/** Six capital letters (ISO 32000-1, 9.6.4). */
function formatTag(parts: readonly (Buffer | string)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return String.fromCharCode(
    ...sum
      .digest()
      .subarray(0, 6)
      .map((byte) => 0x41 + (byte % 26)),
  );
}

async function writeStream(
  bytes: Buffer,
  entries: readonly (readonly [string, string])[],
): Promise<PrintedObject> {
  const stream = await deflate(bytes);
  const own = [['Filter', '/FlateDecode'] as const, ['Length', String(stream.length)] as const];
  return { source: formatDictionary([...entries, ...own]), stream };
}
