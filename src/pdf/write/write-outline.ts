import { formatDictionary } from '../syntax/dictionary.ts';
import type { ObjectSink } from './pdf-builder.ts';
import { formatPoints } from '../syntax/geometry.ts';
import { formatReference } from '../syntax/reference.ts';
import { formatTextString } from '../syntax/text-string.ts';

/** A bookmark and those below it. */
export interface OutlineToWrite {
  readonly title: string;
  readonly pageNumber: number;
  readonly xPt: number;
  readonly yPt: number;
  /** The heading that the bookmark leads to. */
  readonly elementNumber: number | undefined;
  readonly items: readonly OutlineToWrite[];
}

/** So many are seen at once, with those below the first level. */
const mostShown = 120;

/**
 * Writes the bookmarks; gives the number of their root. Of the first level those are open whose second one has others below
 * it, as goals have: there the results begin. In a long document all are closed. They lead to places on pages, or where
 * `formatGoTo` says what a GoTo action holds.
 */
export function writeOutline(
  builder: ObjectSink,
  items: readonly OutlineToWrite[],
  formatGoTo?: (item: OutlineToWrite) => string,
): number {
  const root = builder.allocate();
  const describe = (item: OutlineToWrite): [string, string] =>
    formatGoTo ? ['A', `<</S /GoTo ${formatGoTo(item)}>>`] : ['Dest', formatPlace(item)];
  const shown = items.reduce((sum, item) => sum + 1 + (hasDepth(item) ? item.items.length : 0), 0);
  const isOpen = shown <= mostShown ? hasDepth : (): boolean => false;
  const numbers = writeItems(builder, items, { parent: root, describe, isOpen });
  const count = items.reduce((sum, item) => sum + 1 + (isOpen(item) ? item.items.length : 0), 0);
  builder.setValue(
    root,
    formatDictionary([['Type', '/Outlines'], ...ends(numbers), ['Count', String(count)]]),
  );
  return root;
}

function hasDepth({ items }: OutlineToWrite): boolean {
  return items.some((item) => item.items.length > 0);
}

interface OutlineContext {
  readonly parent: number;
  /** The entry that says where a bookmark leads to. */
  readonly describe: (item: OutlineToWrite) => [string, string];
  /** Whether what is below it is seen at once. */
  readonly isOpen: (item: OutlineToWrite) => boolean;
}

function writeItems(
  builder: ObjectSink,
  items: readonly OutlineToWrite[],
  { parent, describe, isOpen }: OutlineContext,
): number[] {
  const numbers = items.map(() => builder.allocate());
  for (const [index, item] of items.entries()) {
    const number = numbers[index] ?? 0;
    const entries = [['Title', formatTextString(item.title)] as [string, string], describe(item)];
    if (item.elementNumber !== undefined) entries.push(['SE', formatReference(item.elementNumber)]);
    entries.push(['Parent', formatReference(parent)]);
    const [previous, next] = [numbers[index - 1], numbers[index + 1]];
    if (previous !== undefined) entries.push(['Prev', formatReference(previous)]);
    if (next !== undefined) entries.push(['Next', formatReference(next)]);
    const inner = writeItems(builder, item.items, { parent: number, describe, isOpen: () => false });
    if (inner.length > 0)
      entries.push(...ends(inner), ['Count', String(isOpen(item) ? inner.length : -inner.length)]);
    builder.setValue(number, formatDictionary(entries));
  }
  return numbers;
}

function formatPlace({ pageNumber, xPt, yPt }: OutlineToWrite): string {
  return `[${formatReference(pageNumber)} /XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0]`;
}

function ends(numbers: readonly number[]): [string, string][] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ['First', formatReference(first)],
    ['Last', formatReference(last)],
  ];
}
