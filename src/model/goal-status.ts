import type { GoalStatus } from './data/data-types.ts';
import type { ListItemView } from './goal-lists.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { citationViews, standIn } from './text.ts';
import type { CitationView, Localisation, TextView } from './text.ts';
import { resolveProvenance } from './data/provenance.ts';
import type { Mark, Provenance } from './data/provenance.ts';

/** What was reported, by the goal's id, and what the file's statements inherit. */
export interface ReportedGoalStatuses {
  readonly byGoal: ReadonlyMap<string, readonly GoalStatus[]>;
  readonly inherited: Provenance;
}

/** What was reported of one goal: of itself, then of its results in their order; of each the newest first. */
export function viewGoalStatuses(
  goalId: string,
  results: readonly ListItemView[],
  { byGoal, inherited }: ReportedGoalStatuses,
  localisation: Localisation,
): GoalStatusView[] {
  const sorted = [...(byGoal.get(goalId) ?? [])].sort(compareStatuses);
  return sorted.map((status, index) => {
    const provenance = resolveProvenance(status, inherited);
    const { text } = viewTexts('status', status, provenance, localisation);
    const mark = text?.mark === 'proposal' ? 'proposal' : provenance.mark;
    return {
      result: status.result === undefined ? undefined : findResult(status.result, results, mark),
      date: status.date,
      state: status.state,
      isLatest: index === 0 || sorted[index - 1]?.result !== status.result,
      text: text && standIn(text, mark),
      mark,
      sources: citationViews(provenance.sources, localisation),
    };
  });
}

function compareStatuses(a: GoalStatus, b: GoalStatus): number {
  return (a.result ?? 0) - (b.result ?? 0) || (a.date < b.date ? 1 : -1);
}

function findResult(number: number, results: readonly ListItemView[], mark: Mark): GoalStatusView['result'] {
  const result = results[number - 1];
  if (result === undefined) throw new Error(`The unknown result ${number} passed validation.`);
  return { number, anchor: result.anchor, text: standIn(result.text, mark) };
}

/** How far a goal or a result has come; its words are labels, `state.in-progress`. */
export type ReportedState = GoalStatus['state'];

/** What was reported of a goal on one day (`monitoring/`); never part of the full document. */
export interface GoalStatusView extends TextsOf<'status'> {
  /** The result that it is about; undefined for the goal itself. */
  readonly result: ReportedResult | undefined;
  /** `YYYY-MM-DD`, the day that it describes. */
  readonly date: string;
  readonly state: ReportedState;
  /** False for what a newer report has replaced. */
  readonly isLatest: boolean;
  /** A proposal where its text is one. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** Enough of a result to name it and link to it. */
interface ReportedResult {
  /** Printed number within its list, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly text: TextView;
}
