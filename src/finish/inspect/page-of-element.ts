import type { StructureElement } from '../../pdf/structure-element.ts';

/** The page that an element begins on, counted from 1, as a part of a finding; empty where it has no content. */
export function pageOfElement(element: StructureElement): { readonly page?: number } {
  for (const kid of element.kids) {
    if (kid.kind !== 'element') return { page: kid.pageIndex + 1 };
    const inner = pageOfElement(kid);
    if (inner.page !== undefined) return inner;
  }
  return {};
}
