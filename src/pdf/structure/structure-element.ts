import type { PdfDictionary } from '../syntax/dictionary.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2), free to be changed until it is written. */
export interface StructureElement {
  readonly kind: 'element';
  /** Without the slash: `P`, `LI`, `NonStruct`. */
  type: string;
  parent: StructureElement | undefined;
  kids: StructureKid[];
  /** Everything else of its dictionary: `Alt`, `Lang`, `A`, `ID`; not `Type`, `S`, `P`, `Pg`, `K`. */
  readonly entries: PdfDictionary;
}

/** A marked-content sequence on a page, or in a form XObject drawn on that page. */
export interface MarkedContent {
  readonly kind: 'content';
  /** Counted from 0. */
  pageIndex: number;
  readonly mcid: number;
  /** The number that the form XObject has in the printed PDF. */
  readonly xObjectNumber?: number;
}

/** An annotation that belongs to an element. */
export interface AnnotationReference {
  readonly kind: 'annotation';
  /** Counted from 0. */
  pageIndex: number;
  /** The number that the annotation has in the printed PDF. */
  readonly annotationNumber: number;
}

/** What an element can hold. */
export type StructureKid = StructureElement | MarkedContent | AnnotationReference;

/** A new element without kids and without a place in the tree. */
export function createElement(
  type: string,
  entries: Iterable<readonly [string, string]> = [],
): StructureElement {
  return { kind: 'element', type, parent: undefined, kids: [], entries: new Map(entries) };
}

/** Gives an element its kids and tells them whose they are. */
export function setKids(element: StructureElement, kids: StructureKid[]): void {
  element.kids = kids;
  for (const kid of kids) if (kid.kind === 'element') kid.parent = element;
}

/** An element and everything below it, in reading order; changes to the tree do not change the list. */
export function walkStructure(element: StructureElement): StructureElement[] {
  const elements: StructureElement[] = [];
  collect(element, elements);
  return elements;
}

function collect(element: StructureElement, elements: StructureElement[]): void {
  elements.push(element);
  for (const kid of element.kids) if (kid.kind === 'element') collect(kid, elements);
}

/** Where the leaves of a structure tree are in the new document. */
export interface StructureTargets {
  /** Object numbers in the builder, in page order; a page's key in the parent tree is its index. */
  readonly pageObjectNumbers: readonly number[];
  /** Annotations by the numbers that they have in the printed PDF. */
  readonly annotations: ReadonlyMap<number, StructureTarget>;
  /** Form XObjects that hold marked content, by the numbers that they have in the printed PDF. */
  readonly xObjects: ReadonlyMap<number, StructureTarget>;
}

/** An annotation or form XObject: its number in the builder and its key in the parent tree (`StructParent`, `StructParents`). */
export interface StructureTarget {
  readonly objectNumber: number;
  readonly structParent: number;
}
