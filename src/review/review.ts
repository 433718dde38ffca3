/** A place in the data, for somebody who goes there to change it. */
export interface ReviewPlace {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** Counted from 1; left out where all of the file is meant. */
  readonly line?: number;
  readonly column?: number;
}

/** What `strategia review` has found: how complete the plans are, what is not translated, what is worth a second look. */
export interface Review {
  /** The day with which deadlines are compared, `YYYY-MM-DD`. */
  readonly date: string;
  /** In which texts are quoted that are not translated. */
  readonly documentLanguage: string;
  readonly editions: readonly EditionReview[];
  /** The languages of the site but the first. */
  readonly translations: readonly Translation[];
  /** In the order of topics, then of files and lines. */
  readonly remarks: readonly Remark[];
}

/** How complete an edition is. */
export interface EditionReview {
  readonly id: string;
  readonly title: string;
  /** The language in which titles are quoted here. */
  readonly language: string;
  /** Every goal, in the order of the document. */
  readonly goals: readonly GoalRow[];
  /** For each column, of how many goals something is missing, and of how many it is expected. */
  readonly totals: Readonly<Record<ColumnName, { readonly missing: number; readonly expected: number }>>;
}

/** What a goal may have, in the order of the table. */
export const columnNames = [
  'results',
  'partners',
  'instruments',
  'indicators',
  'values',
  'deadlines',
  'sources',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** What a goal has. */
export interface GoalRow extends ReviewPlace {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  /** The name of its level. */
  readonly level: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly cells: Readonly<Record<ColumnName, Cell>>;
}

/**
 * `given`: so many, of so many where that can be said. `below`: not here, but goals below have so many. `empty`: the data
 * say that there are none, and why. `missing`: not supplied. `not-expected`: such a goal carries none.
 */
export type Cell =
  | {
      readonly state: 'given';
      readonly count: number;
      readonly of?: number;
      /** True where all of it is a proposal of the editors. */
      readonly isProposal?: true;
    }
  | { readonly state: 'below'; readonly count: number }
  | { readonly state: 'empty' | 'missing' | 'not-expected' };

/** What a language lacks. */
export interface Translation {
  readonly language: string;
  /** Texts that can be translated, and those that are not. */
  readonly texts: number;
  readonly untranslated: readonly (ReviewPlace & { readonly text: string })[];
  /** Files of chapters that are not there. */
  readonly chapters: readonly string[];
  /** Words of the program that stand in English. */
  readonly words: number;
}

/** In the order in which they are shown. */
export const topics = [
  'unfinished',
  'copied',
  'deadlines',
  'measures',
  'lengths',
  'unused',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** Something that is worth a second look and stops nothing. */
export interface Remark extends ReviewPlace {
  readonly topic: Topic;
  /** Stable in every language. */
  readonly code: string;
  /** What was found, in words. */
  readonly message: string;
  /** What could be done. */
  readonly hint?: string;
}
