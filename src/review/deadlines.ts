import type { GoalView } from '../model/goal.ts';
import type { GoalStatusView, ReportedState } from '../model/goal-status.ts';
import type { IndicatorView } from '../model/indicator.ts';
import { rootsOf, select, selectOne, selectText } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import { isOver, remarkAt, resultsOf } from './review-context.ts';
import type { ReviewContext, ReviewedEdition } from './review-context.ts';
import type { Remark } from './review.ts';

/** Deadlines that are past, and of which nobody has said what became of them. */
export function findDeadlines(edition: ReviewedEdition, context: ReviewContext): Remark[] {
  if (isOver(edition)) return [];
  const strategy = rootsOf(edition.index.edition.strategy);
  return [
    ...strategy.flatMap((root) => [...findConsultation(root, context), ...findHorizon(root, context)]),
    ...edition.view.allGoals.flatMap((goal) => findOverdueResults(goal, edition, context)),
    ...edition.view.indicators.flatMap((indicator) => findOpenTargets(indicator, edition, context)),
  ];
}

/** What ended before the data were changed last, the validation has said. */
function findConsultation(root: Place, context: ReviewContext): Remark[] {
  const to = selectOne(root, 'status/to');
  const end = selectText(root, 'status/to');
  const modified = selectText(root, 'modified') ?? '';
  if (to === undefined || end === undefined || end >= context.date || end < modified) return [];
  return [remarkAt(to, { topic: 'deadlines', code: 'consultation-ended' }, { date: end }, context)];
}

function findHorizon(root: Place, context: ReviewContext): Remark[] {
  return select(root, 'horizon')
    .filter(({ value }) => typeof value === 'number' && isPast(value, context))
    .map((place) =>
      remarkAt(place, { topic: 'deadlines', code: 'horizon-past' }, { year: String(place.value) }, context),
    );
}

/** Nothing more has to be said of these. */
const settled: readonly ReportedState[] = ['completed', 'abandoned'];

function findOverdueResults(goal: GoalView, edition: ReviewedEdition, context: ReviewContext): Remark[] {
  const latest = goal.statuses.filter(({ isLatest }) => isLatest);
  const isSettled = ({ state }: GoalStatusView): boolean => settled.includes(state);
  if (latest.some((status) => status.result === undefined && isSettled(status))) return [];
  const results = goal.lists.find(({ id }) => id === 'results')?.items ?? [];
  return results.flatMap(({ number, year }) => {
    const own = latest.find(({ result }) => result?.number === number);
    if (year === undefined || !isPast(year, context) || (own && isSettled(own))) return [];
    const values = { goal: goal.genitiveLabel, number, year: String(year) };
    const about = { topic: 'deadlines', code: 'result-overdue' } as const;
    return [remarkAt(resultsOf(edition, goal, number), about, values, context)];
  });
}

/** A year is past when it has ended. */
function isPast(year: number, { date }: ReviewContext): boolean {
  return year < Number(date.slice(0, 4));
}

function findOpenTargets(
  { id, name, targets, values }: IndicatorView,
  { index }: ReviewedEdition,
  context: ReviewContext,
): Remark[] {
  const entry = index.registers.indicator.entries.find((place) => selectText(place, 'id') === id);
  if (entry === undefined) return [];
  return select(entry, 'targets/*/date').flatMap((place, position) => {
    const date = targets[position]?.date;
    if (date === undefined || date >= context.date || values.some((value) => value.date >= date)) return [];
    const about = { topic: 'deadlines', code: 'target-without-value' } as const;
    return [remarkAt(place, about, { name: name.text, date, edition: index.edition.id }, context)];
  });
}
