import { readDestinations } from './destinations.ts';
import { readPageObjectNumbers } from './read-pages.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** Where in the printed document each `id` is that some link leads to. */
export interface PageMap {
  readonly pageCount: number;
  readonly destinations: ReadonlyMap<string, PlaceOnPage>;
}

/** A place: the sheet counted from 1, and points from the page's left and bottom edge. */
export interface PlaceOnPage {
  readonly page: number;
  readonly xPt: number;
  readonly yPt: number;
}

/**
 * Reads the page map of a PDF that Chromium printed, tagged or not; its first pages can be left out. Throws
 * `UnknownPdfError`.
 */
export function readPageMap(bytes: Uint8Array, skippedPages = 0): PageMap {
  const pdf = readPrintedPdf(bytes);
  const pages = readPageObjectNumbers(pdf).slice(skippedPages);
  const pageOf = new Map(pages.map((objectNumber, index) => [objectNumber, index + 1]));
  const destinations = new Map<string, PlaceOnPage>();
  for (const { id, pageObjectNumber, xPt, yPt } of readDestinations(pdf)) {
    const page = pageOf.get(pageObjectNumber);
    if (page === undefined) throw new UnknownPdfError(`destination ${JSON.stringify(id)} is on no page`);
    destinations.set(id, { page, xPt, yPt });
  }
  return { pageCount: pages.length, destinations };
}
