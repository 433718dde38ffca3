/** Where the leaves of a structure tree are in the new document. */
export interface StructureTargets {
  /** Object numbers in the draft, in page order; a page's key in the parent tree is its index. */
  readonly pageNumbers: readonly number[];
  /** Annotations by the numbers that they have in the printed PDF. */
  readonly annotations: ReadonlyMap<number, StructureTarget>;
  /** Forms that hold marked content, by the numbers that they have in the printed PDF. */
  readonly forms: ReadonlyMap<number, StructureTarget>;
  /** The standard type for each type that ISO 32000-1 does not know. */
  readonly roleMap: ReadonlyMap<string, string>;
}

/** An annotation or form: its number in the draft and its key in the parent tree (`StructParent`, `StructParents`). */
export interface StructureTarget {
  readonly objectNumber: number;
  readonly structParent: number;
}
