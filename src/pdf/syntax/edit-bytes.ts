/** Replaces the bytes from `start` to `end` by text (latin1); where both are the same, inserts it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; at one place they are applied in the order given. */
export function editBytes(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const parts: Buffer[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start > at) parts.push(bytes.subarray(at, edit.start));
    parts.push(Buffer.from(edit.text, 'latin1'));
    at = edit.end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}

/** Bytes that are put together piece by piece. */
export interface ByteWriter {
  /** Latin1. */
  readonly writeText: (text: string) => void;
  /** A number as four hexadecimal digits. */
  readonly writeHex: (value: number) => void;
  readonly writeRange: (source: Buffer, start: number, end: number) => void;
  /** What was written; the writer is not to be used afterwards. */
  readonly finish: () => Buffer;
}

const hexDigits = Buffer.from('0123456789ABCDEF');

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
    // Texts are short, and a native call for each would take longer.
    writeText: (text) => {
      reserve(text.length);
      for (let index = 0; index < text.length; index++) bytes[length++] = text.charCodeAt(index);
    },
    writeHex: (value) => {
      reserve(4);
      for (let shift = 12; shift >= 0; shift -= 4) bytes[length++] = hexDigits[(value >> shift) & 0xf] ?? 0;
    },
    writeRange: (source, start, end) => {
      reserve(end - start);
      length += source.copy(bytes, length, start, end);
    },
    finish: () => bytes.subarray(0, length),
  };
}
