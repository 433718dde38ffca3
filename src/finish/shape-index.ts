import { createElement, setKids } from '../pdf/structure-element.ts';
import type { StructureElement } from '../pdf/structure-element.ts';

/** Puts a list into Index: its section becomes one, or it gets one of its own (ISO 32000-1, 14.8.4.2). */
export function shapeIndex(list: StructureElement): void {
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
