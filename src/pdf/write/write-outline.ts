import { formatDictionary } from '../syntax/dictionary.ts';
import type { OutlineItem } from '../read/read-outline.ts';
import type { PdfBuilder } from './pdf-builder.ts';
import { formatPoints } from '../syntax/geometry.ts';
import { formatReference } from '../syntax/reference.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import { formatTextString } from '../syntax/text-string.ts';

/** Where bookmarks lead in the new document. */
export interface OutlineTargets {
  readonly pageObjectNumbers: readonly number[];
  readonly numberOf: ReadonlyMap<StructureElement, number>;
}

/** Writes the bookmarks, the first level open; gives the number of their root. */
export function writeOutline(
  builder: PdfBuilder,
  items: readonly OutlineItem[],
  targets: OutlineTargets,
): number {
  const root = builder.allocate();
  const numbers = writeItems(builder, items, { parent: root, targets });
  builder.setValue(
    root,
    formatDictionary([['Type', '/Outlines'], ...ends(numbers), ['Count', String(items.length)]]),
  );
  return root;
}

function writeItems(
  builder: PdfBuilder,
  items: readonly OutlineItem[],
  place: { readonly parent: number; readonly targets: OutlineTargets },
): number[] {
  const numbers = items.map(() => builder.allocate());
  for (const [index, item] of items.entries()) {
    const number = numbers[index] ?? 0;
    const entries = describe(item, place.targets);
    entries.push(['Parent', formatReference(place.parent)]);
    const [previous, next] = [numbers[index - 1], numbers[index + 1]];
    if (previous !== undefined) entries.push(['Prev', formatReference(previous)]);
    if (next !== undefined) entries.push(['Next', formatReference(next)]);
    const inner = writeItems(builder, item.items, { ...place, parent: number });
    if (inner.length > 0) entries.push(...ends(inner), ['Count', String(-inner.length)]);
    builder.setValue(number, formatDictionary(entries));
  }
  return numbers;
}

function describe(item: OutlineItem, targets: OutlineTargets): [string, string][] {
  const page = formatReference(targets.pageObjectNumbers[item.pageIndex] ?? 0);
  const entries: [string, string][] = [
    ['Title', formatTextString(item.title)],
    ['Dest', `[${page} /XYZ ${formatPoints(item.xPt)} ${formatPoints(item.yPt)} 0]`],
  ];
  const heading = item.heading === undefined ? undefined : targets.numberOf.get(item.heading);
  if (heading !== undefined) entries.push(['SE', formatReference(heading)]);
  return entries;
}

function ends(numbers: readonly number[]): [string, string][] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ['First', formatReference(first)],
    ['Last', formatReference(last)],
  ];
}
