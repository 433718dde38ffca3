import type { PrintForm } from '../print/print-form.ts';
import type { EditionView, ProposalView } from '../edition.ts';

type IsShown = (proposal: ProposalView) => boolean;

/** An edition whose proposals are those that a form of its document shows: it says of no others that it contains them. */
export function viewForForm(view: EditionView, form: PrintForm): EditionView {
  const isShown =
    form === 'summary'
      ? inSummary
      : form === 'report'
        ? inReport(view)
        : ({ anchor }: ProposalView) => anchor !== undefined;
  const proposals = view.proposals.filter(isShown);
  return Object.freeze({ ...view, proposals, containsProposals: proposals.length > 0 });
}

const atHead: readonly (string | undefined)[] = ['part.imprint', 'part.mission'];

/** Titles, mission and vision, domains. */
function inSummary({ kind, goal, anchor, isTitle }: ProposalView): boolean {
  if (isTitle || kind === 'domains') return isTitle || goal === undefined;
  return kind === 'text' && atHead.includes(anchor);
}

/** What was reported, of what, and where it is cited from. */
function inReport({ indicators, allGoals, sources }: EditionView): IsShown {
  const reported = indicators.filter(({ values }) => values.length > 0);
  const reportedGoals = allGoals.filter(({ statuses }) => statuses.length > 0);
  const goals = new Set(reportedGoals.map(({ id }) => id));
  const statuses = reportedGoals.flatMap((goal) => goal.statuses);
  const cited = new Set(
    [
      ...reported.flatMap(({ baseline, targets, values }) => [baseline, ...targets, ...values]),
      ...statuses,
    ].flatMap((statement) => statement?.sources.map(({ id }) => id) ?? []),
  );
  const anchors = new Set([
    ...reported.map(({ anchor }) => anchor),
    ...statuses.flatMap(({ result }) => result?.anchor ?? []),
    ...sources.filter(({ id }) => cited.has(id)).map(({ anchor }) => anchor),
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
