import type { IndicatorView } from '../../model/view.ts';
import { chartValues, lineChart } from '../line-chart.ts';
import { joinSmallParts } from './join-small-parts.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';
import { sourcesPart } from './register-parts.ts';

/** What was reported after the adoption: for each indicator with values a chart and a table, and where they come from. */
export function reportParts(context: PrintContext): readonly Part[] {
  const indicators = context.view.indicators.filter((indicator) => indicator.values.length > 0);
  const report: Part = {
    id: 'report',
    template: 'report.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    values: { reports: indicators.map(describeIndicator) },
  };
  return [report, ...joinSmallParts([sourcesPart(context)], context)];
}

function describeIndicator(indicator: IndicatorView): object {
  return { indicator, chart: lineChart(indicator), rows: chartValues(indicator) };
}
