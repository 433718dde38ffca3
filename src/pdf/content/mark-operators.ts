import { packOperator } from './content-operators.ts';

/** How a finished content stream is marked. */
export interface MarkOperators {
  readonly mcids: readonly number[];
  /** Painting operators outside of any marked sequence. */
  readonly unmarkedPaints: number;
  /** Whether each sequence is ended, and none with a number or an artifact is inside another one. */
  readonly isBalanced: boolean;
}

const lineFeed = 0x0a;
const space = 0x20;
const paints = packEach('Tj TJ f f* F B B* b b* S s sh Do');
const begins = packEach('BDC BMC');
const end = packEach('EMC');
const endOfMarkLine = Buffer.from('C\n');

/** Reads the marks of a content stream; form XObjects in `markedXObjects` are marked inside and drawn outside of sequences. */
export function readMarkOperators(
  bytes: Buffer,
  markedXObjects: { has(name: string): boolean },
): MarkOperators {
  const mcids: number[] = [];
  let [depth, unmarkedPaints, isBalanced] = [0, 0, true];
  let start = 0;
  while (start < bytes.length) {
    // Inside of a sequence only the lines count that end in BDC, BMC or EMC; they are found without reading the others.
    const lineEnd = depth === 0 ? endOfLine(bytes, start) : endOfNextMark(bytes, start);
    const operatorStart = startOfOperator(bytes, start, lineEnd);
    const operator = packOperator(bytes, operatorStart, lineEnd);
    if (begins.has(operator)) {
      const line = bytes.toString('latin1', bytes.lastIndexOf(lineFeed, lineEnd - 1) + 1, lineEnd);
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      if (mcid !== undefined) mcids.push(Number(mcid));
      if (++depth > 1 && !line.startsWith('/Span<</ActualText')) isBalanced = false;
    } else if (end.has(operator)) {
      if (--depth < 0) isBalanced = false;
    } else if (depth === 0 && paints.has(operator)) {
      if (!markedXObjects.has(bytes.toString('latin1', start + 1, operatorStart - 1))) unmarkedPaints++;
    }
    start = lineEnd + 1;
  }
  return { mcids, unmarkedPaints, isBalanced: isBalanced && depth === 0 };
}

function endOfLine(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== lineFeed) at++;
  return at;
}

function endOfNextMark(bytes: Buffer, start: number): number {
  const at = bytes.indexOf(endOfMarkLine, start);
  return at < 0 ? bytes.length : at + 1;
}

function startOfOperator(bytes: Buffer, start: number, lineEnd: number): number {
  let at = lineEnd;
  while (at > start && bytes[at - 1] !== space && bytes[at - 1] !== lineFeed) at--;
  return at;
}

function packEach(operators: string): Set<number> {
  return new Set(
    operators.split(' ').map((operator) => packOperator(Buffer.from(operator), 0, operator.length)),
  );
}
