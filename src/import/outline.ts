/** The lists of a goal that a text can have. */
export type ListName = 'results' | 'partners' | 'instruments';

/** A result, a partner or an instrument as the text has it. */
export interface ListedItem {
  readonly text: string;
  /** Of a result: what it can be told by. */
  measure?: string;
}

/** A goal as the text has it. */
export interface OutlineGoal {
  /** Of its first line. */
  readonly place: number;
  /** 0 at the highest level. */
  readonly depth: number;
  readonly number: string | undefined;
  /** Whether the program counted it: Word keeps the numbers of its lists beside the text. */
  readonly isCounted: boolean;
  title: string;
  readonly texts: string[];
  readonly lists: Partial<Record<ListName, ListedItem[]>>;
  readonly children: OutlineGoal[];
}

/** A piece of a chapter. */
export interface ChapterBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  /** Of a heading and an item, from 1. */
  readonly depth: number;
  readonly text: string;
  readonly isNumbered?: boolean;
  readonly rows?: readonly (readonly string[])[];
}

/** Text that is no goal's; without a title where the text had no heading. */
export interface OutlineChapter {
  readonly place: number;
  readonly title: string | undefined;
  readonly isAfterGoals: boolean;
  readonly blocks: ChapterBlock[];
}

/** What a line was understood as; `unclear` says why it was not. */
export type Meaning =
  | { readonly kind: 'goal' | 'title' | 'summary' | 'known-goal'; readonly goal: OutlineGoal }
  | { readonly kind: 'measure'; readonly goal: OutlineGoal }
  | { readonly kind: 'item'; readonly goal: OutlineGoal; readonly list: ListName }
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'level' | 'chapter' | 'heading' | 'paragraph' | 'chapter-item' | 'table' }
  | {
      readonly kind: 'unclear';
      readonly why: 'too-deep' | 'number-taken' | 'item-without-list' | 'table-in-goal';
    };

export interface ReadLine {
  readonly place: number;
  readonly endPlace: number;
  readonly text: string;
  readonly meaning: Meaning;
}

export interface Outline {
  readonly goals: readonly OutlineGoal[];
  readonly chapters: readonly OutlineChapter[];
  /** Every line that was not left out, in its order. */
  readonly lines: readonly ReadLine[];
}
