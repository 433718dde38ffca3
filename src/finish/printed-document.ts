import { readDestinations } from '../pdf/destinations.ts';
import type { Destination } from '../pdf/destinations.ts';
import { parseDictionary } from '../pdf/dictionary.ts';
import type { PdfDictionary } from '../pdf/dictionary.ts';
import { otherPartUrl } from '../pdf/other-part-url.ts';
import type { OutlineItem } from '../pdf/outline-item.ts';
import { readOutline } from '../pdf/read-outline.ts';
import { readPages } from '../pdf/read-pages.ts';
import type { PrintedPage } from '../pdf/read-pages.ts';
import { readPrintedPdf } from '../pdf/read-printed-pdf.ts';
import type { PrintedObjects } from '../pdf/read-printed-pdf.ts';
import { readStructure } from '../pdf/read-structure.ts';
import { renumberObjects } from '../pdf/renumber-objects.ts';
import { scanContents } from '../pdf/scan-contents.ts';
import type { ScannedContents } from '../pdf/scan-contents.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { parseTextString } from '../pdf/text-string.ts';

/** A tagged print, taken apart: structure, outline and annotations are mended in place. */
export interface PrintedDocument {
  readonly pdf: PrintedObjects;
  readonly pages: readonly PrintedPage[];
  readonly contents: ScannedContents;
  readonly structure: StructureElement;
  readonly outline: readonly OutlineItem[];
  readonly destinations: readonly Destination[];
  /** The link annotations by object number, page by page. */
  readonly annotations: Map<number, PdfDictionary>;
}

/** Takes a tagged print apart; `index` tells the prints of one document apart. Throws `UnknownPdfError`. */
export function readPrintedDocument(bytes: Uint8Array, index = 0): PrintedDocument {
  const pdf = renumberObjects(readPrintedPdf(bytes), index);
  const pages = readPages(pdf);
  const pageObjectNumbers = pages.map((page) => page.objectNumber);
  const { document, elementOf } = readStructure(pdf, pageObjectNumbers);
  return {
    pdf,
    pages,
    contents: scanContents(pdf, pages),
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
