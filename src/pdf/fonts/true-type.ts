import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** A font program with TrueType outlines, glyph by glyph. */
export interface TrueTypeFont {
  /** The tables that all subsets of a face have alike, by tag, without what a subset changes in them. */
  readonly tables: ReadonlyMap<string, Buffer>;
  /** By glyph id, without the places that a subset leaves empty; glyph 0 is always there. */
  readonly glyphs: ReadonlyMap<number, TrueTypeGlyph>;
}

export interface TrueTypeGlyph {
  /** As it stands in `glyf`; empty where there is no ink. */
  readonly outline: Buffer;
  /** In font units. */
  readonly advance: number;
  readonly bearing: number;
}

/** What a font program for glyph ids needs beside its glyphs (ISO 32000-1, 9.9); the last three only where hints are. */
const [neededTables, hintTables] = [
  ['head', 'hhea', 'maxp'],
  ['cvt ', 'fpgm', 'prep'],
];

/** Where numbers stand in the tables (OpenType 1.9). */
const headChecksum = 8;
const headLocationFormat = 50;
const hheaMetrics = 34;
const maxpGlyphs = 4;

/** The tables of a font file, by tag; none where it is no such file. */
export function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  if (file.length < 12) return tables;
  const count = file.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    if (at + 16 > file.length) break;
    const start = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)));
  }
  return tables;
}

/** Where each glyph begins in `glyf`, and where the last one ends. */
export function readOffsets(loca: Buffer, head: Buffer): number[] {
  const size = head.readInt16BE(headLocationFormat) === 1 ? 4 : 2;
  const offsets: number[] = [];
  for (let at = 0; at + size <= loca.length; at += size)
    offsets.push(size === 4 ? loca.readUInt32BE(at) : loca.readUInt16BE(at) * 2);
  return offsets;
}

/** Reads a font program; gives nothing where its outlines are of another kind. Throws `UnknownPdfError` for a broken one. */
export function readTrueType(file: Buffer): TrueTypeFont | undefined {
  const found = readTables(file);
  const [head, hhea, maxp] = neededTables.map((tag) => found.get(tag));
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => found.get(tag));
  if (!head || !hhea || !maxp || !glyf || !loca || !hmtx) return undefined;
  const offsets = readOffsets(loca, head);
  const count = maxp.readUInt16BE(maxpGlyphs);
  const metrics = hhea.readUInt16BE(hheaMetrics);
  const isWhole = offsets.length > count && (offsets[count] ?? 0) <= glyf.length;
  if (!isWhole || metrics === 0 || hmtx.length < metrics * 4 + (count - metrics) * 2)
    throw new UnknownPdfError(`a font program with tables that are too short for ${count} glyphs`);
  const glyphs = new Map<number, TrueTypeGlyph>();
  for (let glyph = 0; glyph < count; glyph++) {
    const outline = padToEven(glyf.subarray(offsets[glyph], offsets[glyph + 1]));
    const advance = hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
    const bearing = hmtx.readInt16BE(glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2);
    if (glyph === 0 || outline.length > 0 || advance !== 0) glyphs.set(glyph, { outline, advance, bearing });
  }
  const tables = new Map(
    [...neededTables, ...hintTables].flatMap((tag) => {
      const table = found.get(tag);
      return table ? [[tag, Buffer.from(table)] as const] : [];
    }),
  );
  tables.get('head')?.writeUInt32BE(0, headChecksum);
  tables.get('head')?.writeInt16BE(0, headLocationFormat);
  tables.get('hhea')?.writeUInt16BE(0, hheaMetrics);
  tables.get('maxp')?.writeUInt16BE(0, maxpGlyphs);
  return { tables, glyphs };
}

/** In the short form of `loca` glyphs begin at even offsets. */
function padToEven(outline: Buffer): Buffer {
  return outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)]);
}

/** Writes a font program; glyphs keep their ids, and what lies between them is empty. */
export function writeTrueType({ tables, glyphs }: TrueTypeFont): Buffer {
  const count = Math.max(...glyphs.keys()) + 1;
  const outlines: Uint8Array[] = [];
  const offsets = [0];
  const metrics = Buffer.alloc(count * 4);
  for (let glyph = 0, offset = 0; glyph < count; glyph++) {
    const { outline, advance, bearing } = glyphs.get(glyph) ?? emptyGlyph;
    outlines.push(outline);
    offset += outline.length;
    offsets.push(offset);
    metrics.writeUInt16BE(advance, glyph * 4);
    metrics.writeInt16BE(bearing, glyph * 4 + 2);
  }
  const isShort = (offsets[count] ?? 0) / 2 <= 0xffff;
  const written = new Map<string, Buffer>(Array.from(tables, ([tag, table]) => [tag, Buffer.from(table)]));
  written.get('head')?.writeInt16BE(isShort ? 0 : 1, headLocationFormat);
  written.get('hhea')?.writeUInt16BE(count, hheaMetrics);
  written.get('maxp')?.writeUInt16BE(count, maxpGlyphs);
  written.set('glyf', Buffer.concat(outlines));
  written.set('loca', formatOffsets(offsets, isShort));
  written.set('hmtx', metrics);
  return putTogether(written);
}

const emptyGlyph: TrueTypeGlyph = { outline: Buffer.alloc(0), advance: 0, bearing: 0 };

function formatOffsets(offsets: readonly number[], isShort: boolean): Buffer {
  const loca = Buffer.alloc(offsets.length * (isShort ? 2 : 4));
  for (const [index, offset] of offsets.entries())
    if (isShort) loca.writeUInt16BE(offset / 2, index * 2);
    else loca.writeUInt32BE(offset, index * 4);
  return loca;
}

/** The table directory with its checksums, and the tables in the order of their tags (OpenType 1.9, `Font file structure`). */
function putTogether(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  let headOffset = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sumWords(table), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    if (tag === 'head') headOffset = offset;
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  const file = Buffer.concat(parts);
  file.writeUInt32BE((0xb1b0afba - sumWords(file)) >>> 0, headOffset + headChecksum);
  return file;
}

/** The sum of a table's words of four bytes, with zeros after its end. */
function sumWords(table: Buffer): number {
  let sum = 0;
  const whole = table.length & ~3;
  for (let at = 0; at < whole; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  for (let at = whole; at < table.length; at++)
    sum = (sum + (table[at] ?? 0) * 2 ** (8 * (3 - (at - whole)))) >>> 0;
  return sum;
}
