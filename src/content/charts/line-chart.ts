import { roundLength } from '../lengths.ts';
import type { IndicatorView, ValueView } from '../../model/indicator.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel } from './place-labels.ts';

/** A chart as geometry; all lengths in the units of its view box. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The y of the lowest tick. */
  readonly bottom: number;
  readonly startsAtZero: boolean;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly years: readonly { readonly x: number; readonly year: string }[];
  /** Reported values in order of time, as a path. */
  readonly path: string;
  readonly points: readonly ChartPoint[];
  readonly first: ValueView;
  readonly last: ValueView;
  readonly lowest: number;
  readonly highest: number;
}

/** A value in the chart. */
interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly kind: 'baseline' | 'target' | 'reported';
  /** Its number in words, beside it; not every reported value has one. */
  readonly label: PlacedLabel | undefined;
}

/** A low chart leaves room for others on its page, a small one stands beside words. */
const frames = {
  usual: { width: 360, height: 230, left: 56, right: 346, top: 26, bottom: 196, ticks: 3 },
  low: { width: 360, height: 160, left: 56, right: 346, top: 26, bottom: 126, ticks: 2 },
  small: { width: 240, height: 64, left: 8, right: 232, top: 24, bottom: 44, ticks: 1 },
} as const;
type Frame = (typeof frames)[keyof typeof frames];
/** Room for four figures and a space. */
const yearWidth = 38;
const monthMs = 30.44 * 24 * 3600 * 1000;

/** The values of an indicator along time, with numbers as `nameValue` writes them. Undefined where there are fewer than two. */
export function lineChart(
  indicator: IndicatorView,
  nameValue: (entry: ChartValue) => string,
  height: keyof typeof frames = 'usual',
): LineChart | undefined {
  const frame = frames[height];
  const values = chartValues(indicator);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last) return undefined;
  const numbers = values.map(({ value }) => value.value);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const ticks = axisTicks(lowest, highest, frame.ticks);
  const x = scale(
    time(first),
    Math.max(time(last), time(first) + monthMs),
    frame.left + 16,
    frame.right - 16,
  );
  const y = scale(ticks[0] ?? lowest, ticks.at(-1) ?? highest, frame.bottom, frame.top);
  const lastReported = values.findLast(({ kind }) => kind === 'reported');
  const isNamed = (entry: ChartValue): boolean =>
    [first, last, lastReported].includes(entry) ||
    entry.kind !== 'reported' ||
    entry.value.mark === 'proposal';
  const points = placeNumbers(
    values.map((entry) => ({
      x: x(time(entry)),
      y: y(entry.value.value),
      kind: entry.kind,
      text: isNamed(entry) ? nameValue(entry) : undefined,
    })),
    frame,
  );
  const reported = points.filter((point) => point.kind === 'reported');
  return {
    width: frame.width,
    height: frame.height,
    left: frame.left,
    right: frame.right,
    bottom: frame.bottom,
    startsAtZero: ticks[0] === 0,
    ticks: ticks.map((value) => ({ y: y(value), value })),
    years: yearLabels(values, x),
    path: reported.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
    points,
    first: first.value,
    last: last.value,
    lowest,
    highest,
  };
}

/** A value and what it is. */
export interface ChartValue {
  readonly value: ValueView;
  readonly kind: ChartPoint['kind'];
}

/** Baseline, targets and reported values in order of time. */
export function chartValues(indicator: IndicatorView): readonly ChartValue[] {
  const of = (kind: ChartValue['kind'], values: readonly ValueView[]): ChartValue[] =>
    values.map((value) => ({ value, kind }));
  return [
    ...of('baseline', indicator.baseline ? [indicator.baseline] : []),
    ...of('reported', indicator.values),
    ...of('target', indicator.targets),
  ].sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : 0));
}

function placeNumbers(
  points: readonly (Omit<ChartPoint, 'label'> & { readonly text: string | undefined })[],
  frame: Frame,
): ChartPoint[] {
  const area = { left: frame.left, right: frame.width, top: 0, bottom: frame.bottom };
  const labels = placeLabels(points, area);
  return points.map(({ x, y, kind }, index) => ({ x, y, kind, label: labels[index] }));
}

/** The years of values, without those that would run into another one; the first and the last stay. */
function yearLabels(values: readonly ChartValue[], x: (ms: number) => number): LineChart['years'] {
  const years = new Map(values.map((entry) => [entry.value.date.slice(0, 4), x(time(entry))]));
  const kept: { x: number; year: string }[] = [];
  const end = Math.max(...years.values());
  for (const [year, at] of years) {
    const isFree = at - (kept.at(-1)?.x ?? -Infinity) >= yearWidth && end - at >= yearWidth;
    if (kept.length === 0 || isFree || at === end) kept.push({ x: at, year });
  }
  return kept;
}

function time(entry: ChartValue): number {
  return Date.parse(entry.value.date);
}

/** A linear scale. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => roundLength(start + ((value - from) / (to - from)) * (end - start), 1);
}

/** Round values for an axis: from at or below the lowest to at or above the highest, in steps of 1, 2 or 5. */
export function axisTicks(lowest: number, highest: number, wanted: number): readonly number[] {
  const span = highest > lowest ? highest - lowest : Math.max(Math.abs(highest), 1);
  const step = roundStep(span / wanted);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((candidate) => candidate * magnitude >= rough) ?? 10;
  return factor * magnitude;
}
