import type { EditionView, IndicatorView, SourceView } from '../../model/view.ts';
import { chartValues, lineChart } from '../line-chart.ts';
import { joinSmallParts } from './join-small-parts.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';
import { reportStatuses } from './report-statuses.ts';
import { sourcesPart } from './register-parts.ts';

/** What was reported after the adoption: how far the goals are, each indicator's values, and where all that comes from. */
export function reportParts(context: PrintContext): readonly Part[] {
  const indicators = context.view.indicators.filter((indicator) => indicator.values.length > 0);
  const report: Part = {
    id: 'report',
    template: 'report.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    values: {
      statuses: reportStatuses(context.view),
      reports: indicators.map((indicator) => describeIndicator(indicator, context)),
    },
  };
  return [report, ...joinSmallParts([sourcesPart(context, citedSources(context.view))], context)];
}

function describeIndicator(indicator: IndicatorView, { formatNumber }: PrintContext): object {
  const chart = lineChart(indicator, ({ value }) => formatNumber(value.value));
  return { indicator, chart, rows: chartValues(indicator) };
}

/** Those that the report names, with their numbers in the document. */
function citedSources({ indicators, allGoals, sources }: EditionView): readonly SourceView[] {
  const reported = [
    ...indicators
      .filter(({ values }) => values.length > 0)
      .flatMap((indicator) => chartValues(indicator).map(({ value }) => value)),
    ...allGoals.flatMap(({ statuses }) => statuses),
  ];
  const cited = new Set(reported.flatMap((statement) => statement.sources.map(({ id }) => id)));
  return sources.filter(({ id }) => cited.has(id));
}
