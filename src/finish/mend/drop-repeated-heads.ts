import type { StructureElement, StructureKid } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { PrintedDocument } from '../printed-document.ts';
import type { FindSequence } from './sequence-finder.ts';

/**
 * Where a table goes on on further pages, Chromium prints its head again and tags every repetition as content of the
 * same cells; only the first is content (ISO 14289-1, 7.1). A row that is itself broken over pages is kept.
 */
export function dropRepeatedHeads(document: PrintedDocument, findSequence: FindSequence): void {
  for (const row of walkStructure(document.structure)) {
    if (row.type !== 'TR') continue;
    const texts = textByPage(row, findSequence);
    const [first, ...others] = [...texts.values()];
    if (others.length === 0 || others.some((text) => text !== first)) continue;
    const firstPage = [...texts.keys()][0];
    for (const element of walkStructure(row))
      element.kids = element.kids.filter((kid) => {
        const isKept = kid.kind === 'element' || kid.pageIndex === firstPage;
        if (!isKept && kid.kind === 'annotation') document.annotations.delete(kid.annotationNumber);
        return isKept;
      });
  }
}

function textByPage(row: StructureElement, findSequence: FindSequence): Map<number, string> {
  const texts = new Map<number, string>();
  const add = (kid: StructureKid): void => {
    if (kid.kind !== 'content') return;
    texts.set(kid.pageIndex, (texts.get(kid.pageIndex) ?? '') + (findSequence(kid)?.text ?? ''));
  };
  for (const element of walkStructure(row)) element.kids.forEach(add);
  return new Map([...texts].sort(([a], [b]) => a - b));
}
