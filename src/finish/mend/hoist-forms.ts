import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { PrintedDocument } from '../printed-document.ts';

/**
 * Moves the mark of a form whose content belongs to one element from inside the form to the place where it is drawn:
 * few readers follow the structure into forms. Gives the marked-content number on the page by form number.
 */
export function hoistForms({ structure, contents }: PrintedDocument): Map<number, number> {
  const ownersOf = new Map<number, Set<StructureElement>>();
  for (const element of walkStructure(structure))
    for (const kid of element.kids)
      if (kid.kind === 'content' && kid.formNumber !== undefined)
        ownersOf.set(kid.formNumber, (ownersOf.get(kid.formNumber) ?? new Set()).add(element));
  const hoisted = new Map<number, number>();
  for (const [formNumber, form] of contents.forms) {
    const [owner, ...others] = ownersOf.get(formNumber) ?? [];
    if (!owner || others.length > 0 || form.isNested || form.scan.markedForms.size > 0) continue;
    hoisted.set(formNumber, hoist(owner, formNumber));
  }
  return hoisted;
}

function hoist(owner: StructureElement, formNumber: number): number {
  let hoistedMcid = 0;
  let isFirst = true;
  owner.kids = owner.kids.flatMap((kid) => {
    if (kid.kind !== 'content' || kid.formNumber !== formNumber) return [kid];
    if (!isFirst) return [];
    isFirst = false;
    hoistedMcid = kid.mcid;
    return [{ kind: 'content', pageIndex: kid.pageIndex, mcid: kid.mcid }];
  });
  return hoistedMcid;
}
