import type { GoalReference } from './goal-view.ts';
import type { Mark } from './provenance.ts';
import type { CitationView, TextView } from './text-view.ts';

export interface IndicatorView {
  readonly id: string;
  readonly anchor: string;
  readonly name: TextView;
  /** Undefined where the number is one of nothing in particular. */
  readonly unit: TextView | undefined;
  readonly description: TextView | undefined;
  /** True for background that measures no goal. */
  readonly isContext: boolean;
  readonly goals: readonly { readonly goal: GoalReference; readonly mark: Mark }[];
  readonly baseline: ValueView | undefined;
  readonly targets: readonly ValueView[];
  /** Reported after adoption (`monitoring/`); never part of the full document. */
  readonly values: readonly ValueView[];
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

export interface ValueView {
  readonly date: string;
  readonly value: number;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}
