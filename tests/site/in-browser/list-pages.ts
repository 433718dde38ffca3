import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The pages of a built site, relative to its folder, sorted. */
export async function listPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}
