import type { ContentScan } from '../pdf/content-scan.ts';
import { editBytes } from '../pdf/edit-bytes.ts';
import { readResourceNumbers } from '../pdf/resources.ts';
import type { MissingSpace } from './align-texts.ts';
import { collectContentOwners } from './content-owners.ts';
import { groupSpaces, insertSpaces } from './insert-spaces.ts';
import { markContent } from './mark-content.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The content streams of the new document. */
export interface MarkedContents {
  /** In page order. */
  readonly pages: readonly Buffer[];
  /** Forms with marked content, by the numbers that they have in the printed PDF. */
  readonly forms: ReadonlyMap<number, Buffer>;
}

/** Marks all content as the mended structure has it, and inserts the spaces that are missing. */
export function markContents(
  document: PrintedDocument,
  missingSpaces: readonly MissingSpace[],
): MarkedContents {
  const owners = collectContentOwners(document.structure);
  const spacesOf = groupSpaces(missingSpaces);
  const mark = (scan: ContentScan, types: readonly (string | undefined)[], resources: string): Buffer => {
    const numbers = readResourceNumbers(resources, 'Font');
    const fonts = new Map(
      [...numbers].flatMap(([name, number]) => {
        const font = document.contents.fonts.get(number);
        return font ? [[name, font]] : [];
      }),
    );
    return editBytes(scan.bytes, [...markContent(scan, types), ...insertSpaces(scan, { spacesOf, fonts })]);
  };
  return {
    pages: document.contents.pages.map((scan, index) =>
      mark(scan, owners.pages.get(index) ?? [], document.pages[index]?.resources ?? '<<>>'),
    ),
    forms: new Map(
      [...document.contents.forms].map(([number, { scan, resources }]) => [
        number,
        mark(scan, owners.forms.get(number) ?? [], resources),
      ]),
    ),
  };
}
