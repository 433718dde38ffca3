import type { ContentScan, MarkedSequence } from '../pdf/content-scan.ts';
import { placeRun } from '../pdf/place-run.ts';

/** Half of the narrowest line that is set: base lines that are nearer to each other are one line. */
const nearestPt = 5.6;
const [space, noBreakSpace] = [0x20, 0xa0];

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
  const texts: PlacedText[] = [];
  for (const sequence of scan.sequences) {
    const owner = owners[sequence.mcid];
    if (owner !== undefined && owner !== 'Figure') placeText(sequence, scan.bytes, texts);
  }
  texts.sort((a, b) => b.yPt - a.yPt);
  const lines: { readonly topPt: number; longest: PlacedText }[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (!line || line.topPt - text.yPt >= nearestPt) lines.push({ topPt: text.yPt, longest: text });
    else if (text.length > line.longest.length) line.longest = text;
  }
  const leftPt = texts.reduce((left, { xPt }) => Math.min(left, xPt), Infinity);
  return { yPt: lines.map(({ longest }) => longest.yPt), leftPt };
}

function placeText({ runs, text }: MarkedSequence, bytes: Buffer, texts: PlacedText[]): void {
  let start = 0;
  for (const run of runs) {
    const { textEnd } = run;
    if (hasLetters(text, start, textEnd)) {
      const [a, b, , , xPt, yPt] = placeRun(run, bytes);
      if (a > 0 && b === 0) texts.push({ xPt, yPt, length: textEnd - start });
    }
    start = textEnd;
  }
}

function hasLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== space && unit !== noBreakSpace) return true;
  }
  return false;
}
