import { setKids } from '../pdf/structure-element.ts';
import type { StructureElement } from '../pdf/structure-element.ts';

/** Makes the items of a list notes, each with an id (ISO 14289-1, 7.9); gives the number of notes so far. */
export function shapeNotes(
  list: StructureElement,
  items: readonly StructureElement[],
  noteCount: number,
): number {
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
