import { formatDictionary } from '../syntax/dictionary.ts';
import type { PdfBuilder } from './pdf-builder.ts';
import { formatReference } from '../syntax/reference.ts';

const pagesANode = 32;

/** A page to be written: its number and the entries of its dictionary except `Type` and `Parent`. */
export interface PageToWrite {
  readonly objectNumber: number;
  readonly entries: Iterable<readonly [string, string]>;
}

/** Writes pages and page tree; gives the number of the tree's root. */
export function writePageTree(builder: PdfBuilder, pages: readonly PageToWrite[]): number {
  const root = builder.allocate();
  const nodes: string[] = [];
  for (let start = 0; start < pages.length; start += pagesANode) {
    const part = pages.slice(start, start + pagesANode);
    const node = builder.allocate();
    for (const { objectNumber, entries } of part)
      builder.setValue(
        objectNumber,
        formatDictionary([['Type', '/Page'], ['Parent', formatReference(node)], ...entries]),
      );
    const kids = part.map(({ objectNumber }) => formatReference(objectNumber)).join(' ');
    builder.setValue(
      node,
      formatDictionary([
        ['Type', '/Pages'],
        ['Parent', formatReference(root)],
        ['Count', String(part.length)],
        ['Kids', `[${kids}]`],
      ]),
    );
    nodes.push(formatReference(node));
  }
  builder.setValue(
    root,
    formatDictionary([
      ['Type', '/Pages'],
      ['Count', String(pages.length)],
      ['Kids', `[${nodes.join(' ')}]`],
    ]),
  );
  return root;
}
