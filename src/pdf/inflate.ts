import { inflateSync } from 'node:zlib';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** The bytes of a stream that is stored with `/FlateDecode`. */
export function inflate(bytes: Uint8Array): Buffer {
  try {
    return inflateSync(bytes);
  } catch (error) {
    throw new UnknownPdfError('a stream that cannot be decompressed', { cause: error });
  }
}
