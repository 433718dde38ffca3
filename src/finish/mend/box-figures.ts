import { formatRectangle, transformRectangle, unite } from '../../pdf/syntax/geometry.ts';
import type { Rectangle } from '../../pdf/syntax/geometry.ts';
import type { MarkedContent, StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { PageContents } from '../../pdf/content/read-content.ts';
import type { FindSequence } from './sequence-finder.ts';

/** Says where figures are (`BBox`; ISO 32000-1, 14.8.5.4.3). */
export function boxFigures(
  structure: StructureElement,
  findSequence: FindSequence,
  xObjects: PageContents['xObjects'],
): void {
  for (const figure of walkStructure(structure)) {
    if (figure.type !== 'Figure') continue;
    const box = boundFigure(figure, (content) => {
      const bounds = findSequence(content)?.bounds;
      const xObject = xObjects.get(content.xObjectNumber ?? 0);
      return bounds && xObject ? transformRectangle(bounds, xObject.matrix) : bounds;
    });
    if (box) figure.entries.set('A', `<</O /Layout /BBox ${formatRectangle(box)}>>`);
  }
}

function boundFigure(
  figure: StructureElement,
  bound: (content: MarkedContent) => Rectangle | undefined,
): Rectangle | undefined {
  let box: Rectangle | undefined;
  let pageIndex: number | undefined;
  for (const element of walkStructure(figure))
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      pageIndex ??= kid.pageIndex;
      if (kid.pageIndex === pageIndex) box = unite(box, bound(kid));
    }
  return box;
}
