import { brotliDecompressSync } from 'node:zlib';
import type { Font } from '../model/data/font.ts';
import { readCodePoints } from './code-points.ts';

/**
 * Why a font cannot be used. All but the first two can be read, but the browser puts them into a PDF as drawings
 * (Type 3), which the standards do not allow: fonts with axes, with outlines of PostScript, with colours or pixels, and
 * those that say that they must not be embedded.
 */
export type FontTrouble =
  | 'font-unreadable'
  | 'font-collection'
  | 'font-variable'
  | 'font-postscript'
  | 'font-coloured'
  | 'font-locked';

type Tables = ReadonlyMap<string, Buffer>;

/** Fonts for all of Chinese have some 20 MB. */
const maximumUnpackedBytes = 64 * 1024 * 1024;

/** Reads a static font with outlines of TrueType, as it is (`.ttf`) or packed (`.woff2`). */
export function readFont(bytes: Uint8Array): Font | FontTrouble {
  try {
    const tables = readTables(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return typeof tables === 'string' ? tables : readFacts(tables);
  } catch (error) {
    // What the file says of its own lengths is wrong, or its packing is.
    if (error instanceof RangeError || isPackingError(error)) return 'font-unreadable';
    throw error;
  }
}

function readFacts(tables: Tables): Font | FontTrouble {
  const [head, os2, cmap, name] = ['head', 'OS/2', 'cmap', 'name'].map((tag) => tables.get(tag));
  if (!head || !os2 || !cmap || !name || head.readUInt32BE(12) !== 0x5f0f3cf5) return 'font-unreadable';
  if (tables.has('fvar')) return 'font-variable';
  if (tables.has('CFF ') || tables.has('CFF2')) return 'font-postscript';
  if (!tables.has('glyf') || ['COLR', 'CBDT', 'sbix', 'SVG '].some((tag) => tables.has(tag)))
    return 'font-coloured';
  // OpenType, OS/2, fsType: bit 1 forbids any embedding.
  if ((os2.readUInt16BE(8) & 0xf) === 2) return 'font-locked';
  const family = readName(name, 16) ?? readName(name, 1);
  const postScriptName = readName(name, 6);
  const codePoints = readCodePoints(cmap);
  if (family === undefined || postScriptName === undefined || codePoints.ranges.length === 0)
    return 'font-unreadable';
  const style = (os2.readUInt16BE(62) & 1) === 1 ? 'italic' : 'normal';
  return { family, postScriptName, weight: os2.readUInt16BE(4), style, codePoints };
}

/** ISO/IEC 14496-22, `name`; only what Windows reads, which every font in use has. */
function readName(table: Buffer, wanted: number): string | undefined {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 6) !== wanted) continue;
    const start = storage + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    if (text.length > 0 && text.length % 2 === 0) return text.swap16().toString('utf16le');
  }
  return undefined;
}

function readTables(bytes: Buffer): Tables | FontTrouble {
  const signature = bytes.toString('latin1', 0, 4);
  if (signature === 'wOF2') return readPackedTables(bytes);
  if (signature === 'ttcf') return 'font-collection';
  if (signature !== 'OTTO' && signature !== 'true' && signature !== '\0\u0001\0\0') return 'font-unreadable';
  const count = bytes.readUInt16BE(4);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const start = bytes.readUInt32BE(record + 8);
    const end = start + bytes.readUInt32BE(record + 12);
    if (end > bytes.length) return 'font-unreadable';
    tables.set(bytes.toString('latin1', record, record + 4), bytes.subarray(start, end));
  }
  return tables;
}

/** WOFF 2.0, section 4: a directory, then all tables in one Brotli stream. Those that are transformed are not read here. */
function readPackedTables(bytes: Buffer): Tables | FontTrouble {
  if (bytes.toString('latin1', 4, 8) === 'ttcf') return 'font-collection';
  const count = bytes.readUInt16BE(12);
  const compressedBytes = bytes.readUInt32BE(20);
  const entries: { readonly tag: string; readonly length: number }[] = [];
  const reader = { bytes, at: 48 };
  for (let index = 0; index < count; index += 1) {
    const flags = readByte(reader);
    const tag = knownTags[flags & 63] ?? readTag(reader);
    const originalLength = readBase128(reader);
    const isOutline = tag === 'glyf' || tag === 'loca';
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    entries.push({ tag, length: isTransformed ? readBase128(reader) : originalLength });
  }
  const unpacked = brotliDecompressSync(bytes.subarray(reader.at, reader.at + compressedBytes), {
    maxOutputLength: maximumUnpackedBytes,
  });
  const tables = new Map<string, Buffer>();
  let start = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, unpacked.subarray(start, start + length));
    start += length;
  }
  return start > unpacked.length ? 'font-unreadable' : tables;
}

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function readByte(reader: Reader): number {
  reader.at += 1;
  return reader.bytes.readUInt8(reader.at - 1);
}

function readTag(reader: Reader): string {
  reader.at += 4;
  return reader.bytes.toString('latin1', reader.at - 4, reader.at);
}

/** WOFF 2.0, section 4.1: seven bits a byte, the highest says that another follows. */
function readBase128(reader: Reader): number {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = readByte(reader);
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
  throw new RangeError('A length of more than five bytes.');
}

function isPackingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ERR_|Z_|ERR__)/.test(String(error.code));
}

/** WOFF 2.0, section 4.1, in the order of their numbers; 63 stands for a tag that is written out. */
const knownTags: readonly string[] = [
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX',
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat',
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill',
].flatMap((line) => line.split(' ').map((tag) => tag.replace('_', ' ')));
