import { readDestinations } from '../pdf/read/destinations.ts';
import type { Destination } from '../pdf/read/destinations.ts';
import { parseDictionary } from '../pdf/syntax/dictionary.ts';
import type { PdfDictionary } from '../pdf/syntax/dictionary.ts';
import { otherPartUrl } from '../pdf/structure/other-part-url.ts';
import type { OutlineItem } from '../pdf/read/read-outline.ts';
import { readOutline } from '../pdf/read/read-outline.ts';
import { readPages } from '../pdf/read/read-pages.ts';
import type { PrintedPage } from '../pdf/read/read-pages.ts';
import { readPrintedPdf } from '../pdf/read/read-printed-pdf.ts';
import type { PrintedObjects } from '../pdf/read/read-printed-pdf.ts';
import { readStructure } from '../pdf/structure/read-structure.ts';
import { readPageContents } from '../pdf/content/read-content.ts';
import type { PageContents } from '../pdf/content/read-content.ts';
import type { StructureElement } from '../pdf/structure/structure-element.ts';
import { parseTextString } from '../pdf/syntax/text-string.ts';

/** A tagged print, taken apart: structure, outline and annotations are mended in place. */
export interface PrintedDocument {
  readonly pdf: PrintedObjects;
  readonly pages: readonly PrintedPage[];
  readonly contents: PageContents;
  readonly structure: StructureElement;
  readonly outline: readonly OutlineItem[];
  readonly destinations: readonly Destination[];
  /** The link annotations by object number, page by page. */
  readonly annotations: Map<number, PdfDictionary>;
}

/** Takes a tagged print apart, its first pages left out where they do not belong to it. Throws `UnknownPdfError`. */
export function readPrintedDocument(bytes: Uint8Array, skippedPages = 0): PrintedDocument {
  const pdf = readPrintedPdf(bytes);
  const allPages = readPages(pdf);
  const pages = allPages.slice(skippedPages);
  const pageObjectNumbers = pages.map((page) => page.objectNumber);
  const skipped = allPages.slice(0, skippedPages).map((page) => page.objectNumber);
  const { document, elementOf } = readStructure(pdf, pageObjectNumbers, skipped);
  return {
    pdf,
    pages,
    contents: readPageContents(pdf, pages),
    structure: document,
    outline: readOutline(pdf, { pageObjectNumbers, elementOf }),
    destinations: readDestinations(pdf),
    annotations: new Map(
      pages.flatMap((page) =>
        page.annotationNumbers.map((number) => [number, readAnnotation(pdf, number)] as const),
      ),
    ),
  };
}

/** A link to another part becomes one to a destination. */
function readAnnotation(pdf: PrintedObjects, number: number): PdfDictionary {
  const annotation = pdf.readDictionary(number);
  const action = annotation.get('A');
  const uri = action === undefined ? undefined : parseDictionary(action).get('URI');
  const address = uri === undefined ? '' : parseTextString(uri);
  if (!address.startsWith(otherPartUrl)) return annotation;
  annotation.delete('A');
  annotation.set('Dest', `/${address.slice(otherPartUrl.length)}`);
  return annotation;
}
