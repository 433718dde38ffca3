import type { CitationView, TextView } from './text-view.ts';

export type StatusType = 'draft' | 'consultation' | 'tabled' | 'adopted' | 'superseded' | 'expired';

/** The edition's state; only the fields of its type are there. */
export interface StatusView {
  readonly type: StatusType;
  /** True only for `adopted`: everything else must not look like law in force. */
  readonly isInForce: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** True when a consultation ended before the day of the output: nobody is asked to comment any more. */
  readonly isOver: boolean;
  readonly ways: TextView | undefined;
  readonly form: string | undefined;
  readonly paper: string | undefined;
  readonly by: TextView | undefined;
  readonly date: string | undefined;
  readonly sources: readonly CitationView[];
}

export interface AdoptionView {
  readonly body: TextView;
  readonly bodyGenitive: TextView;
  /** Undefined where the act has none. */
  readonly number: string | undefined;
  readonly date: string;
  readonly sources: readonly CitationView[];
}
