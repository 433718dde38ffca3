import { inflateSync } from 'node:zlib';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** The bytes of a stream that is stored with `/FlateDecode`; more than `maximumBytes` are refused. */
export function inflate(bytes: Uint8Array, maximumBytes?: number): Buffer {
  try {
    return inflateSync(bytes, maximumBytes === undefined ? {} : { maxOutputLength: maximumBytes });
  } catch (error) {
    throw new UnknownPdfError('a stream that cannot be decompressed', { cause: error });
  }
}
