import type { StructureElement } from './structure-element.ts';

/** An element and everything below it, in reading order; changes to the tree do not change the list. */
export function walkStructure(element: StructureElement): StructureElement[] {
  const elements: StructureElement[] = [];
  collect(element, elements);
  return elements;
}

function collect(element: StructureElement, elements: StructureElement[]): void {
  elements.push(element);
  for (const kid of element.kids) if (kid.kind === 'element') collect(kid, elements);
}
