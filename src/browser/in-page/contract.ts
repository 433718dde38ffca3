import type { HeadingFact, LinkFact, ListFact } from '../../model/print/print-facts.ts';

/** What can be asked of a page: the script that is loaded into it offers this, and the program calls it. */
export interface PageScript {
  /** Loads each font face and each picture, and gives those that cannot be had. */
  readonly loadAssets: () => Promise<MissingAssets>;
  /** Lists ids, links and slots for page numbers. */
  readonly inspectTargets: () => TargetInspection;
  /**
   * Makes a destination of each id outside drawings. Chromium makes one only where some link leads, and a hidden link
   * without text is enough: it leaves no trace in the PDF.
   */
  readonly addDestinations: () => void;
  /** Links to what is in another part would silently vanish, and get an address that joining knows. */
  readonly leadToOtherParts: (otherPartUrl: string) => void;
  /** The ids whose pages are asked for. */
  readonly listSlots: () => string[];
  /** Puts empty pages where they are wanted, in place of earlier ones, and writes page numbers into their slots. */
  readonly applyChanges: (changes: PageChanges) => void;
  /** Reads links, headings, lists and texts in one walk. */
  readonly readExposedContent: () => ExposedContent;
}

export interface MissingAssets {
  /** Family, weight and style. */
  readonly fonts: string[];
  readonly pictures: FoundTarget[];
}

/** An id, a link, a page number or a picture in the document, with the section in which it stands. */
export interface FoundTarget {
  /** The id; for a link or a picture its address as it stands in the attribute. */
  readonly found: string;
  readonly section: string;
}

/** Everything that leads somewhere, and where it can lead. */
export interface TargetInspection {
  readonly ids: readonly FoundTarget[];
  readonly links: readonly FoundTarget[];
  readonly pageNumbers: readonly FoundTarget[];
}

export interface PageChanges {
  /** Ids of elements. */
  readonly blanksBefore: readonly string[];
  readonly endsBlank: boolean;
  /** For each slot. */
  readonly numbers: readonly string[];
}

/** What is rendered and exposed to assistive technology, in DOM order. */
export interface ExposedContent {
  /** The document's own. */
  readonly language: string;
  readonly links: LinkFact[];
  readonly headings: HeadingFact[];
  readonly lists: ListFact[];
  readonly texts: FoundText[];
}

export interface FoundText {
  readonly text: string;
  readonly language: string;
  /** The id whose page it says. */
  readonly pageOf?: string;
  /** The words that it stands for. */
  readonly meaning?: string;
}
