import { packOperator } from './content-operators.ts';

/** How a finished content stream is marked. */
export interface ContentMarks {
  readonly mcids: readonly number[];
  /** Painting operators outside of any marked sequence. */
  readonly unmarkedPaints: number;
  /** Whether each sequence is ended, and none with a number or an artifact is inside another one. */
  readonly isBalanced: boolean;
}

const lineFeed = 0x0a;
const space = 0x20;
const paints = packEach('Tj f f* F B B* b b* S s sh Do');
const begins = packEach('BDC BMC');
const ends = packEach('EMC');

/** Reads the marks of a content stream; forms in `markedForms` are marked inside and drawn outside of sequences. */
export function readMarks(bytes: Buffer, markedForms: { has(name: string): boolean }): ContentMarks {
  const mcids: number[] = [];
  let [depth, unmarkedPaints, isBalanced] = [0, 0, true];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = start;
    let operatorStart = start;
    while (bytes[end] !== lineFeed && end < bytes.length) if (bytes[end++] === space) operatorStart = end;
    const operator = packOperator(bytes, operatorStart, end);
    if (paints.has(operator)) {
      if (depth === 0 && !markedForms.has(bytes.toString('latin1', start + 1, operatorStart - 1)))
        unmarkedPaints++;
    } else if (begins.has(operator)) {
      const line = bytes.toString('latin1', start, end);
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      if (mcid !== undefined) mcids.push(Number(mcid));
      if (++depth > 1 && !line.startsWith('/Span<</ActualText')) isBalanced = false;
    } else if (ends.has(operator) && --depth < 0) isBalanced = false;
  }
  return { mcids, unmarkedPaints, isBalanced: isBalanced && depth === 0 };
}

function packEach(operators: string): Set<number> {
  return new Set(
    operators.split(' ').map((operator) => packOperator(Buffer.from(operator), 0, operator.length)),
  );
}
