import type { StructureElement } from '../../pdf/structure-element.ts';
import { walkStructure } from '../../pdf/walk-structure.ts';

/** The page that an element begins on, counted from 1, as a part of a finding; empty where it has no content. */
export function pageOfElement(element: StructureElement): { readonly page?: number } {
  for (const { kids } of walkStructure(element))
    for (const kid of kids) if (kid.kind !== 'element') return { page: kid.pageIndex + 1 };
  return {};
}
