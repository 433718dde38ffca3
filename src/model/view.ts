import type { WordForms } from './data-types.ts';
import type { Picture } from './picture.ts';
import type { Mark } from './provenance.ts';
import type { AdoptionView, StatusView } from './status-view.ts';
import type { CitationView, TextView } from './text-view.ts';

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

export interface LevelView {
  readonly id: string;
  /** 0 for the highest level. */
  readonly depth: number;
  readonly slug: string;
  readonly anchor: string;
  /** Forms in the view's language. */
  readonly name: WordForms;
  readonly shortName: WordForms;
  readonly hasCard: boolean;
}

/** Enough of a goal to name it and link to it. */
export interface GoalReference {
  readonly id: string;
  readonly number: string;
  readonly anchor: string;
  /** `cel 2.4` and `celu 2.4`. */
  readonly label: string;
  readonly genitiveLabel: string;
  readonly title: TextView;
  readonly levelId: string;
  /** Position of its top-level goal, from 1; the colour and the edge tab go by it. */
  readonly position: number;
}

export interface GoalView extends GoalReference {
  readonly level: LevelView;
  /** Numbered colours of the top-level goal, `#RRGGBB`. */
  readonly colour: string;
  readonly colourDark: string;
  readonly ancestors: readonly GoalReference[];
  readonly children: readonly GoalView[];
  /** Neighbours on the same level, across parents. */
  readonly previous: GoalReference | undefined;
  readonly next: GoalReference | undefined;
  readonly summary: TextView | undefined;
  readonly plainText: TextView | undefined;
  /** The lists that its level carries, in the level's order; a list that is not supplied is `missing`. */
  readonly lists: readonly ListView[];
  /** True when its level carries lists and every one of them is missing. */
  readonly areAllListsMissing: boolean;
  readonly domains: DomainListView;
  readonly related: RelatedView;
  /** Indicators that measure this goal. */
  readonly indicatorIds: readonly string[];
  /** Figures that belong to this goal. */
  readonly figureIds: readonly string[];
}

/** What lists of statements have in common. */
export interface MarkedView {
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
  readonly reason: TextView | undefined;
  /** True when items differ in origin: then each item says its own mark, else the heading says it once. */
  readonly isMixed: boolean;
}

export type ListId = 'results' | 'partners' | 'instruments';

export interface ListView extends MarkedView {
  readonly id: ListId;
  /** `Spodziewane rezultaty`; and what stands alone: `Spodziewane rezultaty celu 2.4`. */
  readonly name: string;
  readonly heading: string;
  readonly anchor: string;
  readonly items: readonly ListItemView[];
}

export interface ListItemView {
  /** Printed number within its list, from 1. */
  readonly number: number;
  readonly anchor: string;
  /** The result's text, or the name of the partner or instrument. */
  readonly text: TextView;
  readonly measure: TextView | undefined;
  readonly year: number | undefined;
  readonly role: TextView | undefined;
  /** The register's entry, in lists of partners and instruments. */
  readonly entryId: string | undefined;
  readonly kindName: string | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

export interface DomainView {
  readonly id: string;
  readonly name: TextView;
}

export interface DomainSetView extends MarkedView {
  readonly items: readonly DomainView[];
}

export interface DomainListView extends MarkedView {
  readonly items: readonly (DomainView & { readonly mark: Mark })[];
}

export interface RelatedView extends MarkedView {
  readonly items: readonly { readonly goal: GoalReference; readonly mark: Mark }[];
}

/** A partner or an instrument, with the goals that name it. */
export interface EntryView {
  readonly id: string;
  readonly register: 'partners' | 'instruments';
  readonly anchor: string;
  readonly name: TextView;
  readonly kindId: string;
  readonly kindName: string;
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

export interface ValueView {
  readonly date: string;
  readonly value: number;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

export interface IndicatorView {
  readonly id: string;
  readonly anchor: string;
  readonly name: TextView;
  readonly unit: TextView;
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

/** A map, a drawing, a photograph. */
export interface FigureView {
  readonly id: string;
  /** Within the document, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly title: TextView;
  /** For those who do not see it. */
  readonly alternative: TextView;
  /** The figure in words, for everybody. */
  readonly description: TextView | undefined;
  readonly licence: { readonly name: TextView; readonly url: string | undefined };
  readonly size: 'text' | 'page' | 'landscape' | 'landscape-a3';
  /** True for every size but `text`. */
  readonly hasOwnPage: boolean;
  readonly picture: PictureView;
  /** Where it stands: at a goal, in a chapter, or, with neither, at the end of a part. */
  readonly part: 'before-goals' | 'goals' | 'after-goals';
  readonly goal: GoalReference | undefined;
  readonly chapterId: string | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** What a picture is; its bytes are elsewhere, by `file`. */
export interface PictureView extends Omit<Picture, 'bytes'> {
  /** In the folder `figures` of the data. */
  readonly file: string;
  /** Under which it is published: the figure's id with the ending of its kind. */
  readonly name: string;
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
  /** What is proposed: a whole list, an item of a mixed list, a text, a domain set, … */
  readonly kind:
    'list' | 'item' | 'text' | 'domains' | 'related' | 'entry' | 'indicator' | 'value' | 'chapter' | 'figure';
  readonly anchor: string;
  /** Where: `Spodziewane rezultaty celu 2.4`; a label key's value is never put here. */
  readonly heading: string;
  readonly goal: GoalReference | undefined;
  readonly count: number;
}
