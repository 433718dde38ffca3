import type { EntryView } from './entry-view.ts';
import type { FigureView } from './figure-view.ts';
import type { DomainSetView, GoalReference, GoalView, LevelView, ListId } from './goal-view.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { Mark } from './provenance.ts';
import type { AdoptionView, StatusView } from './status-view.ts';
import type { TextView } from './text-view.ts';

export type { EntryLinkView, EntryView } from './entry-view.ts';
export type { FigureView, PictureView } from './figure-view.ts';
export type { GoalStatusView, ReportedState } from './goal-status-view.ts';
export type {
  DomainListView,
  DomainSetView,
  DomainView,
  GoalReference,
  GoalView,
  LevelView,
  ListId,
  ListItemView,
  ListView,
  MarkedView,
  RelatedView,
} from './goal-view.ts';
export type { IndicatorView, ValueView } from './indicator-view.ts';
export type { AdoptionView, StatusType, StatusView } from './status-view.ts';
export type { CitationView, TextView } from './text-view.ts';

/**
 * What templates see: an edition in one language, with every reference resolved. Plain data, frozen.
 * Anchors are ids in the document and fragments on the site (`cel-2.4`, `cel-2.4.rezultat-3`).
 */
export interface EditionView {
  readonly id: string;
  /** The edition's folder in addresses, e.g. `2010`. */
  readonly path: string;
  /** The language of this view, and the language of the document (the one that is binding). */
  readonly language: string;
  readonly documentLanguage: string;
  readonly hash: string;
  readonly commune: TextView;
  readonly title: TextView;
  readonly titleLines: readonly string[];
  readonly shortTitle: TextView;
  readonly status: StatusView;
  readonly adoption: AdoptionView | undefined;
  /** The language (BCP 47) in which the act is binding; undefined where the data do not say. */
  readonly bindingLanguage: string | undefined;
  readonly horizon: number | undefined;
  /** Calendar dates are `YYYY-MM-DD`. */
  readonly modified: string;
  readonly changes: readonly { readonly date: string; readonly text: TextView }[];
  readonly mission: TextView | undefined;
  readonly vision: TextView | undefined;
  readonly goalsIntroduction: TextView | undefined;
  readonly goalsClosing: TextView | undefined;
  readonly levels: readonly LevelView[];
  /** Top-level goals; the rest of the tree hangs below them. */
  readonly goals: readonly GoalView[];
  /** Every goal, in document order. */
  readonly allGoals: readonly GoalView[];
  readonly domains: DomainSetView | undefined;
  readonly partners: readonly EntryView[];
  readonly instruments: readonly EntryView[];
  readonly indicators: readonly IndicatorView[];
  /** In the order of their numbers, which is that of the document. */
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceView[];
  readonly chapters: readonly ChapterView[];
  readonly counts: CountsView;
  readonly containsProposals: boolean;
  /** Every proposal in document order, as a place that can be linked to. */
  readonly proposals: readonly ProposalView[];
}

export interface SourceView {
  readonly id: string;
  /** Position in the list of sources, from 1; what citations print. */
  readonly number: number;
  readonly anchor: string;
  readonly title: TextView;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly note: TextView | undefined;
}

export interface ChapterView {
  readonly id: string;
  readonly anchor: string;
  readonly title: TextView;
  readonly place: 'before-goals' | 'after-goals';
  /** Markdown, in `language`; the render stage makes HTML of it. */
  readonly markdown: string;
  readonly language: string;
  readonly isForeign: boolean;
  readonly isEditorialTranslation: boolean;
  readonly mark: Mark;
}

/** Lists of the goals that have cards, counted by origin, and proposals of every other kind. */
export interface CountsView {
  readonly goals: number;
  readonly goalsByLevel: readonly { readonly levelId: string; readonly count: number }[];
  readonly lists: number;
  readonly sourcedLists: number;
  readonly proposedLists: number;
  readonly emptyLists: number;
  readonly missingLists: number;
  readonly proposals: number;
}

export interface ProposalView {
  /** What is proposed: a whole list, an item of a mixed list, a text, a domain set, an entry or what is said of it, … */
  readonly kind:
    | 'list'
    | 'item'
    | 'text'
    | 'domains'
    | 'related'
    | 'entry'
    | 'indicator'
    | 'value'
    | 'reported'
    | 'status'
    | 'chapter'
    | 'figure'
    | 'source'
    | 'site';
  /** Undefined where the document does not show it. */
  readonly anchor: string | undefined;
  /** Where: `Spodziewane rezultaty celu 2.4`; a label key's value is never put here. */
  readonly heading: string;
  readonly goal: GoalReference | undefined;
  /** The list of the goal that it is or stands in. */
  readonly list?: ListId | 'domains' | 'related';
  /** The register that it stands in, and the entry that it is or is said of. */
  readonly register?: EntryView['register'];
  readonly entryId?: string;
  /** True for the title of a goal or of the edition. */
  readonly isTitle: boolean;
  readonly count: number;
}
