import type { ContentScan, MarkedSequence } from '../pdf/content-scan.ts';
import { placeRun } from '../pdf/place-run.ts';

/** Half of the narrowest line that is set: base lines that are nearer to each other are one line. */
const nearestPt = 5.6;

/** The lines of a page, in points from its lower and its left edge. */
export interface BaseLines {
  /** From the top down. */
  readonly yPt: readonly number[];
  /** Where the text begins that is farthest to the left. */
  readonly leftPt: number;
}

interface PlacedText {
  readonly xPt: number;
  readonly yPt: number;
  readonly length: number;
}

/**
 * The base lines of the text that a page shows as content. Pictures, artifacts and text that does not run from left to
 * right have none; what is raised stands on the line of the longer text beside it. `owners` are the types of the sequences'
 * elements.
 */
export function readBaseLines(scan: ContentScan, owners: readonly (string | undefined)[]): BaseLines {
  const texts = scan.sequences
    .filter(({ mcid }) => owners[mcid] !== undefined && owners[mcid] !== 'Figure')
    .flatMap((sequence) => placeText(sequence, scan.bytes))
    .sort((a, b) => b.yPt - a.yPt);
  const lines: { readonly topPt: number; longest: PlacedText }[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (!line || line.topPt - text.yPt >= nearestPt) lines.push({ topPt: text.yPt, longest: text });
    else if (text.length > line.longest.length) line.longest = text;
  }
  const leftPt = texts.reduce((left, { xPt }) => Math.min(left, xPt), Infinity);
  return { yPt: lines.map(({ longest }) => longest.yPt), leftPt };
}

function placeText({ runs, text }: MarkedSequence, bytes: Buffer): PlacedText[] {
  let start = 0;
  return runs.flatMap((run) => {
    const { length } = text.slice(start, run.textEnd).trim();
    start = run.textEnd;
    if (length === 0) return [];
    const [a, b, , , xPt, yPt] = placeRun(run, bytes);
    return a > 0 && b === 0 ? [{ xPt, yPt, length }] : [];
  });
}
