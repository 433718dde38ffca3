import { createElement, setKids } from '../pdf/structure-element.ts';
import type { StructureElement, StructureKid } from '../pdf/structure-element.ts';
import type { TextLeaf } from './text-leaves.ts';

/** The element of a run of text alone, which can be given properties; made where there is none. */
export function holdRun({ element, sequence, pageIndex }: TextLeaf): StructureElement {
  if (element.type === 'NonStruct') return element;
  const isRun = (kid: StructureKid): boolean =>
    kid.kind === 'content' && kid.mcid === sequence.mcid && kid.pageIndex === pageIndex;
  for (const kid of element.kids)
    if (kid.kind === 'element' && kid.type === 'Span' && kid.kids.some(isRun)) return kid;
  const span = createElement('Span');
  const kids = element.kids.map((kid) => {
    if (!isRun(kid)) return kid;
    span.kids = [kid];
    return span;
  });
  setKids(element, kids);
  return span;
}
