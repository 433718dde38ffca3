import type { GoalReference } from './goal-view.ts';
import type { Mark } from './provenance.ts';
import type { CitationView, TextView } from './text-view.ts';

/** A partner or an instrument, with the goals that name it. */
export interface EntryView {
  readonly id: string;
  readonly register: 'partners' | 'instruments';
  readonly anchor: string;
  readonly name: TextView;
  /** Undefined where the register does not say of which kind it is. */
  readonly kindId: string | undefined;
  readonly kindName: string | undefined;
  readonly description: TextView | undefined;
  readonly site: { readonly url: string; readonly sources: readonly CitationView[] } | undefined;
  /** The origin of the entry itself: its name and kind. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
  readonly links: readonly EntryLinkView[];
}

export interface EntryLinkView {
  readonly goal: GoalReference;
  readonly itemAnchor: string;
  readonly role: TextView | undefined;
  /** The origin of the statement that this goal has this partner. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}
