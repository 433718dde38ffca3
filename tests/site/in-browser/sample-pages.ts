import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from './list-pages.ts';

/** One page of each kind of a built site, sorted: that with the longest markup. */
export async function samplePages(folder: string): Promise<string[]> {
  const pages = await listPages(folder);
  const longest = new Map<string, { readonly page: string; readonly size: number }>();
  for (const page of pages) {
    const { size } = await stat(path.join(folder, page));
    const kind = kindOf(page, pages);
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { page, size });
  }
  return [...longest.values()].map(({ page }) => page).sort();
}

/** Translations are made by the same templates, and stand in a folder named by their language. */
export function isInFirstLanguage(page: string): boolean {
  return !/^[a-z]{2}\//.test(page);
}

/** Pages of goals and of a register's entries lie side by side; the digits of a goal's number tell its level. */
function kindOf(page: string, pages: readonly string[]): string {
  const folder = path.posix.dirname(page);
  const parent = path.posix.dirname(folder);
  const name = path.posix.basename(folder);
  if (/^\d+(\.\w+)*$/.test(name)) return `${parent}/${name.replaceAll(/\w+/g, '#')}`;
  const siblings = pages.filter(
    (other) => other.startsWith(`${parent}/`) && other !== `${parent}/index.html`,
  );
  const isEntry = siblings.every((other) => path.posix.dirname(path.posix.dirname(other)) === parent);
  return parent !== '.' && isEntry ? `${parent}/*` : page;
}
