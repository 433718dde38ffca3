import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';
import { groupingTypes, roles, standardTypes } from '../mend/structure-types.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';

/** Elements are of known types, hold something, and text is in blocks. */
export function inspectTypes({ elements }: InspectedPart): Observation[] {
  return elements.flatMap((element): Observation[] => {
    const fault = inspectElement(element);
    return fault ? [{ ...fault, ...pageOfElement(element) }] : [];
  });
}

function inspectElement({ type, kids, entries }: StructureElement): Observation | undefined {
  if (!standardTypes.has(type) && !roles.has(type))
    return { rule: 'unknown-type', clause: 'ISO 14289-1, 7.1', detail: `an element is a ${type}` };
  if (kids.length === 0 && type !== 'TD' && type !== 'TH')
    return { rule: 'empty-element', clause: 'ISO 14289-1, 7.1', detail: `a ${type} is empty` };
  if (groupingTypes.has(type) && kids.some((kid) => kid.kind === 'content'))
    return { rule: 'text-outside-block', clause: 'ISO 32000-1, 14.8.4.2', detail: `a ${type} holds text` };
  if (type === 'Span' && entries.size === 0)
    return { rule: 'empty-span', clause: 'ISO 32000-1, 14.8.4.4', detail: 'a Span says nothing' };
  return undefined;
}
