import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../system-error.ts';

const listName = 'contents.json';

/** Lists the folder's files with their sizes in a file of its own, so that a later run sees what is missing. */
export async function writeContents(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), (await stat(file)).size]),
  );
  await writeFile(path.join(folder, listName), JSON.stringify(Object.fromEntries(sizes)));
}

/** Whether each file is there in full: programs that clean up temporary files take single ones away. */
export async function isComplete(folder: string): Promise<boolean> {
  try {
    const list = JSON.parse(await readFile(path.join(folder, listName), 'utf8')) as Record<string, number>;
    const sizes = await Promise.all(
      Object.keys(list).map(async (name) => (await stat(path.join(folder, name))).size),
    );
    return Object.values(list).every((size, index) => size === sizes[index]);
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR']) || error instanceof SyntaxError) return false;
    throw error;
  }
}
