import type { HeadingFact, LinkFact, ListFact, PageNumberPlace } from '../../model/print/print-facts.ts';
import type { PageDigits } from '../../model/print/print-job.ts';

/** What can be asked of a page: the script that is loaded into it offers this, and the program calls it. */
export interface PageScript {
  /** Loads each font face and each picture, and gives those that cannot be had. */
  readonly loadAssets: () => Promise<MissingAssets>;
  /** Shows one part of the document in place of the one before, ready to be printed, and reads what is to be known of it. */
  readonly showPart: (part: PartToShow) => Promise<ShownPart>;
  /** Shows all ten digits in each face of the document, of equal width and as they are without that. */
  readonly showDigits: () => void;
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
  /** Whose pages are asked for. */
  readonly pageNumbers: readonly FoundTarget[];
}

export interface PartToShow {
  /** Its place among the parts that were loaded, from 0. */
  readonly index: number;
  /** Links to what is in another part would silently vanish, and get an address that joining knows. */
  readonly otherPartUrl: string;
  /** Whether an empty page stands before it, so that it begins on the left. */
  readonly beginsOnLeft: boolean;
  readonly digits: PageDigits;
  /** The page of each id; empty where no page numbers are joined to ranges. */
  readonly pageOf: Readonly<Record<string, number>>;
}

export interface ShownPart {
  readonly targets: TargetInspection;
  readonly missing: MissingAssets;
  readonly content: ExposedContent;
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
  /** Of the elements that begin with it. */
  ids?: readonly string[];
  readonly language: string;
  /** The id whose page it says. */
  readonly pageOf?: string;
  readonly numberPlace?: PageNumberPlace;
  /** The words that it stands for. */
  readonly meaning?: string;
}
