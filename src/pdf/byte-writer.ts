/** Bytes that are put together piece by piece. */
export interface ByteWriter {
  readonly writeByte: (byte: number) => void;
  /** Latin1. */
  readonly writeText: (text: string) => void;
  readonly writeRange: (source: Buffer, start: number, end: number) => void;
  /** What was written; the writer is not to be used afterwards. */
  readonly finish: () => Buffer;
}

/** A writer that has room for so many bytes, and makes more where that is not enough. */
export function createByteWriter(expectedLength: number): ByteWriter {
  let bytes = Buffer.allocUnsafe(Math.max(64, expectedLength));
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (length + more));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  };
  return {
    writeByte: (byte) => {
      reserve(1);
      bytes[length++] = byte;
    },
    writeText: (text) => {
      reserve(text.length);
      length += bytes.write(text, length, 'latin1');
    },
    writeRange: (source, start, end) => {
      reserve(end - start);
      // Most ranges are the few digits of a glyph, for which a native copy is slow.
      if (end - start < 32) for (let at = start; at < end; at++) bytes[length++] = source[at] ?? 0;
      else length += source.copy(bytes, length, start, end);
    },
    finish: () => bytes.subarray(0, length),
  };
}
