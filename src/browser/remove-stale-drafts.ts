import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../system-error.ts';

/** Stands in the name of a folder that is being unpacked. */
export const draftMark = '.unpacking-';

const staleAfterMs = 60 * 60_000;

/** Removes what killed builds left half unpacked beside `folder`: nobody unpacks for an hour. */
export async function removeStaleDrafts(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const prefix = path.basename(folder) + draftMark;
  for (const name of await readdir(parent)) {
    const draft = path.join(parent, name);
    if (name.startsWith(prefix) && (await readAgeMs(draft)) > staleAfterMs)
      await rm(draft, { recursive: true, force: true });
  }
}

async function readAgeMs(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch (error) {
    // Another build has just put it in place or removed it.
    if (isSystemError(error, ['ENOENT'])) return 0;
    throw error;
  }
}
