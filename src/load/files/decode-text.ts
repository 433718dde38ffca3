import { isUtf8 } from 'node:buffer';

/** Text as the program works with it, or what is wrong with the bytes. */
type DecodedText =
  | { readonly text: string }
  | {
      readonly problem: 'wrong-encoding';
      readonly encoding: 'UTF-16';
    }
  | {
      readonly problem: 'not-utf-8';
      /** What stands before the first byte that is not UTF-8. */
      readonly before: string;
      readonly byte: number;
    };

const byteOrderMark = Buffer.from('\uFEFF');
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/** Reads UTF-8. A byte order mark is dropped, and CRLF and CR become `\n`: both are harmless. */
export function decodeText(bytes: Buffer): DecodedText {
  if (isUtf16(bytes)) return { problem: 'wrong-encoding', encoding: 'UTF-16' };
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) return findDamage(bytes, text);
  return { text: endLines(text) };
}

/** By its byte order mark, or because every second byte of the first four is zero. */
function isUtf16(bytes: Buffer): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  if (d === undefined) return false;
  return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}

/** The first replacement character that the decoder put in and the file did not have. */
function findDamage(bytes: Buffer, text: string): DecodedText {
  let offset = standsAt(bytes, 0, byteOrderMark) ? byteOrderMark.length : 0;
  let read = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) {
    offset += Buffer.byteLength(text.slice(read, at));
    if (!standsAt(bytes, offset, replacementBytes))
      return { problem: 'not-utf-8', before: endLines(text.slice(0, at)), byte: bytes[offset] ?? 0 };
    offset += replacementBytes.length;
    read = at + 1;
  }
  throw new Error('Bytes that are not UTF-8 were decoded without a replacement character.');
}

function standsAt(bytes: Buffer, offset: number, sequence: Buffer): boolean {
  return bytes.subarray(offset, offset + sequence.length).equals(sequence);
}

function endLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

type Undecoded = Exclude<DecodedText, { readonly text: string }>;

/** What is wrong with bytes that ought to be text: the problem's code and values, and its place in `textBefore`. */
export function describeDecoding(decoded: Undecoded): {
  readonly code: 'wrong-encoding' | 'not-utf-8';
  readonly values: { readonly found: string };
  readonly offset?: number;
} {
  if (decoded.problem === 'wrong-encoding')
    return { code: 'wrong-encoding', values: { found: decoded.encoding } };
  const found = `0x${decoded.byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return { code: 'not-utf-8', values: { found }, offset: decoded.before.length };
}

/** The text up to the first byte that is none. */
export function textBefore(decoded: Undecoded): string {
  return decoded.problem === 'not-utf-8' ? decoded.before : '';
}
