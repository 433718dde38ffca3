import { parseArray } from '../syntax/array.ts';
import type { PrintedPdf } from './read-printed-pdf.ts';
import { parseReference } from '../syntax/reference.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import { parseTextString } from '../syntax/text-string.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** What the destinations and headings of bookmarks are looked up in. */
interface OutlineContext {
  readonly pageObjectNumbers: readonly number[];
  readonly elementOf: ReadonlyMap<number, StructureElement>;
}

/** Reads the bookmarks of a printed PDF; none where it has no headings. Throws `UnknownPdfError`. */
export function readOutline(pdf: PrintedPdf, context: OutlineContext): OutlineItem[] {
  const outline = pdf.readDictionary(pdf.catalogNumber).get('Outlines');
  if (outline === undefined) return [];
  const pageIndexOf = new Map(context.pageObjectNumbers.map((number, index) => [number, index]));
  return readItems(pdf, pdf.readDictionary(parseReference(outline)).get('First'), {
    ...context,
    pageIndexOf,
  });
}

interface Lookup extends OutlineContext {
  readonly pageIndexOf: ReadonlyMap<number, number>;
}

function readItems(pdf: PrintedPdf, first: string | undefined, lookup: Lookup): OutlineItem[] {
  const items: OutlineItem[] = [];
  let reference = first;
  while (reference !== undefined) {
    const item = pdf.readDictionary(parseReference(reference));
    const [page, kind, x, y] = parseArray(item.get('Dest') ?? '[]');
    const pageIndex = lookup.pageIndexOf.get(parseReference(page));
    const title = item.get('Title');
    if (title === undefined || kind !== '/XYZ' || pageIndex === undefined)
      throw new UnknownPdfError(`bookmark ${reference} has ${[...item.keys()].join(', ')}`);
    const heading = item.get('SE');
    items.push({
      title: parseTextString(title),
      pageIndex,
      xPt: Number(x),
      yPt: Number(y),
      heading: heading === undefined ? undefined : lookup.elementOf.get(parseReference(heading)),
      items: readItems(pdf, item.get('First'), lookup),
    });
    reference = item.get('Next');
  }
  return items;
}

/** A bookmark and those below it. */
export interface OutlineItem {
  title: string;
  readonly pageIndex: number;
  readonly xPt: number;
  readonly yPt: number;
  /** The heading that the bookmark leads to. */
  readonly heading: StructureElement | undefined;
  readonly items: readonly OutlineItem[];
}
