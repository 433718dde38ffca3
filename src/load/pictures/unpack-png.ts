import { createInflate } from 'node:zlib';
import type { PngHeader } from './read-png.ts';

/** Samples per pixel, by colour type (PNG, table 6.1). */
const samples: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);
const highestFilter = 4;
const partBytes = 256 * 1024;

/** The passes of an interlaced picture (PNG, 8.2, Adam7): first column and row, and the steps to the next. */
const adam7 = [
  { column: 0, row: 0, across: 8, down: 8 },
  { column: 4, row: 0, across: 8, down: 8 },
  { column: 0, row: 4, across: 4, down: 8 },
  { column: 2, row: 0, across: 4, down: 4 },
  { column: 0, row: 2, across: 2, down: 4 },
  { column: 1, row: 0, across: 2, down: 2 },
  { column: 0, row: 1, across: 1, down: 2 },
];
const wholePicture = [{ column: 0, row: 0, across: 1, down: 1 }];

/**
 * Whether the pixels of a PNG unpack to just the rows that its header promises, each with a filter that exists.
 * They are looked at in parts, never held: 50 million pixels take up to 400 MB.
 */
export async function unpacksWhole(header: PngHeader, packed: Buffer): Promise<boolean> {
  const rows = listRows(header);
  const inflate = createInflate({ chunkSize: partBytes });
  inflate.end(packed);
  let unpacked = 0;
  let nextRow = 0;
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      while (nextRow < unpacked + part.length) {
        const row = rows.next();
        if (row.done || part.readUInt8(nextRow - unpacked) > highestFilter) return false;
        nextRow += row.value;
      }
      unpacked += part.length;
    }
  } catch (error) {
    // What zlib has to say of the bytes; anything else is not the picture's fault.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return false;
    throw error;
  }
  return unpacked === nextRow && rows.next().done === true;
}

/** The length of each row in bytes, its filter included (PNG, 7.2). */
function* listRows({
  widthPx,
  heightPx,
  depth,
  colourType,
  isInterlaced,
}: PngHeader): Generator<number, void> {
  const bits = depth * (samples.get(colourType) ?? 0);
  for (const { column, row, across, down } of isInterlaced ? adam7 : wholePicture) {
    const width = Math.ceil((widthPx - column) / across);
    if (width <= 0) continue;
    const length = 1 + Math.ceil((width * bits) / 8);
    for (let y = row; y < heightPx; y += down) yield length;
  }
}
