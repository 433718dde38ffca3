/**
 * What the page's DOM knows and the printed PDF does not say: collected from the page in the state in which it is
 * printed for the last time, used to mend the PDF's tags and to check them. Every array is in DOM order and holds only
 * what is rendered and exposed: nothing under `hidden`, `display: none`, `visibility: hidden` or `aria-hidden="true"`.
 */
export interface PrintFacts {
  readonly links: readonly LinkFact[];
  readonly headings: readonly HeadingFact[];
  readonly lists: readonly ListFact[];
  readonly texts: readonly TextFact[];
}

/** One `a[href]`. */
export interface LinkFact {
  /** What the link leads to: the fragment without `#` as it stands in the attribute, or an absolute address. */
  readonly target: { readonly id: string } | { readonly uri: string };
  /**
   * Accessible name: `aria-label`, else the text with white space folded, with a mark where a page number will be; after
   * it `aria-description`, which tells links of the same text apart.
   */
  readonly name: string;
}

/** One `h1` … `h6`. */
export interface HeadingFact {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** White space folded, `aria-hidden` parts left out. */
  readonly text: string;
  readonly id?: string;
}

/** One `ul` or `ol`. */
export interface ListFact {
  /**
   * `contents`: the list and all lists inside it are a table of contents (`data-list="contents"` on the outermost list);
   * `index`: an alphabetical index; `notes`: its items are notes; `list`: any other.
   */
  readonly role: ListRole;
  /** Number of `li` that are its own children. */
  readonly itemCount: number;
}

/** What a list is for, as `data-list` says it. */
export type ListRole = 'contents' | 'index' | 'notes' | 'list';

/**
 * One text node, or the text of `::before` or `::after`, or a `br` as a line feed. Nodes of white space only are kept: a
 * space between two inline elements is one. Markers of list items are no part of it, nor is text inside an image (`svg`,
 * `role="img"`).
 */
export interface TextFact {
  /** As in the DOM: NFC is not applied, white space need not be folded. */
  readonly text: string;
  /** The ids of the elements that begin with it, or that hold only a picture and stand before it. */
  readonly ids?: readonly string[];
  /** BCP 47, the nearest `lang`; left out where it is the document's own. */
  readonly language?: string;
  /** Where the text is a page number of this document: the id of what is on that page. */
  readonly pageOf?: string;
  /** Where a page number will stand; the text are as many zeros as it may have digits. */
  readonly numberPlace?: PageNumberPlace;
  /** Where the text is a sign, or says less than is meant: the words that it stands for (`data-meaning`), in its language. */
  readonly meaning?: string;
}

/** A place for a page number: whose page, and at which side of the place the number stands. */
export interface PageNumberPlace {
  readonly id: string;
  /** `full`: its page in the full document, to which another form refers. */
  readonly document: 'own' | 'full';
  readonly align: 'left' | 'right';
}
