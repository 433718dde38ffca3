/** A line of a text, or a paragraph, item or table of a Word document, as it is read before anybody knows what it means. */
export interface SourceLine {
  /** Counted from 1, as the reader of the file would count. */
  readonly place: number;
  /** Without spaces at its ends; of a table what its cells say. */
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'item' | 'table';
  /** Of a heading: 1 to 6. Of an item: how many lists it is in. */
  readonly depth?: number;
  /** Of an item: whether Word numbers its list. */
  readonly isNumbered?: boolean;
  /** Of a table, the first of which heads the columns. */
  readonly rows?: readonly (readonly string[])[];
  /** Whether an empty line, or a page's end, stands before it. */
  readonly beginsAfterGap?: boolean;
}

/** What was read of a file. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[];
  /** How its places are counted. */
  readonly countedIn: 'lines' | 'paragraphs';
  /** The encoding, where the file does not say it itself. */
  readonly encoding?: 'UTF-8' | 'UTF-16' | 'Windows-1250';
  /** What is left out on purpose, and why. */
  readonly skipped: readonly { readonly place: number; readonly text: string; readonly why: SkipReason }[];
}

/** `page`: the number of a page. `repeated`: a head or foot that stands on several pages. `picture`, `note`: of Word. */
export type SkipReason = 'page' | 'repeated' | 'picture' | 'note';

/** Spaces of all kinds as one, invisible signs gone, accents as one sign with their letter. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
