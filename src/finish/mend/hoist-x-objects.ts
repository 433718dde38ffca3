import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { PrintedDocument } from '../printed-document.ts';

/**
 * Moves the mark of a form XObject whose content belongs to one element from inside the form XObject to the place where it is drawn:
 * few readers follow the structure into form XObjects. Gives the marked-content number on the page by form XObject number.
 */
export function hoistXObjects({ structure, contents }: PrintedDocument): Map<number, number> {
  const ownersOf = new Map<number, Set<StructureElement>>();
  for (const element of walkStructure(structure))
    for (const kid of element.kids)
      if (kid.kind === 'content' && kid.xObjectNumber !== undefined)
        ownersOf.set(kid.xObjectNumber, (ownersOf.get(kid.xObjectNumber) ?? new Set()).add(element));
  const hoisted = new Map<number, number>();
  for (const [xObjectNumber, xObject] of contents.xObjects) {
    const [owner, ...others] = ownersOf.get(xObjectNumber) ?? [];
    if (!owner || others.length > 0 || xObject.isNested || xObject.scan.markedXObjects.size > 0) continue;
    hoisted.set(xObjectNumber, hoist(owner, xObjectNumber));
  }
  return hoisted;
}

function hoist(owner: StructureElement, xObjectNumber: number): number {
  let hoistedMcid = 0;
  let isFirst = true;
  owner.kids = owner.kids.flatMap((kid) => {
    if (kid.kind !== 'content' || kid.xObjectNumber !== xObjectNumber) return [kid];
    if (!isFirst) return [];
    isFirst = false;
    hoistedMcid = kid.mcid;
    return [{ kind: 'content', pageIndex: kid.pageIndex, mcid: kid.mcid }];
  });
  return hoistedMcid;
}
