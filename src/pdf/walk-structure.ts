import type { StructureElement } from './structure-element.ts';

/** An element and everything below it, in reading order; kids may be replaced while walking. */
export function* walkStructure(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const kid of element.kids) if (kid.kind === 'element') yield* walkStructure(kid);
}
