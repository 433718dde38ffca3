import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import type { MarkedContents } from '../mend/mark-contents.ts';
import type { PrintedDocument } from '../printed-document.ts';

/** A mended part of a document before it is written. */
export interface InspectedPart {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  /** All elements of the structure, in reading order. */
  readonly elements: readonly StructureElement[];
}

/** The page that an element begins on, counted from 1, as a part of a finding; empty where it has no content. */
export function pageOfElement(element: StructureElement): { readonly page?: number } {
  for (const kid of element.kids) {
    if (kid.kind !== 'element') return { page: kid.pageIndex + 1 };
    const inner = pageOfElement(kid);
    if (inner.page !== undefined) return inner;
  }
  return {};
}
