import { describe, expect, it } from 'vitest';
import type { IndicatorView, ValueView } from '../../src/model/indicator.ts';
import { axisTicks, chartValues, lineChart as drawChart } from '../../src/content/charts/line-chart.ts';
import type { LineChart } from '../../src/content/charts/line-chart.ts';

const value = (date: string, number: number): ValueView => ({
  date,
  value: number,
  mark: 'sourced',
  sources: [],
});
const text = {
  text: 'Ludność',
  language: 'pl',
  isForeign: false,
  isEditorialTranslation: false,
  marked: 'Ludność',
  saysProposal: false,
  mark: 'sourced',
  sources: [],
} as const;

function indicator(values: readonly ValueView[], others: Partial<IndicatorView> = {}): IndicatorView {
  return {
    id: 'ludnosc',
    anchor: 'wskaznik.ludnosc',
    name: text,
    unit: text,
    description: undefined,
    isContext: true,
    goals: [],
    baseline: undefined,
    targets: [],
    values,
    mark: 'sourced',
    sources: [],
    ...others,
  };
}

function lineChart(drawn: IndicatorView): LineChart | undefined {
  return drawChart(drawn, (entry) => String(entry.value.value));
}

const population = [
  value('2010-12-31', 205129),
  value('2011-12-31', 204921),
  value('2012-12-31', 204299),
  value('2015-12-31', 202689),
];

describe('ticks of an axis', () => {
  it.each([
    [202689, 205129, [202000, 203000, 204000, 205000, 206000]],
    [0, 100, [0, 50, 100]],
    [0.12, 0.31, [0.1, 0.2, 0.3, 0.4]],
    [-3, 4, [-5, 0, 5]],
    [7, 7, [5, 10]],
    [0, 0, [0, 0.5]],
  ])('of %d to %d are round and enclose them', (lowest, highest, expected) => {
    const ticks = axisTicks(lowest, highest, 3);
    expect(ticks).toEqual(expected);
  });
});

describe('a line chart', () => {
  it('puts the lowest and the highest value between the ticks, later ones further right', () => {
    const chart = lineChart(indicator(population))!;
    const ys = chart.points.map(({ y }) => y);
    expect(Math.min(...ys)).toBeGreaterThan(chart.ticks.at(-1)!.y);
    expect(Math.max(...ys)).toBeLessThan(chart.ticks[0]!.y);
    const xs = chart.points.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    // Three years are three times as far as one.
    expect((xs[3]! - xs[2]!) / (xs[1]! - xs[0]!)).toBeCloseTo(3, 1);
    expect(chart.path.startsWith(`M${xs[0]!} ${ys[0]!}L`)).toBe(true);
    expect(chart.startsAtZero).toBe(false);
  });

  it('names the first and the last value, away from the line', () => {
    const { points } = lineChart(indicator(population))!;
    expect(points.map(({ label }) => label?.text)).toEqual(['205129', undefined, undefined, '202689']);
    expect(points[0]!.label!.y).toBeLessThan(points[0]!.y);
    expect(points[3]!.label!.y).toBeGreaterThan(points[3]!.y);
  });

  it('draws baseline and target, but no line through them', () => {
    const chart = lineChart(
      indicator(population, {
        baseline: value('2009-12-31', 205312),
        targets: [value('2020-12-31', 210000)],
      }),
    )!;
    expect(chart.points.map(({ kind }) => kind)).toEqual([
      'baseline',
      ...population.map(() => 'reported'),
      'target',
    ]);
    expect(chart.path.match(/[ML]/g)).toHaveLength(population.length);
  });

  it('is not drawn for a single value, and survives two of one day', () => {
    expect(lineChart(indicator([population[0]!]))).toBeUndefined();
    expect(lineChart(indicator([]))).toBeUndefined();
    const chart = lineChart(indicator([population[0]!, value('2010-12-31', 5)]))!;
    expect(JSON.stringify(chart)).not.toContain('null');
  });

  it('puts values in order of time, whatever their order in the data', () => {
    const dates = chartValues(indicator([...population].reverse())).map((entry) => entry.value.date);
    expect(dates).toEqual([...dates].sort());
  });

  it('writes years only where there is room for them, the first and the last always', () => {
    const values = [...population, value('2016-03-31', 202500), value('2035-12-31', 190000)];
    const years = lineChart(indicator(values))!.years;
    expect(years.map(({ year }) => year)).toEqual(['2010', '2015', '2035']);
    for (const [index, { x }] of years.entries())
      expect(x - (years[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(38);
  });
});
