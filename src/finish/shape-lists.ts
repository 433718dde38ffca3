import type { ListFact } from '../model/print-facts.ts';
import { createElement, setKids } from '../pdf/structure-element.ts';
import type { StructureElement, StructureKid } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';
import type { Observation } from './finished-pdf.ts';
import { shapeContents } from './shape-contents.ts';
import { shapeIndex } from './shape-index.ts';
import { shapeNotes } from './shape-notes.ts';

/**
 * Gives lists the form that their role asks for: LI with Lbl and LBody (ISO 32000-1, 14.8.4.3.3), TOC with TOCI, Index,
 * Note. Chromium puts the content of an item into LI itself and does not know of contents, indexes and notes.
 */
export function shapeLists(structure: StructureElement, facts: readonly ListFact[]): Observation[] {
  const lists = walkStructure(structure).filter((element) => element.type === 'L');
  const itemCounts = lists.map((list) => list.kids.filter(isItem).length);
  const isInStep =
    lists.length === facts.length && itemCounts.every((count, index) => count === facts[index]?.itemCount);
  const roleOf = new Map(lists.map((list, index) => [list, isInStep ? facts[index]?.role : 'list']));
  let noteCount = 0;
  for (const [list, role] of roleOf) {
    const items = list.kids.filter(isItem);
    for (const item of items) if (role !== 'contents') wrapBody(item);
    if (role === 'contents') shapeContents(list, items);
    if (role === 'index') shapeIndex(list);
    if (role === 'notes') noteCount = shapeNotes(list, items, noteCount);
  }
  if (isInStep) return [];
  const detail = `the document has lists of ${itemCounts.join(', ')} items, the page of ${facts.map((fact) => fact.itemCount).join(', ')}`;
  return [{ rule: 'lists-out-of-step', clause: 'ISO 14289-1, 7.6', detail }];
}

function isItem(kid: StructureKid): kid is StructureElement {
  return kid.kind === 'element' && kid.type === 'LI';
}

function wrapBody(item: StructureElement): void {
  const isLabel = (kid: StructureKid): boolean => kid.kind === 'element' && kid.type === 'Lbl';
  const rest = item.kids.filter((kid) => !isLabel(kid));
  if (rest.length === 0) return;
  const body = createElement('LBody');
  setKids(body, rest);
  setKids(item, [...item.kids.filter(isLabel), body]);
}
