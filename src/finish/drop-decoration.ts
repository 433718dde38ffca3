import type { StructureElement, StructureKid } from '../pdf/structure-element.ts';
import type { FindSequence } from './sequence-finder.ts';

/** Types whose content may be drawn without any text. */
const drawnTypes = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Takes what is decoration out of the structure: backgrounds, borders and background pictures, which Chromium marks as
 * content of the element that has them (ISO 14289-1, 7.1). What no element holds is written as an artifact.
 */
export function dropDecoration(element: StructureElement, findSequence: FindSequence): void {
  if (drawnTypes.has(element.type)) return;
  const isDecoration = (kid: StructureKid): boolean =>
    kid.kind === 'content' && findSequence(kid)?.text === '';
  if (element.kids.some(isDecoration)) element.kids = element.kids.filter((kid) => !isDecoration(kid));
  for (const kid of element.kids) if (kid.kind === 'element') dropDecoration(kid, findSequence);
}
