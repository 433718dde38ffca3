import { formatDictionary } from '../syntax/dictionary.ts';
import type { ObjectSink } from '../write/pdf-builder.ts';
import { formatReference } from '../syntax/reference.ts';
import type { StructureElement, StructureKid, StructureTargets } from './structure-element.ts';
import { walkStructure } from './structure-element.ts';
import { writeNameTree, writeNumberTree } from '../write/write-tree.ts';

/** The written elements, and what the trees that lead to them are made of. */
interface WrittenElements {
  readonly numberOf: ReadonlyMap<StructureElement, number>;
  /** Entries of the parent tree. */
  readonly parentTree: ReadonlyMap<number, string>;
  /** References to the elements that have ids, by id. */
  readonly ids: readonly (readonly [id: string, objectNumber: number])[];
}

/** Writes all elements below one that is written elsewhere, under the number `rootNumber`. */
export function writeElements(
  builder: ObjectSink,
  root: StructureElement,
  { rootNumber, ...targets }: StructureTargets & { readonly rootNumber: number },
): WrittenElements {
  const numberOf = new Map<StructureElement, number>([[root, rootNumber]]);
  for (const element of walkStructure(root)) if (element !== root) numberOf.set(element, builder.allocate());
  const ids: [string, number][] = [];
  for (const [element, number] of numberOf) {
    if (element === root) continue;
    const parent = element.parent === undefined ? rootNumber : (numberOf.get(element.parent) ?? 0);
    builder.setValue(number, formatElement(element, { parent, numberOf, targets }));
    const id = element.entries.get('ID');
    if (id !== undefined) ids.push([id, number]);
  }
  return { numberOf, parentTree: collectParentTree(numberOf, targets), ids };
}

/** What a structure tree root names. */
export interface TreeToWrite {
  readonly rootNumber: number;
  readonly documentNumber: number;
  readonly parentTree: Iterable<readonly [number, string]>;
  /** One more than its highest key. */
  readonly nextKey: number;
  readonly ids: readonly (readonly [id: string, objectNumber: number])[];
  /** The standard type for each type that ISO 32000-1 does not know. */
  readonly roleMap: ReadonlyMap<string, string>;
  /** References to those that elements name (ISO 32000-2, 14.7.4). */
  readonly namespaces: readonly string[];
}

/** Writes the root of the structure tree with its parent tree and its tree of ids. */
export function writeTreeRoot(
  builder: ObjectSink,
  { rootNumber, documentNumber, parentTree, nextKey, ids, roleMap, namespaces }: TreeToWrite,
): void {
  const entries: [string, string][] = [
    ['Type', '/StructTreeRoot'],
    ['K', formatReference(documentNumber)],
    ['ParentTree', formatReference(writeNumberTree(builder, parentTree))],
    ['ParentTreeNextKey', String(nextKey)],
  ];
  const named = ids.map(([id, number]): [string, string] => [id, formatReference(number)]);
  if (named.length > 0) entries.push(['IDTree', formatReference(writeNameTree(builder, named))]);
  if (roleMap.size > 0)
    entries.push(['RoleMap', formatDictionary([...roleMap].map(([from, to]) => [from, `/${to}`]))]);
  if (namespaces.length > 0) entries.push(['Namespaces', `[${namespaces.join(' ')}]`]);
  builder.setValue(rootNumber, formatDictionary(entries));
}

interface ElementContext {
  readonly parent: number;
  readonly numberOf: ReadonlyMap<StructureElement, number>;
  readonly targets: StructureTargets;
}

function formatElement(element: StructureElement, context: ElementContext): string {
  const { parent, targets } = context;
  const page = element.kids.find((kid) => kid.kind === 'content' && kid.xObjectNumber === undefined);
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
  if (kid.xObjectNumber !== undefined) {
    const xObject = formatReference(targets.xObjects.get(kid.xObjectNumber)?.objectNumber ?? 0);
    return `<</Type /MCR /Pg ${page} /Stm ${xObject} /MCID ${kid.mcid}>>`;
  }
  return kid.pageIndex === ownPageIndex ? String(kid.mcid) : `<</Type /MCR /Pg ${page} /MCID ${kid.mcid}>>`;
}

function pageReference(targets: StructureTargets, pageIndex: number): string {
  return formatReference(targets.pageObjectNumbers[pageIndex] ?? 0);
}

/**
 * The parent tree that belongs to a structure tree (ISO 32000-1, 14.7.4.4): for each page and form XObject the elements by
 * marked-content number, for each annotation its element.
 */
function collectParentTree(
  numberOf: ReadonlyMap<StructureElement, number>,
  targets: StructureTargets,
): Map<number, string> {
  const contents = new Map<number, (number | undefined)[]>();
  for (const pageIndex of targets.pageObjectNumbers.keys()) contents.set(pageIndex, []);
  for (const xObject of targets.xObjects.values()) contents.set(xObject.structParent, []);
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
      : kid.xObjectNumber === undefined
        ? { structParent: kid.pageIndex }
        : targets.xObjects.get(kid.xObjectNumber);
  if (!target)
    throw new Error(`The structure tree holds an object that is not written: ${JSON.stringify(kid)}`);
  return target.structParent;
}
