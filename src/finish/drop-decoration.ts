import type { StructureElement } from '../pdf/structure-element.ts';
import type { FindSequence } from './sequence-finder.ts';

/** Types whose content may be drawn without any text. */
const drawnTypes = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Takes what is decoration out of the structure: backgrounds, borders and background pictures, which Chromium marks as
 * content of the element that has them (ISO 14289-1, 7.1). What no element holds is written as an artifact.
 */
export function dropDecoration(element: StructureElement, findSequence: FindSequence): void {
  if (drawnTypes.has(element.type)) return;
  element.kids = element.kids.filter((kid) => kid.kind !== 'content' || findSequence(kid)?.text !== '');
  for (const kid of element.kids) if (kid.kind === 'element') dropDecoration(kid, findSequence);
}
