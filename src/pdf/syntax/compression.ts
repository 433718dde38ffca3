import { deflate as deflateCallback, inflateSync } from 'node:zlib';
import { PdfLimitError, UnknownPdfError } from './unknown-pdf-error.ts';
import { promisify } from 'node:util';

/** The bytes of a stream that is stored with `/FlateDecode`; more than `maximumBytes` are refused by `PdfLimitError`. */
export function inflate(bytes: Uint8Array, maximumBytes?: number): Buffer {
  try {
    // The library takes no limit below one byte.
    const maxOutputLength = maximumBytes === undefined ? undefined : Math.max(1, maximumBytes);
    const inflated = inflateSync(bytes, maxOutputLength === undefined ? {} : { maxOutputLength });
    if (inflated.length <= (maximumBytes ?? inflated.length)) return inflated;
  } catch (error) {
    if (!(error instanceof RangeError))
      throw new UnknownPdfError('a stream that cannot be decompressed', { cause: error });
  }
  throw new PdfLimitError(`a stream of more than ${maximumBytes} bytes`);
}

const deflateAsync = promisify(deflateCallback);

/** Compresses for `/Filter /FlateDecode`, in the thread pool: several at once use several cores. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return deflateAsync(bytes, { level: 7 });
}

const up = 2;

/** Each row as its difference from the one above, with the row's filter type before it (PNG, filter 2). */
export function predictUp(table: Buffer, rowLength: number): Buffer {
  const rows = table.length / rowLength;
  const predicted = Buffer.alloc(rows * (rowLength + 1));
  for (let row = 0; row < rows; row++) {
    predicted[row * (rowLength + 1)] = up;
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const above = row === 0 ? 0 : (table[at - rowLength] ?? 0);
      predicted[row * (rowLength + 1) + 1 + column] = (table[at] ?? 0) - above;
    }
  }
  return predicted;
}

/** What `predictUp` was given; undefined where it cannot have made this. */
export function undoPredictUp(predicted: Buffer, rowLength: number): Buffer | undefined {
  const rows = predicted.length / (rowLength + 1);
  if (!Number.isInteger(rows)) return undefined;
  const table = Buffer.alloc(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    if (predicted[row * (rowLength + 1)] !== up) return undefined;
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const above = row === 0 ? 0 : (table[at - rowLength] ?? 0);
      table[at] = above + (predicted[row * (rowLength + 1) + 1 + column] ?? 0);
    }
  }
  return table;
}
