import { promisify } from 'node:util';
import { deflate as deflateCallback } from 'node:zlib';

const deflateAsync = promisify(deflateCallback);

/** Compresses for `/Filter /FlateDecode`, in the thread pool: several at once use several cores. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return deflateAsync(bytes, { level: 7 });
}
