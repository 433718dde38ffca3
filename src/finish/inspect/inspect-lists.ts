import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';

/** What elements of these types may hold (ISO 32000-1, 14.8.4). */
const allowedKids = new Map([
  ['L', new Set(['LI', 'L', 'Caption'])],
  ['LI', new Set(['Lbl', 'LBody'])],
  ['TOC', new Set(['TOC', 'TOCI', 'Caption'])],
  ['TOCI', new Set(['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'])],
]);

/** What elements of these types may stand in. */
const allowedParents = new Map([
  ['LI', new Set(['L'])],
  ['LBody', new Set(['LI'])],
  ['TOCI', new Set(['TOC'])],
]);

/** Lists and tables of contents hold what they may, labels have a numbering, notes an id. */
export function inspectLists({ elements }: InspectedPart): Observation[] {
  return elements.flatMap((element) => {
    const details = [...inspectNesting(element), ...inspectLabels(element)];
    return details.map((detail): Observation => ({
      rule: 'bad-list',
      clause,
      ...pageOfElement(element),
      detail,
    }));
  });
}

const clause = 'ISO 14289-1, 7.6';

function inspectNesting({ type, kids, parent }: StructureElement): string[] {
  const parents = allowedParents.get(type);
  const outside =
    parents && !parents.has(parent?.type ?? '') ? [`a ${type} is in a ${parent?.type ?? 'nothing'}`] : [];
  const allowed = allowedKids.get(type);
  if (!allowed) return outside;
  const strange = kids.filter((kid) => kid.kind !== 'element' || !allowed.has(kid.type));
  return [
    ...outside,
    ...strange.map((kid) => `a ${type} holds ${kid.kind === 'element' ? kid.type : 'text'}`),
  ];
}

function inspectLabels({ type, kids, entries }: StructureElement): string[] {
  if (type === 'Note') return entries.has('ID') ? [] : ['a Note has no id'];
  if (type !== 'L' || entries.get('A')?.includes('/ListNumbering') === true) return [];
  const hasLabels = kids.some(
    (item) =>
      item.kind === 'element' && item.kids.some((kid) => kid.kind === 'element' && kid.type === 'Lbl'),
  );
  return hasLabels ? ['a list with labels does not say how it is numbered'] : [];
}
