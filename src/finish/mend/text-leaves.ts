import type { MarkedSequence } from '../../pdf/content/stream-content.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import type { FindSequence } from './sequence-finder.ts';
import { groupingTypes, inlineTypes } from './structure-types.ts';

/** A run of text in the structure: a marked sequence and the element that holds it. */
export interface TextLeaf {
  readonly element: StructureElement;
  /** The nearest block; nothing where the text stands in a group. */
  readonly block: StructureElement | undefined;
  readonly sequence: MarkedSequence;
  /** Counted from 0. */
  readonly pageIndex: number;
}

/** Types whose text is not the DOM's: markers of list items, and text inside pictures. */
const ownTextTypes = new Set(['Lbl', 'Figure', 'Formula']);

/** The text of a structure in reading order. */
export function collectTextLeaves(structure: StructureElement, findSequence: FindSequence): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  const collect = (element: StructureElement, outerBlock: StructureElement | undefined): void => {
    if (ownTextTypes.has(element.type)) return;
    const block = blockOf(element, outerBlock);
    for (const kid of element.kids) {
      if (kid.kind === 'element') collect(kid, block);
      if (kid.kind !== 'content') continue;
      const sequence = findSequence(kid);
      if (sequence && sequence.text !== '')
        leaves.push({ element, block, sequence, pageIndex: kid.pageIndex });
    }
  };
  collect(structure, undefined);
  return leaves;
}

function blockOf(
  element: StructureElement,
  outer: StructureElement | undefined,
): StructureElement | undefined {
  if (groupingTypes.has(element.type)) return undefined;
  return element.type === 'NonStruct' || inlineTypes.has(element.type) ? outer : element;
}
