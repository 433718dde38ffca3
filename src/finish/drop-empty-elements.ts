import type { StructureElement } from '../pdf/structure-element.ts';

/** Cells stay: a row without one of its cells is another row. */
const keptTypes = new Set(['TD', 'TH']);

/** Removes elements that hold nothing (ISO 14289-1, 7.1): their content was decoration. */
export function dropEmptyElements(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    dropEmptyElements(kid);
    return kid.kids.length > 0 || keptTypes.has(kid.type);
  });
}
