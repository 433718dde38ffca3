import type { HeadingFact } from '../../model/print/print-facts.ts';
import type { PartFont } from '../fonts/part-fonts.ts';
import type { Finding } from '../finished-pdf.ts';
import type { PrintedPageNumber } from '../mend/align-texts.ts';
import type { ListNumbering } from '../mend/number-lists.ts';
import type { NumberPlace } from '../mend/number-places.ts';

/**
 * A part of a document, mended, inspected and written as PDF objects: plain data, which can be kept and handed to another
 * thread. Its objects have numbers of their own; the lowest stand for what the whole document has. Keys of
 * the parent tree count from 0.
 */
export interface SealedPart {
  readonly pages: readonly SealedPage[];
  /** Objects without streams by number; pages are left out, whose numbers are known by `pages`. */
  readonly values: readonly (readonly [objectNumber: number, source: string])[];
  readonly streams: readonly SealedStream[];
  /** The numbers that its fonts had in the print; those after the numbers of faces stand for them. */
  readonly fontNumbers: readonly number[];
  /** One more than its highest number. */
  readonly size: number;
  /** The elements below the document's own. */
  readonly rootKids: readonly number[];
  /** Entries of the document's element, such as its language. */
  readonly rootEntries: readonly (readonly [string, string])[];
  readonly parentTree: readonly (readonly [key: number, source: string])[];
  /** One more than its highest key. */
  readonly keyCount: number;
  /** Elements by their ids, in PDF syntax. */
  readonly ids: readonly (readonly [id: string, objectNumber: number])[];
  /** Lists whose labels have no numbering that ISO 32000-1 knows, and the one that ISO 32000-2 has for them. */
  readonly labelledLists: readonly (readonly [objectNumber: number, numbering: ListNumbering])[];
  /** Types of elements that are not those of ISO 32000-1. */
  readonly roles: readonly string[];
  readonly outline: readonly SealedOutlineItem[];
  readonly destinations: readonly SealedDestination[];
  readonly links: readonly SealedLink[];
  readonly headings: readonly SealedHeading[];
  readonly places: readonly NumberPlace[];
  /** The faces from which they are written; `firstFaceNumber` and the numbers after it stand for them. */
  readonly faces: readonly Pick<NumberPlace, 'face' | 'zeroCode'>[];
  /** Those that stand there already. */
  readonly pageNumbers: readonly PrintedPageNumber[];
  /** What the inspection found in it; pages are counted from its own first. */
  readonly findings: readonly Finding[];
}

export interface SealedPage {
  readonly objectNumber: number;
  /** The entries of its dictionary but for `Type`, `Parent` and `Contents`. */
  readonly entries: readonly (readonly [string, string])[];
  /** Not compressed where it has places for numbers, else as it is stored. */
  readonly content: Uint8Array;
  readonly hasPlaces: boolean;
}

export interface SealedStream {
  readonly objectNumber: number;
  readonly entries: readonly (readonly [string, string])[];
  /** As they are stored. */
  readonly bytes: Uint8Array;
}

export interface SealedOutlineItem {
  readonly title: string;
  /** 1 to 6; 7 where it leads to no heading. */
  readonly level: number;
  /** Counted from 0. */
  readonly pageIndex: number;
  readonly xPt: number;
  readonly yPt: number;
  /** The heading's. */
  readonly elementNumber: number | undefined;
}

export interface SealedDestination {
  readonly id: string;
  readonly pageIndex: number;
  readonly xPt: number;
  readonly yPt: number;
  /** Of the element that begins there; undefined where there is no text any more. */
  readonly elementNumber: number | undefined;
}

export interface SealedLink {
  /** The number that its annotation had in the print, by which places and page numbers name it. */
  readonly printedNumber: number;
  /** The number of its annotation, which has neither a name nor a key yet. */
  readonly objectNumber: number;
  /** Its key in the parent tree. */
  readonly structParent: number;
  readonly pageIndex: number;
  /** With marks where page numbers will be. */
  readonly name: string;
  readonly target: { readonly id: string } | { readonly action: string };
  readonly elementNumber: number;
  /** Of the item of a table of contents (TOCI) that it is in. */
  readonly contentsItemNumber: number | undefined;
}

export interface SealedHeading extends Pick<HeadingFact, 'level' | 'text'> {
  /** The level of its element. */
  readonly taggedLevel: number;
  readonly page: number | undefined;
}

/** A sealed part and its fonts, which are put together with those of all others. */
export interface SealedPartWithFonts {
  readonly part: SealedPart;
  readonly fonts: readonly PartFont[];
}

/** What the lowest numbers stand for. */
export const wholeNumbers = { documentElement: 1, pageTree: 2 } as const;
/** Faces from which numbers are written have the next ones, then come fonts, then what the part has itself. */
export const firstFaceNumber = 3;
