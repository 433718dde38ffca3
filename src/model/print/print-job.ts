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
}

/** A font or a picture that the document asks for. */
export interface PrintFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Everything that one printed document is made of; nothing else is loaded while printing.
 *
 * The pages that are inserted before sections have the page name `blank`. A page number is written into each
 * `<span data-page-of="cel-2.4"></span>`; its width has to be fixed by the style sheet.
 */
export interface PrintJob {
  /** What messages call the document, e.g. `2010/torun-2010.pl.pdf`. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly css: string;
  /** By URL path from the root, e.g. `/fonts/lato-400.woff2`; style sheet and markup ask for exactly that path. */
  readonly files: ReadonlyMap<string, PrintFile>;
  readonly sections: readonly PrintSection[];
  /** Whether left and right pages are alike, for paper that is printed on one side. */
  readonly isSingleSided?: boolean;
  /** Given where lines are numbered, on the pages of the sections whose ids are named. */
  readonly lineNumbers?: { readonly style: LineNumberStyle; readonly sections: ReadonlySet<string> };
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
