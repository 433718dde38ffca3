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
    const text = readLabel(label, findSequence);
    const numbering = numberings.find(([pattern]) => pattern.test(text))?.[1] ?? 'None';
    list.entries.set('A', `<</O /List /ListNumbering /${numbering}>>`);
  }
}

/** What ISO 32000-2, table 382, has for labels of no certain kind. */
export type ListNumbering = 'Ordered' | 'Unordered';

/**
 * The numbering that PDF 2.0 has for a list of which PDF 1.7 can only say `None`, though it has labels (ISO 14289-2, 8.2.5.25):
 * "1.1.a" counts, a dash does not. Undefined for any other element.
 */
export function findLabelNumbering(
  { type, kids, entries }: StructureElement,
  findSequence: FindSequence,
): ListNumbering | undefined {
  if (type !== 'L' || entries.get('A')?.includes('/ListNumbering /None') === false) return undefined;
  const labels = kids
    .flatMap((item) => (item.kind === 'element' ? item.kids : []))
    .filter((kid): kid is StructureElement => kid.kind === 'element' && kid.type === 'Lbl');
  if (labels.length === 0) return undefined;
  const isCounted = labels.some((label) => /[\p{L}\p{N}]/u.test(readLabel(label, findSequence)));
  return isCounted ? 'Ordered' : 'Unordered';
}

function readLabel(label: StructureElement, findSequence: FindSequence): string {
  const texts = label.kids.map((kid) => (kid.kind === 'content' ? (findSequence(kid)?.text ?? '') : ''));
  return texts.join('');
}
