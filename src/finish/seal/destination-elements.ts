import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { inlineTypes } from '../mend/structure-types.ts';
import type { TextLeaf } from '../mend/text-leaves.ts';

/** Types that are a part of what begins with them. */
const innerTypes: ReadonlySet<string> = new Set([...inlineTypes, 'Lbl', 'LBody']);

/**
 * Finds the element that begins at each destination in the mended structure: the block in which its first text is, or the note.
 * PDF 2.0 can lead to an element in place of a point on a page (ISO 32000-2, 12.3.2.3).
 */
export function findDestinationElements(
  structure: StructureElement,
  beginnings: ReadonlyMap<string, TextLeaf>,
): Map<string, StructureElement> {
  const holders = new Map<string, StructureElement>();
  for (const element of walkStructure(structure))
    for (const kid of element.kids)
      if (kid.kind === 'content' && kid.xObjectNumber === undefined) holders.set(keyOf(kid), element);
  return new Map(
    [...beginnings].flatMap(([id, { sequence, pageIndex }]) => {
      const holder = holders.get(keyOf({ pageIndex, mcid: sequence.mcid }));
      return holder ? [[id, findAncestor(holder, 'Note') ?? findBlock(holder)]] : [];
    }),
  );
}

function keyOf({ pageIndex, mcid }: { readonly pageIndex: number; readonly mcid: number }): string {
  return `${pageIndex} ${mcid}`;
}

function findBlock(element: StructureElement): StructureElement {
  return element.parent && innerTypes.has(element.type) ? findBlock(element.parent) : element;
}

/** The nearest element of a type that an element is in. */
export function findAncestor(
  element: StructureElement | undefined,
  type: string,
): StructureElement | undefined {
  return element === undefined || element.type === type ? element : findAncestor(element.parent, type);
}
