import type { OutlineItem } from './outline-item.ts';

/**
 * The bookmarks of several prints as one tree: what begins a print belongs below the last heading of a higher level
 * before it, which Chromium does not know.
 */
export function nestOutline(outlines: readonly (readonly OutlineItem[])[]): OutlineItem[] {
  const root: OutlineItem[] = [];
  const open: { readonly level: number; readonly items: OutlineItem[] }[] = [];
  for (const item of outlines.flatMap(flatten)) {
    const level = levelOf(item);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const items: OutlineItem[] = [];
    (open.at(-1)?.items ?? root).push({ ...item, items });
    open.push({ level, items });
  }
  return root;
}

function flatten(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flatten(item.items)]);
}

function levelOf({ heading }: OutlineItem): number {
  const level = /^H([1-6])$/.exec(heading?.type ?? '')?.[1];
  return level === undefined ? 7 : Number(level);
}
