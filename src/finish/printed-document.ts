import { readDestinations } from '../pdf/destinations.ts';
import type { Destination } from '../pdf/destinations.ts';
import { parseDictionary } from '../pdf/dictionary.ts';
import type { PdfDictionary } from '../pdf/dictionary.ts';
import { joinPrintedPdfs } from '../pdf/join-printed-pdfs.ts';
import { nestOutline } from '../pdf/nest-outline.ts';
import { otherPartUrl } from '../pdf/other-part-url.ts';
import type { OutlineItem } from '../pdf/outline-item.ts';
import { readOutline } from '../pdf/read-outline.ts';
import { readPages } from '../pdf/read-pages.ts';
import type { PrintedPage } from '../pdf/read-pages.ts';
import { readPrintedPdf } from '../pdf/read-printed-pdf.ts';
import type { PrintedObjects } from '../pdf/read-printed-pdf.ts';
import { readStructure } from '../pdf/read-structure.ts';
import { scanContents } from '../pdf/scan-contents.ts';
import type { ScannedContents } from '../pdf/scan-contents.ts';
import { setKids } from '../pdf/structure-element.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { parseTextString } from '../pdf/text-string.ts';
import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';

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

/** Takes a tagged print apart, or several that lie one behind the other. Throws `UnknownPdfError`. */
export function readPrintedDocument(prints: readonly Uint8Array[]): PrintedDocument {
  const { parts, all } = joinPrintedPdfs(prints.map(readPrintedPdf));
  const pages = parts.flatMap(readPages);
  const pageObjectNumbers = pages.map((page) => page.objectNumber);
  const structures = parts.map((part) => readStructure(part, pageObjectNumbers));
  const outlines = parts.map((part, index) =>
    readOutline(part, { pageObjectNumbers, elementOf: structures[index]?.elementOf ?? new Map() }),
  );
  return {
    pdf: all,
    pages,
    contents: scanContents(all, pages),
    structure: joinStructures(structures.map(({ document }) => document)),
    outline: outlines.length === 1 ? (outlines[0] ?? []) : nestOutline(outlines),
    destinations: parts.flatMap(readDestinations),
    annotations: new Map(
      pages.flatMap((page) =>
        page.annotationNumbers.map((number) => [number, readAnnotation(all, number)] as const),
      ),
    ),
  };
}

/** All elements below the first print's `Document`. */
function joinStructures(documents: readonly StructureElement[]): StructureElement {
  const [first, ...others] = documents;
  if (!first) throw new UnknownPdfError('there is no print');
  if (others.length > 0)
    setKids(
      first,
      documents.flatMap(({ kids }) => kids),
    );
  return first;
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
