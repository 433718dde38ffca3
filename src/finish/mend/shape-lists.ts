import type { ListFact } from '../../model/print/print-facts.ts';
import { createElement, setKids, walkStructure } from '../../pdf/structure/structure-element.ts';
import type { StructureElement, StructureKid } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';
import { inlineTypes } from './structure-types.ts';

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

/** Makes a list a table of contents: TOC with TOCI, the text of an item in Reference (ISO 32000-1, 14.8.4.2). */
function shapeContents(list: StructureElement, items: readonly StructureElement[]): void {
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

/** Puts a list into Index: its section becomes one, or it gets one of its own (ISO 32000-1, 14.8.4.2). */
function shapeIndex(list: StructureElement): void {
  const { parent } = list;
  if (!parent || parent.type === 'Index') return;
  if (parent.type === 'Sect') {
    parent.type = 'Index';
    return;
  }
  const index = createElement('Index');
  setKids(
    parent,
    parent.kids.map((kid) => (kid === list ? index : kid)),
  );
  setKids(index, [list]);
}

/** Makes the items of a list notes, each with an id (ISO 14289-1, 7.9); gives the number of notes so far. */
function shapeNotes(list: StructureElement, items: readonly StructureElement[], noteCount: number): number {
  items.forEach((item, index) => {
    item.type = 'Note';
    item.entries.set('ID', `(note-${String(noteCount + index + 1).padStart(5, '0')})`);
    const kids = item.kids.flatMap((kid) =>
      kid.kind === 'element' && kid.type === 'LBody' ? kid.kids : [kid],
    );
    setKids(item, kids);
  });
  const { parent } = list;
  if (parent)
    setKids(
      parent,
      parent.kids.flatMap((kid) => (kid === list ? [...items] : [kid])),
    );
  return noteCount + items.length;
}
