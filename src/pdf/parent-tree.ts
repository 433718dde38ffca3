import { formatReference } from './reference.ts';
import type { StructureElement, StructureKid } from './structure-element.ts';
import type { StructureTargets } from './structure-targets.ts';

/**
 * The parent tree that belongs to a structure tree (ISO 32000-1, 14.7.4.4): for each page and form the elements by
 * marked-content number, for each annotation its element.
 */
export function collectParentTree(
  numberOf: ReadonlyMap<StructureElement, number>,
  targets: StructureTargets,
): Map<number, string> {
  const contents = new Map<number, (number | undefined)[]>();
  for (const pageIndex of targets.pageNumbers.keys()) contents.set(pageIndex, []);
  for (const form of targets.forms.values()) contents.set(form.structParent, []);
  const tree = new Map<number, string>();
  for (const [element, number] of numberOf)
    for (const kid of element.kids) {
      if (kid.kind === 'element') continue;
      const key = keyOf(kid, targets);
      if (kid.kind === 'annotation') tree.set(key, formatReference(number));
      else (contents.get(key) ?? [])[kid.mcid] = number;
    }
  for (const [key, numbers] of contents)
    tree.set(
      key,
      `[${Array.from(numbers, (number) => (number ? formatReference(number) : 'null')).join(' ')}]`,
    );
  return tree;
}

function keyOf(kid: Exclude<StructureKid, StructureElement>, targets: StructureTargets): number {
  const target =
    kid.kind === 'annotation'
      ? targets.annotations.get(kid.annotationNumber)
      : kid.formNumber === undefined
        ? { structParent: kid.pageIndex }
        : targets.forms.get(kid.formNumber);
  if (!target)
    throw new Error(`The structure tree holds an object that is not written: ${JSON.stringify(kid)}`);
  return target.structParent;
}
