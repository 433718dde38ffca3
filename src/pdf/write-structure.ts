import { formatDictionary } from './dictionary.ts';
import { collectParentTree } from './parent-tree.ts';
import type { PdfDraft } from './pdf-draft.ts';
import { formatReference } from './reference.ts';
import type { StructureElement, StructureKid } from './structure-element.ts';
import type { StructureTargets } from './structure-targets.ts';
import { walkStructure } from './walk-structure.ts';
import { writeNameTree, writeNumberTree } from './write-tree.ts';

/** The written tree. */
export interface WrittenStructure {
  readonly treeRootNumber: number;
  readonly numberOf: ReadonlyMap<StructureElement, number>;
}

/** Writes the structure tree; the parent tree and the tree of ids follow from it. */
export function writeStructure(
  draft: PdfDraft,
  document: StructureElement,
  targets: StructureTargets,
): WrittenStructure {
  const treeRootNumber = draft.allocate();
  const numberOf = new Map<StructureElement, number>();
  for (const element of walkStructure(document)) numberOf.set(element, draft.allocate());
  const ids: [string, string][] = [];
  for (const [element, number] of numberOf) {
    const parent = element.parent === undefined ? treeRootNumber : (numberOf.get(element.parent) ?? 0);
    draft.setValue(number, formatElement(element, { parent, numberOf, targets }));
    const id = element.entries.get('ID');
    if (id !== undefined) ids.push([id, formatReference(number)]);
  }
  const parentTree = collectParentTree(numberOf, targets);
  let nextKey = 0;
  for (const key of parentTree.keys()) nextKey = Math.max(nextKey, key + 1);
  const entries: [string, string][] = [
    ['Type', '/StructTreeRoot'],
    ['K', formatReference(numberOf.get(document) ?? 0)],
    ['ParentTree', formatReference(writeNumberTree(draft, parentTree))],
    ['ParentTreeNextKey', String(nextKey)],
  ];
  if (ids.length > 0) entries.push(['IDTree', formatReference(writeNameTree(draft, ids))]);
  if (targets.roleMap.size > 0)
    entries.push(['RoleMap', formatDictionary([...targets.roleMap].map(([from, to]) => [from, `/${to}`]))]);
  draft.setValue(treeRootNumber, formatDictionary(entries));
  return { treeRootNumber, numberOf };
}

interface ElementContext {
  readonly parent: number;
  readonly numberOf: ReadonlyMap<StructureElement, number>;
  readonly targets: StructureTargets;
}

function formatElement(element: StructureElement, context: ElementContext): string {
  const { parent, targets } = context;
  const page = element.kids.find((kid) => kid.kind === 'content' && kid.formNumber === undefined);
  const ownPageIndex = page?.kind === 'content' ? page.pageIndex : undefined;
  const kids = element.kids.map((kid) => formatKid(kid, ownPageIndex, context));
  const [only] = kids;
  let source = `<</S /${element.type}\n/P ${formatReference(parent)}`;
  if (ownPageIndex !== undefined) source += `\n/Pg ${pageReference(targets, ownPageIndex)}`;
  if (only !== undefined) source += `\n/K ${kids.length === 1 ? only : `[${kids.join(' ')}]`}`;
  element.entries.forEach((value, key) => {
    source += `\n/${key} ${value}`;
  });
  return `${source}>>`;
}

function formatKid(kid: StructureKid, ownPageIndex: number | undefined, context: ElementContext): string {
  const { numberOf, targets } = context;
  if (kid.kind === 'element') return formatReference(numberOf.get(kid) ?? 0);
  const page = pageReference(targets, kid.pageIndex);
  if (kid.kind === 'annotation') {
    const target = targets.annotations.get(kid.annotationNumber);
    return `<</Type /OBJR /Pg ${page} /Obj ${formatReference(target?.objectNumber ?? 0)}>>`;
  }
  if (kid.formNumber !== undefined) {
    const form = formatReference(targets.forms.get(kid.formNumber)?.objectNumber ?? 0);
    return `<</Type /MCR /Pg ${page} /Stm ${form} /MCID ${kid.mcid}>>`;
  }
  return kid.pageIndex === ownPageIndex ? String(kid.mcid) : `<</Type /MCR /Pg ${page} /MCID ${kid.mcid}>>`;
}

function pageReference(targets: StructureTargets, pageIndex: number): string {
  return formatReference(targets.pageNumbers[pageIndex] ?? 0);
}
