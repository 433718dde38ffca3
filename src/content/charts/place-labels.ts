import { roundLength } from '../lengths.ts';
/** A text beside its point: its base line, and whether it begins, is centred or ends at `x`. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A point of a chart; y grows downwards. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** What is written beside it; undefined for a point without a label. */
  readonly text: string | undefined;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const glyph = { width: 7, ascent: 9, descent: 3 } as const;
const pointRadius = 5;

const above = [
  { dx: 0, dy: -10, anchor: 'middle' },
  { dx: -2, dy: -10, anchor: 'end' },
  { dx: 2, dy: -10, anchor: 'start' },
] as const;
const below = above.map((place) => ({ ...place, dy: 20 }));
const beside = [
  { dx: -9, dy: 4, anchor: 'end' },
  { dx: 9, dy: 4, anchor: 'start' },
] as const;

/**
 * Each label at a place where it covers least: no point, no line between points, no other label, nothing outside
 * `area`. Where two places are as good, the one away from the line.
 */
export function placeLabels(points: readonly LabelledPoint[], area: Box): (PlacedLabel | undefined)[] {
  const taken = [
    ...points.map(pointBox),
    ...points.flatMap((point, index) => lineBoxes(point, points[index + 1])),
  ];
  return points.map((point, index) => {
    const { text } = point;
    if (text === undefined) return undefined;
    const neighbour = points[index - 1] ?? points[index + 1] ?? point;
    const candidates =
      neighbour.y < point.y ? [...below, ...above, ...beside] : [...above, ...below, ...beside];
    const places = candidates.map(({ dx, dy, anchor }) => {
      const label: PlacedLabel = {
        text,
        x: roundLength(point.x + dx, 1),
        y: roundLength(point.y + dy, 1),
        anchor,
      };
      const box = labelBox(label);
      return { label, box, cost: costOf(box, taken, area) };
    });
    const best = places.reduce((found, next) => (next.cost < found.cost ? next : found));
    taken.push(best.box);
    return best.label;
  });
}

function costOf(box: Box, taken: readonly Box[], area: Box): number {
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  const outside = size(box) - overlap(box, area);
  return covered + 2 * outside;
}

function labelBox({ text, x, y, anchor }: PlacedLabel): Box {
  const width = text.length * glyph.width;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - glyph.ascent, bottom: y + glyph.descent };
}

function pointBox({ x, y }: LabelledPoint): Box {
  return { left: x - pointRadius, right: x + pointRadius, top: y - pointRadius, bottom: y + pointRadius };
}

/** A line as small boxes along it. */
function lineBoxes(from: LabelledPoint, to: LabelledPoint | undefined): Box[] {
  if (to === undefined) return [];
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps }, (_, step) => {
    const at = step / steps;
    const [x, y] = [from.x + (to.x - from.x) * at, from.y + (to.y - from.y) * at];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function size(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}
