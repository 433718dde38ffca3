import type { ChapterView } from './chapter.ts';
import type { SourceView } from './source.ts';
import type { EntryView } from './register.ts';
import type { FigureView } from './figure.ts';
import type { TermView } from './glossary.ts';
import type { GoalView } from './goal.ts';
import type { DomainSetView, ListId } from './goal-lists.ts';
import type { GoalReference } from './goal-names.ts';
import type { LevelView } from './level.ts';
import type { IndicatorView } from './indicator.ts';
import type { AdoptionView, EditionStatusView } from './edition-status.ts';
import type { TextsOf } from './statements.ts';
import type { TextView } from './text.ts';

/**
 * What templates see: an edition in one language, with every reference resolved. Plain data, frozen.
 * Anchors are ids in the document and fragments on the site (`cel-2.4`, `cel-2.4.rezultat-3`).
 */
export interface EditionView extends TextsOf<'edition'> {
  readonly id: string;
  /** The edition's folder in addresses, e.g. `2010`. */
  readonly path: string;
  /** The language of this view, and the language of the document (the one that is binding). */
  readonly language: string;
  readonly documentLanguage: string;
  readonly hash: string;
  readonly titleLines: readonly string[];
  readonly status: EditionStatusView;
  readonly adoption: AdoptionView | undefined;
  /** The language (BCP 47) in which the act is binding; undefined where the data do not say. */
  readonly bindingLanguage: string | undefined;
  readonly horizon: number | undefined;
  /** Calendar dates are `YYYY-MM-DD`. */
  readonly modified: string;
  readonly changes: readonly { readonly date: string; readonly text: TextView }[];
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
  /** In alphabetical order. */
  readonly glossary: readonly TermView[];
  readonly sources: readonly SourceView[];
  readonly chapters: readonly ChapterView[];
  readonly counts: CountsView;
  readonly containsProposals: boolean;
  /** Every proposal in document order, as a place that can be linked to. */
  readonly proposals: readonly ProposalView[];
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
    | 'term'
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

/** True where anything was reported of how far goals have come. */
export function hasGoalStatuses(view: EditionView): boolean {
  return view.allGoals.some((goal) => goal.statuses.length > 0);
}
