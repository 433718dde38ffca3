import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { FindSequence } from './sequence-finder.ts';

/** What the first label of a list says about its numbering (ISO 32000-1, 14.8.5.5); `None` is any other text. */
const numberings: readonly (readonly [RegExp, string])[] = [
  [/^\d/, 'Decimal'],
  [/^[ivx]+\b/, 'LowerRoman'],
  [/^[IVX]+\b/, 'UpperRoman'],
  [/^[a-z]\b/, 'LowerAlpha'],
  [/^[A-Z]\b/, 'UpperAlpha'],
  [/^/, 'None'],
];

/** Says how lists with labels are numbered where Chromium does not: it knows decimal numbers and bullets only. */
export function numberLists(structure: StructureElement, findSequence: FindSequence): void {
  for (const list of walkStructure(structure)) {
    if (list.type !== 'L' || list.entries.has('A')) continue;
    const label = walkStructure(list).find((element) => element.type === 'Lbl');
    if (!label) continue;
    const text = label.kids
      .map((kid) => (kid.kind === 'content' ? (findSequence(kid)?.text ?? '') : ''))
      .join('');
    const numbering = numberings.find(([pattern]) => pattern.test(text))?.[1] ?? 'None';
    list.entries.set('A', `<</O /List /ListNumbering /${numbering}>>`);
  }
}
