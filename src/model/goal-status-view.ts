import type { GoalStatus } from './data-types.ts';
import type { Mark } from './provenance.ts';
import type { CitationView, TextView } from './text-view.ts';

/** How far a goal or a result has come; its words are labels, `state.in-progress`. */
export type ReportedState = GoalStatus['state'];

/** What was reported of a goal on one day (`monitoring/`); never part of the full document. */
export interface GoalStatusView {
  /** The result that it is about; undefined for the goal itself. */
  readonly result: ReportedResult | undefined;
  /** `YYYY-MM-DD`, the day that it describes. */
  readonly date: string;
  readonly state: ReportedState;
  /** False for what a newer report has replaced. */
  readonly isLatest: boolean;
  readonly text: TextView | undefined;
  /** A proposal where its text is one. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** Enough of a result to name it and link to it. */
export interface ReportedResult {
  /** Printed number within its list, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly text: TextView;
}
