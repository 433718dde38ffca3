import type { OutlineToWrite } from '../../pdf/write/write-outline.ts';

/** A bookmark, with numbers of the document. */
export interface OutlineEntry extends Omit<OutlineToWrite, 'items'> {
  /** 1 to 6; 7 where it leads to no heading. */
  readonly level: number;
}

/**
 * Bookmarks as a tree: what begins a part belongs below the last heading of a higher level before it, which Chromium does
 * not know.
 */
export function nestOutline(entries: readonly OutlineEntry[]): OutlineToWrite[] {
  const root: OutlineToWrite[] = [];
  const open: { readonly level: number; readonly items: OutlineToWrite[] }[] = [];
  for (const { level, ...entry } of entries) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const items: OutlineToWrite[] = [];
    (open.at(-1)?.items ?? root).push({ ...entry, items });
    open.push({ level, items });
  }
  return root;
}
