/** A part of the printed document that begins on a new page. */
export interface PrintSection {
  /** Letters, digits, `.`, `_` and `-`; its first page becomes the destination `section-<id>`. */
  readonly id: string;
  /** Markup for the inside of `<section>`; its ids are unique in the whole document. */
  readonly html: string;
  /** The name of the `@page` rule for its pages. */
  readonly pageName: string;
  /** An empty page is put before it when it would begin on the left. */
  readonly startsOnRight: boolean;
  /** Whether it is printed apart from what is before it, wherever it begins: on paper with one side. */
  readonly beginsPart?: boolean;
}

/** A font or a picture that the document asks for. */
export interface PrintFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Everything that a document in the browser is made of; nothing else is loaded. */
export interface DocumentJob {
  /** What messages call the document, e.g. `2010/torun-2010.pl.pdf`. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly css: string;
  /** By URL path from the root, e.g. `/fonts/lato-400.woff2`; style sheet and markup ask for exactly that path. */
  readonly files: ReadonlyMap<string, PrintFile>;
  readonly sections: readonly PrintSection[];
}

/**
 * A document to be printed.
 *
 * A page number is written into each `<span data-page-of="cel-2.4"></span>`, that of the full document into each
 * `<span data-full-page-of="cel-2.4"></span>`, by finishing, so that no layout depends on it; the style sheet keeps them as
 * wide as so many zeros. A foot that consists of the zeros of `pageDigits.own` is the page's own number. Inside
 * `data-page-ranges` numbers are joined to ranges before the print. Pages of the name `blank` show nothing in their margins.
 */
export interface PrintJob extends DocumentJob {
  /** How many digits there is room for in the places of page numbers: of the document itself, and of the full one. */
  readonly pageDigits: PageDigits;
  /** The beginning of the data's hash, for which there are as many zeros at the foot of each page; may be empty. */
  readonly footHash: string;
  /** Whether left and right pages are alike, for paper that is printed on one side. */
  readonly isSingleSided?: boolean;
  /** Given where lines are numbered, on the pages of the sections whose ids are named. */
  readonly lineNumbers?: { readonly style: LineNumberStyle; readonly sections: ReadonlySet<string> };
}

/** How many digits the places of page numbers are wide: of the document itself, and of the full one that it refers to. */
export interface PageDigits {
  readonly own: number;
  readonly full: number;
}

/** How the numbers of lines are drawn, at the left of the text, anew from 1 on each page. */
export interface LineNumberStyle {
  /** PostScript name of a face, all of whose digits the document shows: `Lato-Regular`. */
  readonly face: string;
  readonly sizePt: number;
  /** Where they end, from the left edge of the page; farther to the left where text begins there. */
  readonly rightPt: number;
  /** `#55606b`; that of every fifth one leads the eye. */
  readonly colour: string;
  readonly fifthColour: string;
}

/** The page of each destination, pages counted from 1: the sheet's index, empty pages included. */
export interface PageNumbers {
  readonly pageCount: number;
  readonly pageOf: ReadonlyMap<string, number>;
}
