import type { ListName } from './outline.ts';

/** Something that the data say otherwise than the text: it stays, unless it is forced. */
export interface Difference {
  /** Of the text, where it says so. */
  readonly place: number;
  readonly what: 'title' | 'summary' | ListName | 'chapter';
  /** The goal's number or id, or the chapter's title. */
  readonly name: string;
  /** What the data say; of a list how many items it has. */
  readonly is: string;
  readonly wanted: string;
}
