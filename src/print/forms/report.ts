import { hasGoalStatuses } from '../../model/edition.ts';
import type { EditionView, ProposalView } from '../../model/edition.ts';
import type { SourceView } from '../../model/source.ts';
import { chartValues, lineChart } from '../../content/charts/line-chart.ts';
import { usualLayout } from '../paper/form-layout.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import { sourcesPart } from '../parts/back-lists.ts';
import { listReportableGoals, stateOf } from '../../content/count-states.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';
import type { GoalView } from '../../model/goal.ts';
import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';

/** What was reported after the adoption: how far the goals are, each indicator's values, and where all that comes from. */
export const report: Form = {
  id: 'report',
  place: 50,
  listContents: (view) => {
    const isReported = view.indicators.some(({ values }) => values.length > 0) || hasGoalStatuses(view);
    return isReported ? inDocumentLanguage(view) : [];
  },
  listParts: (context) => [reportPart(context)],
  layout: { ...usualLayout, sheets: ['print-short-forms.css'] },
  goalLinks: 'none',
  proposalsNotice: 'once',
  showsProposal: showsProposalOf,
  nameValues: (view, { formatDate }) => ({ date: formatDate(lastReport(view)) }),
  about: ({ adoption }) => (adoption ? 'report' : 'reportDraft'),
};

/** More of them stand three on a page, each with its table beside its chart. */
const mostWithLargeCharts = 4;

function reportPart(context: PrintContext): Part {
  const indicators = context.view.indicators.filter((indicator) => indicator.values.length > 0);
  const isDense = indicators.length > mostWithLargeCharts;
  const sources = sourcesPart(context, citedSources(context.view));
  return {
    id: 'report',
    template: 'report.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    // Below what is reported: they are few.
    joined: sources ? [{ ...sources, values: { ...sources.values, level: 2 } }] : [],
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

/** The date of the latest value or status that was reported. */
function lastReport({ id, indicators, allGoals }: EditionView): string {
  const reported = [
    ...indicators.flatMap(({ values }) => values),
    ...allGoals.flatMap(({ statuses }) => statuses),
  ];
  const last = reported
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) throw new Error(`Nothing is reported of "${id}".`);
  return last;
}

/** What was reported, of what, and where it is cited from. */
function showsProposalOf(view: EditionView): (proposal: ProposalView) => boolean {
  const { indicators, allGoals } = view;
  const reported = indicators.filter(({ values }) => values.length > 0);
  const reportedGoals = allGoals.filter(({ statuses }) => statuses.length > 0);
  const goals = new Set(reportedGoals.map(({ id }) => id));
  const statuses = reportedGoals.flatMap((goal) => goal.statuses);
  const anchors = new Set([
    ...reported.map(({ anchor }) => anchor),
    ...statuses.flatMap(({ result }) => result?.anchor ?? []),
    ...citedSources(view).map(({ anchor }) => anchor),
  ]);
  const lists = new Set(
    reportedGoals
      .filter((goal) => goal.statuses.some(({ result }) => result))
      .flatMap((goal) => goal.lists.filter(({ id }) => id === 'results').map(({ anchor }) => anchor)),
  );
  return ({ kind, goal, anchor, isTitle }) => {
    if (kind === 'status' || kind === 'reported') return true;
    if (isTitle) return goal === undefined || goals.has(goal.id);
    if (kind === 'text' && goal === undefined) return anchor === 'part.imprint';
    return anchor !== undefined && (anchors.has(anchor) || lists.has(anchor));
  };
}
