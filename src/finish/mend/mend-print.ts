import type { PrintFacts } from '../../model/print/print-facts.ts';
import type { PrintedPageNumber } from './align-texts.ts';
import type { Observation } from '../finished-pdf.ts';
import type { MarkedContents } from './mark-contents.ts';
import { markContents } from './mark-contents.ts';
import { mendDocument } from './mend-document.ts';
import { findNumberPlaces } from './number-places.ts';
import type { MarginZeros, NumberPlace } from './number-places.ts';
import { findAnnotation } from './align-texts.ts';
import { numberLines } from './number-lines.ts';
import type { LineNumbers } from './number-lines.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { readPrintedDocument } from '../printed-document.ts';
import type { TextLeaf } from './text-leaves.ts';

/** A tagged print of a document, or of a part of it, and what its page says of it. */
export interface PrintToMend {
  readonly pdf: Uint8Array;
  readonly facts: PrintFacts;
  /** Empty pages at its beginning that do not belong to it. */
  readonly skippedPages: number;
  readonly zeros: MarginZeros;
  /** BCP 47, the document's. */
  readonly language: string;
  /** Given where lines are numbered; the pages are those of this print. */
  readonly lineNumbers?: LineNumbers | undefined;
}

/** A mended print; what can only be judged when the whole document is there is left. */
export interface MendedPrint {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  /** Where page numbers will be written. */
  readonly numberPlaces: readonly NumberPlace[];
  /** Those that stand there already. */
  readonly pageNumbers: readonly PrintedPageNumber[];
  /** The text with which each element begins that has an id. */
  readonly beginnings: ReadonlyMap<string, TextLeaf>;
  /** Where print and page do not fit together. */
  readonly observations: readonly Observation[];
}

/** Mends the tags of a print. Throws `UnknownPdfError` where it is not of the form that Chromium is known to write. */
export function mendPrint({
  pdf,
  facts,
  skippedPages,
  zeros,
  lineNumbers,
  language,
}: PrintToMend): MendedPrint {
  const printed = readPrintedDocument(pdf, skippedPages);
  const mending = mendDocument(printed, facts, language);
  const { observations, hoistedXObjects } = mending;
  const { places, ...edits } = findNumberPlaces(printed, mending, zeros);
  const marked = markContents(printed, { hoistedXObjects, ...edits });
  const { document, contents } = numberLines({ document: printed, contents: marked }, lineNumbers);
  const pageNumbers = mending.pageNumbers.map(({ link, ...number }) => ({
    ...number,
    link: findAnnotation(link),
  }));
  const { beginnings } = mending;
  return { document, contents, numberPlaces: places, pageNumbers, beginnings, observations };
}
