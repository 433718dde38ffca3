import type { EditionView } from '../../model/edition.ts';
import type { SourceView } from '../../model/source.ts';
import { chartValues, lineChart } from '../../content/charts/line-chart.ts';
import { joinSmallParts } from '../parts/join-small-parts.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import { sourcesPart } from '../parts/register-parts.ts';
import { listReportableGoals, stateOf } from '../../content/count-states.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';
import type { GoalView } from '../../model/goal.ts';

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

/** A line of the report: what was reported of a goal or of one of its results on one day. */
interface StatusRow {
  readonly goal: GoalView;
  readonly status: GoalStatusView;
  /** True for the first line of a goal, which gives its title and its page. */
  readonly isFirst: boolean;
}

/** How far the goals have come, and those of which it was not reported; undefined where nothing was reported at all. */
function reportStatuses(view: EditionView): object | undefined {
  const rows = view.allGoals.flatMap((goal) =>
    goal.statuses.map((status, index): StatusRow => ({ goal, status, isFirst: index === 0 })),
  );
  if (rows.length === 0) return undefined;
  return {
    rows,
    unreported: listReportableGoals(view).filter((goal) => stateOf(goal) === undefined),
  };
}
