import type { ScannedContents } from '../pdf/scan-contents.ts';
import type { StructureElement, StructureKid } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';
import type { FindSequence } from './sequence-finder.ts';

/**
 * Says of marked content in which form it is: what is drawn with an opacity of its own is put into a form, and Chromium
 * leaves its place out (`Stm`; ISO 32000-1, 14.7.4.2). Content that is nowhere was never painted and is dropped.
 */
export function locateFormContent(
  structure: StructureElement,
  findSequence: FindSequence,
  forms: ScannedContents['forms'],
): void {
  const locate = (kid: StructureKid): StructureKid[] => {
    if (kid.kind !== 'content' || findSequence(kid)) return [kid];
    for (const [formNumber, form] of forms)
      if (form.pageIndex === kid.pageIndex && findSequence({ ...kid, formNumber }))
        return [{ ...kid, formNumber }];
    return [];
  };
  const isElsewhere = (kid: StructureKid): boolean => kid.kind === 'content' && !findSequence(kid);
  for (const element of walkStructure(structure))
    if (element.kids.some(isElsewhere)) element.kids = element.kids.flatMap(locate);
}
