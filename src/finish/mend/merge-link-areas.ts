import { parseArray } from '../../pdf/syntax/array.ts';
import type { PdfDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatRectangle, unite } from '../../pdf/syntax/geometry.ts';
import type { Rectangle } from '../../pdf/syntax/geometry.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';

/**
 * Makes one annotation of those that a link has on one line: Chromium writes one for each box, and each is a stop for
 * those who go from link to link with the keyboard.
 */
export function mergeLinkAreas(structure: StructureElement, annotations: Map<number, PdfDictionary>): void {
  for (const link of walkStructure(structure)) {
    if (link.type !== 'Link') continue;
    let previous:
      { readonly annotation: PdfDictionary; readonly pageIndex: number; area: Rectangle } | undefined;
    link.kids = link.kids.filter((kid) => {
      const annotation = kid.kind === 'annotation' ? annotations.get(kid.annotationNumber) : undefined;
      if (kid.kind !== 'annotation' || !annotation) return true;
      const area = readArea(annotation);
      if (previous?.pageIndex === kid.pageIndex && isOneLine(previous.area, area)) {
        previous.area = unite(previous.area, area) ?? area;
        previous.annotation.set('Rect', formatRectangle(previous.area));
        annotations.delete(kid.annotationNumber);
        return false;
      }
      previous = { annotation, pageIndex: kid.pageIndex, area };
      return true;
    });
  }
}

function readArea(annotation: PdfDictionary): Rectangle {
  const [left = 0, bottom = 0, right = 0, top = 0] = parseArray(annotation.get('Rect') ?? '[]').map(Number);
  return { left, bottom, right, top };
}

/** Whether two areas overlap in height by more than half, and lie side by side or in one another. */
function isOneLine(a: Rectangle, b: Rectangle): boolean {
  const common = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const height = Math.min(a.top - a.bottom, b.top - b.bottom);
  return common > height / 2 && gap < 2 * height && Math.max(a.top - a.bottom, b.top - b.bottom) < 2 * height;
}
