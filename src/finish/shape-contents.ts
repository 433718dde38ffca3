import { createElement, setKids } from '../pdf/structure-element.ts';
import type { StructureElement, StructureKid } from '../pdf/structure-element.ts';
import { inlineTypes } from './structure-types.ts';

/** Makes a list a table of contents: TOC with TOCI, the text of an item in Reference (ISO 32000-1, 14.8.4.2). */
export function shapeContents(list: StructureElement, items: readonly StructureElement[]): void {
  list.type = 'TOC';
  list.entries.delete('A');
  for (const item of items) {
    item.type = 'TOCI';
    setKids(item, referToPages(item.kids));
  }
}

function referToPages(kids: readonly StructureKid[]): StructureKid[] {
  const shaped: StructureKid[] = [];
  let reference: StructureElement | undefined;
  for (const kid of kids) {
    if (kid.kind === 'element' && !inlineTypes.has(kid.type)) {
      reference = undefined;
      shaped.push(kid);
    } else if (reference) setKids(reference, [...reference.kids, kid]);
    else {
      reference = createElement('Reference');
      setKids(reference, [kid]);
      shaped.push(reference);
    }
  }
  for (const kid of shaped) if (kid.kind === 'element' && kid.type === 'P') kid.type = 'Reference';
  return shaped;
}
