import { UnknownPdfError } from './unknown-pdf-error.ts';

/** The move at the start of a line `x y Td <…> Tj`. */
export interface TextMove {
  readonly x: number;
  readonly y: number;
  /** Where the string begins. */
  readonly end: number;
}

const space = 0x20;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const less = 0x3c;
const moveOperator = 'Td ';

/** Reads the move of a line that shows text; nothing where it shows text at the place of the pen. */
export function readMove(bytes: Buffer, start: number): TextMove | undefined {
  if (bytes[start] === less) return undefined;
  const xEnd = endOfNumber(bytes, start);
  const yEnd = endOfNumber(bytes, xEnd + 1);
  const end = yEnd + 1 + moveOperator.length;
  if (bytes[yEnd + 1] !== 0x54 || bytes[yEnd + 2] !== 0x64 || bytes[end] !== less)
    throw new UnknownPdfError(
      `text is shown by ${JSON.stringify(bytes.toString('latin1', start, end + 20))}`,
    );
  return { x: toNumber(bytes, start, xEnd), y: toNumber(bytes, xEnd + 1, yEnd), end };
}

function endOfNumber(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== space) at++;
  return at;
}

/** Numbers of Skia have no exponents; this is the hottest place of all. */
function toNumber(bytes: Buffer, start: number, end: number): number {
  let [whole, divisor] = [0, 0];
  const isNegative = bytes[start] === minus;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === point) divisor = 1;
    else {
      whole = whole * 10 + byte - zero;
      divisor *= 10;
    }
  }
  const value = divisor === 0 ? whole : whole / divisor;
  return isNegative ? -value : value;
}
