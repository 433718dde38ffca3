import { crc32 } from 'node:zlib';
import type { Picture } from '../../model/data/picture.ts';
import type { PictureTrouble } from './picture-trouble.ts';

/** What the header of a PNG says (PNG, 11.2.2), but for what has only one value. */
export interface PngHeader {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Bits per sample. */
  readonly depth: number;
  readonly colourType: number;
  readonly isInterlaced: boolean;
}

/** A PNG whose chunks are complete; its pixels are still compressed (`unpacksWhole`). */
export interface ReadPng {
  readonly picture: Picture;
  readonly header: PngHeader;
  readonly packed: Buffer;
}

interface Chunk {
  readonly name: string;
  readonly content: Buffer;
  readonly isChecked: boolean;
}

const signatureLength = 8;
/** Length and name before a chunk's content, a checksum behind it. */
const chunkFrame = 12;
const headerLength = 13;
const colours = { palette: 3, withoutPalette: [0, 4] };
/** The bits per sample that each colour type may have (PNG, table 11.1). */
const depths: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [colours.palette, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]);

/** Makes sure that a PNG has all its parts, unchanged and in their order (PNG, 5.6), and reads its size. */
export function readPng(bytes: Buffer): ReadPng | PictureTrouble {
  const chunks = listChunks(bytes);
  if (!chunks || !isInOrder(chunks.map(({ name }) => name)))
    return { code: 'picture-damaged', values: { found: 'PNG' } };
  if (chunks.some(({ isChecked }) => !isChecked)) return { code: 'picture-bad-checksum', values: {} };
  if (chunks.some(({ name }) => name === 'acTL')) return { code: 'picture-animated', values: {} };
  const header = readHeader(chunks[0]?.content ?? Buffer.alloc(0));
  const palette = chunks.find(({ name }) => name === 'PLTE')?.content;
  if (!header || !isPaletteOf(header, palette))
    return { code: 'picture-bad-header', values: { found: 'PNG' } };
  const { widthPx, heightPx } = header;
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content));
  return { picture: { contentType: 'image/png', bytes, widthPx, heightPx }, header, packed };
}

/** The chunks, which fill the file to its end; undefined where they do not. */
function listChunks(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = signatureLength;
  while (at + chunkFrame <= bytes.length) {
    const end = at + chunkFrame + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(name)) return undefined;
    // Programs that edit notes in a picture forget their checksums, and nobody reads those chunks here.
    const isChecked =
      !isCritical(name) || crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4);
    chunks.push({ name, content: bytes.subarray(at + 8, end - 4), isChecked });
    at = end;
  }
  return at === bytes.length ? chunks : undefined;
}

/** Whether a decoder must know the chunk (PNG, 5.4). */
function isCritical(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** The order of the critical chunks; others may stand between them, but not between those of the pixels. */
function isInOrder(names: readonly string[]): boolean {
  if (names[0] !== 'IHDR' || names.at(-1) !== 'IEND') return false;
  const pixels = names.slice(names.indexOf('IDAT'), names.lastIndexOf('IDAT') + 1);
  const critical = names.filter((name, index) => isCritical(name) && name !== names[index - 1]);
  const once = ['IHDR', 'PLTE', 'IEND'].every((name) => names.indexOf(name) === names.lastIndexOf(name));
  return (
    once &&
    pixels.every((name) => name === 'IDAT') &&
    ['IHDR IDAT IEND', 'IHDR PLTE IDAT IEND'].includes(critical.join(' '))
  );
}

function readHeader(content: Buffer): PngHeader | undefined {
  if (content.length !== headerLength) return undefined;
  const [depth = 0, colourType = 0, compression, filter, interlace = 0] = content.subarray(8);
  if (!depths.get(colourType)?.includes(depth)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  const size = { widthPx: content.readUInt32BE(0), heightPx: content.readUInt32BE(4) };
  return { ...size, depth, colourType, isInterlaced: interlace === 1 };
}

/** PNG, 11.2.3: a palette of bytes for red, green and blue, where there may or must be one. */
function isPaletteOf({ colourType, depth }: PngHeader, palette: Buffer | undefined): boolean {
  if (!palette) return colourType !== colours.palette;
  if (colours.withoutPalette.includes(colourType)) return false;
  const maximum = colourType === colours.palette ? 2 ** depth : 256;
  return palette.length > 0 && palette.length % 3 === 0 && palette.length / 3 <= maximum;
}
