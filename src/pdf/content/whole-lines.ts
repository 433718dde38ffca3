import type { StreamContent, TextInk } from './stream-content.ts';
import type { Edit } from '../syntax/edit-bytes.ts';
import { boundPath, resolveState } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import { identity, roundOperand, transformRectangle } from '../syntax/geometry.ts';
import type { Matrix, Rectangle } from '../syntax/geometry.ts';
import { placeRun } from './stream-content.ts';

/** What is finer than this, in points, nobody sees. */
const finestPt = 0.02;

/**
 * The edits that make the lines at the edges of a page whole. Where a line's ink reaches beyond the line, Chromium cuts off
 * at the page's area what hangs out of the last line of a page, and paints it at the head of the next page; and what stands
 * out of the first line at the foot of the page before. The clip is moved to hold what belongs to the page, and what
 * belongs to another page is taken away, so that it is read once. Nothing where nothing hangs out.
 */
export function completeLines({ inks, bytes }: StreamContent): Edit[] {
  const texts = inks.flatMap((ink) => placeText(ink, bytes) ?? []);
  const [top, bottom] = [
    texts.reduce((highest, { area }) => Math.max(highest, area.top), -Infinity),
    texts.reduce((lowest, { area }) => Math.min(lowest, area.bottom), Infinity),
  ];
  const out = texts.filter(
    ({ inkTop, inkBottom, clip }) =>
      (inkTop > top + finestPt && clip.top > top - finestPt) ||
      (inkBottom < bottom - finestPt && clip.bottom < bottom + finestPt),
  );
  if (out.length === 0) return [];
  const isStrange = ({ baseLine }: PlacedText): boolean =>
    baseLine > top + finestPt || baseLine < bottom - finestPt;
  const own = out.filter((text) => !isStrange(text));
  const edges: Edges = {
    formerTop: top,
    formerBottom: bottom,
    top: own.reduce((highest, { inkTop }) => Math.max(highest, inkTop), top),
    bottom: own.reduce((lowest, { inkBottom }) => Math.min(lowest, inkBottom), bottom),
  };
  return [
    ...out
      .filter((text) => isStrange(text) && isMostlyHidden(text))
      .map(({ ink }): Edit => ({ start: ink.start, end: ink.end, text: '' })),
    ...[...new Set(own.map(({ clipState }) => clipState))].flatMap((state) => moveClip(state, bytes, edges)),
  ];
}

interface PlacedText {
  readonly ink: TextInk;
  readonly inkTop: number;
  readonly inkBottom: number;
  readonly baseLine: number;
  readonly clip: Rectangle;
  /** The clip to the page's area, and its bounds. */
  readonly clipState: GraphicsState;
  readonly area: Rectangle;
}

/** Only text that stands upright in the page's area; pictures cut their text as they like. */
function placeText(ink: TextInk, bytes: Buffer): PlacedText | undefined {
  if (ink.isInFigure) return undefined;
  const clipState = findOuterClip(ink.state);
  const { clip } = resolveState(ink.state, bytes);
  const area = clipState && resolveState(clipState, bytes).clip;
  if (!clipState || !area || !clip) return undefined;
  const [a, b, , d, , f] = placeRun(ink, bytes);
  if (a <= 0 || b !== 0 || d <= 0) return undefined;
  const { bounds, from } = ink;
  const [inkTop, inkBottom, baseLine] = [d * bounds.top + f, d * bounds.bottom + f, d * from[1] + f];
  return { ink, inkTop, inkBottom, baseLine, clip, clipState, area };
}

function findOuterClip(state: GraphicsState): GraphicsState | undefined {
  let outermost: GraphicsState | undefined;
  for (let at: GraphicsState | undefined = state; at; at = at.outer) if (at.change === 'clip') outermost = at;
  return outermost;
}

function isMostlyHidden({ inkTop, inkBottom, area }: PlacedText): boolean {
  return (Math.min(inkTop, area.top) - Math.max(inkBottom, area.bottom)) * 2 < inkTop - inkBottom;
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly formerTop: number;
  readonly formerBottom: number;
}

/** The page's area is one rectangle; other clips are left alone. */
function moveClip(state: GraphicsState, bytes: Buffer, edges: Edges): Edit[] {
  const path = bytes.toString('latin1', state.start, state.end);
  const matrix = state.outer ? resolveState(state.outer, bytes).matrix : identity;
  const [a, b, c, d, e, f] = matrix;
  const bounds = boundPath(path, matrix);
  if (!bounds || !/^[^\n]* re\n$/.test(path) || a === 0 || b !== 0 || c !== 0 || d === 0) return [];
  const isAtTop = Math.abs(bounds.top - edges.formerTop) < finestPt;
  const isAtBottom = Math.abs(bounds.bottom - edges.formerBottom) < finestPt;
  const moved = {
    ...bounds,
    top: isAtTop ? edges.top + finestPt : bounds.top,
    bottom: isAtBottom ? edges.bottom - finestPt : bounds.bottom,
  };
  const inverse: Matrix = [1 / a, 0, 0, 1 / d, -e / a, -f / d];
  const { left, bottom, right, top } = transformRectangle(moved, inverse);
  const numbers = [left, bottom, right - left, top - bottom].map((number) => String(roundOperand(number)));
  return [{ start: state.start, end: state.end, text: `${numbers.join(' ')} re\n` }];
}
