import type { EditionView, SourceView } from '../../model/view.ts';
import { chartValues, lineChart } from '../line-chart.ts';
import { joinSmallParts } from './join-small-parts.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';
import { reportStatuses } from './report-statuses.ts';
import { sourcesPart } from './register-parts.ts';

/** More of them stand three on a page, each with its table beside its chart. */
const mostWithLargeCharts = 4;

/** What was reported after the adoption: how far the goals are, each indicator's values, and where all that comes from. */
export function reportParts(context: PrintContext): readonly Part[] {
  const indicators = context.view.indicators.filter((indicator) => indicator.values.length > 0);
  const isDense = indicators.length > mostWithLargeCharts;
  const report: Part = {
    id: 'report',
    template: 'report.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    values: {
      statuses: reportStatuses(context.view),
      isDense,
      reports: indicators.map((indicator) => ({
        indicator,
        chart: lineChart(
          indicator,
          ({ value }) => context.formatNumber(value.value),
          isDense ? 'low' : 'usual',
        ),
        rows: chartValues(indicator),
      })),
    },
  };
  return [report, ...joinSmallParts([sourcesPart(context, citedSources(context.view))], context)];
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
