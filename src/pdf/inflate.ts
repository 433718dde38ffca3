import { inflateSync } from 'node:zlib';
import { PdfLimitError, UnknownPdfError } from './unknown-pdf-error.ts';

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
