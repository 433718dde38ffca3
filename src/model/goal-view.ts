import type { WordForms } from './data-types.ts';
import type { GoalStatusView } from './goal-status-view.ts';
import type { Mark } from './provenance.ts';
import type { CitationView, TextView } from './text-view.ts';

/** Forms of a name; `one` is `other` in languages that know no difference. */
export type NameForms = WordForms & { readonly one: string };

export interface LevelView {
  readonly id: string;
  /** 0 for the highest level. */
  readonly depth: number;
  readonly slug: string;
  readonly anchor: string;
  /** Forms in the view's language. */
  readonly name: NameForms;
  readonly shortName: NameForms;
  readonly hasCard: boolean;
}

/** Enough of a goal to name it and link to it. */
export interface GoalReference {
  readonly id: string;
  /** As printed: `2.4`, `1(a)`, `Part 1`; undefined for a goal without one. */
  readonly number: string | undefined;
  /** The word of the address, ASCII and unique in the level's folder: `2.4`. */
  readonly word: string;
  readonly anchor: string;
  /** `cel 2.4` and `celu 2.4`; by the title where there is no number. */
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
  /** Reported after adoption: of the goal, then of its results in their order; of each the newest first. */
  readonly statuses: readonly GoalStatusView[];
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
