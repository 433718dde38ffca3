import type { StructureElement } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';

/** The types of the elements that hold the marked sequences of pages and forms, by marked-content number. */
export interface ContentOwners {
  /** By page index. */
  readonly pages: ReadonlyMap<number, readonly (string | undefined)[]>;
  /** By the numbers that the forms have in the printed PDF. */
  readonly forms: ReadonlyMap<number, readonly (string | undefined)[]>;
}

/** Finds the owners of all marked content. */
export function collectContentOwners(structure: StructureElement): ContentOwners {
  const pages = new Map<number, (string | undefined)[]>();
  const forms = new Map<number, (string | undefined)[]>();
  for (const { type, kids } of walkStructure(structure))
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const [owners, key] = kid.formNumber === undefined ? [pages, kid.pageIndex] : [forms, kid.formNumber];
      const types = owners.get(key) ?? [];
      types[kid.mcid] = type;
      owners.set(key, types);
    }
  return { pages, forms };
}
