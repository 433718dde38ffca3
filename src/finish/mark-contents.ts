import type { ContentScan } from '../pdf/content-scan.ts';
import { compactText } from '../pdf/compact-text.ts';
import { editBytes } from '../pdf/edit-bytes.ts';
import type { Edit } from '../pdf/edit-bytes.ts';
import { readResourceNumbers } from '../pdf/resources.ts';
import { collectContentOwners } from './content-owners.ts';
import { groupSpaces, insertSpaces } from './insert-spaces.ts';
import { markContent, unmarkContent } from './mark-content.ts';
import type { MendingResult } from './mend-document.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The content streams of the new document; forms by the numbers that they have in the printed PDF. */
export interface MarkedContents {
  /** In page order. */
  readonly pages: readonly Buffer[];
  /** Forms that hold marked content. */
  readonly forms: ReadonlyMap<number, Buffer>;
  /** Forms that are marked where they are drawn. */
  readonly hoistedForms: ReadonlyMap<number, Buffer>;
}

/** Marks all content as the mended structure has it, and inserts the spaces that are missing. */
export function markContents(
  document: PrintedDocument,
  { missingSpaces, hoistedForms }: Pick<MendingResult, 'missingSpaces' | 'hoistedForms'>,
): MarkedContents {
  const owners = collectContentOwners(document.structure);
  const spacesOf = groupSpaces(missingSpaces);
  const edit = (scan: ContentScan, resources: string, edits: readonly Edit[]): Buffer => {
    const fonts = lookUp(resources, 'Font', document.contents.fonts);
    return compactText(editBytes(scan.bytes, [...edits, ...insertSpaces(scan, { spacesOf, fonts })]), fonts);
  };
  const mark = (
    scan: ContentScan,
    resources: string,
    types: readonly (string | undefined)[] = [],
  ): Buffer => {
    const hoisted =
      scan.markedForms.size === 0 ? new Map<string, number>() : lookUp(resources, 'XObject', hoistedForms);
    return edit(scan, resources, markContent(scan, { owners: types, hoistedForms: hoisted }));
  };
  const forms = [...document.contents.forms];
  return {
    pages: document.contents.pages.map((scan, index) =>
      mark(scan, document.pages[index]?.resources ?? '<<>>', owners.pages.get(index)),
    ),
    forms: new Map(
      forms
        .filter(([number]) => !hoistedForms.has(number))
        .map(([number, { scan, resources }]) => [number, mark(scan, resources, owners.forms.get(number))]),
    ),
    hoistedForms: new Map(
      forms
        .filter(([number]) => hoistedForms.has(number))
        .map(([number, { scan, resources }]) => [number, edit(scan, resources, unmarkContent(scan))]),
    ),
  };
}

/** What is known of the objects that a resource dictionary names, by resource name. */
function lookUp<T>(
  resources: string,
  kind: 'Font' | 'XObject',
  known: ReadonlyMap<number, T>,
): Map<string, T> {
  return new Map(
    [...readResourceNumbers(resources, kind)].flatMap(([name, number]) => {
      const value = known.get(number);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
