import { roundLength } from '../../content/lengths.ts';
import type { GoalView } from '../../model/goal.ts';

/** One mark of the strip: a goal below the top level, in mm from the left. */
export interface StripMark {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
  /** True for the goals of the opening on which the strip stands. */
  readonly isOwn: boolean;
}

/** Room between two top-level goals, in marks. */
const gapInMarks = 0.5;
const largestMm = 4;
/** Narrower marks say nothing; and on each opening of hundreds they would be most of the document. */
const smallestMm = 0.6;

/** The strip as a picture, in mm. */
export interface StripPicture {
  readonly widthMm: number;
  readonly marks: readonly StripMark[];
}

/**
 * The cover's squares in one line; `position` is that of the top-level goal whose marks are filled. None where there
 * are too many goals to see each.
 */
export function drawStrip(
  goals: readonly GoalView[],
  position: number | undefined,
  widthMm: number,
): StripPicture {
  const groups = goals.map((goal) => (goal.children.length > 0 ? goal.children : [goal]));
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const largestPitch = largestMm * 1.5;
  const pitch = Math.min(largestPitch, widthMm / (count + gapInMarks * (groups.length - 1)));
  const width = Math.min(largestMm, pitch * 0.7);
  if (width < smallestMm) return { widthMm, marks: [] };
  let next = 0;
  const marks = groups.flatMap((group, index) => {
    if (index > 0) next += gapInMarks;
    return group.map((goal) => {
      const x = roundLength(next * pitch, 3);
      next += 1;
      return { x, width: roundLength(width, 3), colour: goal.colour, isOwn: goal.position === position };
    });
  });
  return { widthMm, marks };
}
