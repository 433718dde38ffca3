import { rename, rm } from 'node:fs/promises';
import { isComplete } from './folder-contents.ts';
import { isSystemError } from '../system-error.ts';

const maxTries = 20;

/**
 * Gives a folder that is complete its final name. A complete folder that another build has put there meanwhile stays;
 * an incomplete one is replaced.
 */
export async function putInPlace(draft: string, folder: string): Promise<void> {
  for (let tries = 0; tries < maxTries; tries++) {
    if (await renameUnlessRaced(draft, folder)) return;
    if (await isComplete(folder)) return;
    await discard(folder, `${draft}-replaced`);
  }
  throw new Error(`${folder} is incomplete and cannot be replaced.`);
}

async function discard(folder: string, newName: string): Promise<void> {
  if (!(await renameUnlessRaced(folder, newName))) return;
  // Between the look and the renaming another build may have replaced it: then it goes back.
  if ((await isComplete(newName)) && (await renameUnlessRaced(newName, folder))) return;
  await rm(newName, { recursive: true, force: true });
}

/** False where another build was faster: the old name is gone, or the new one is taken. */
async function renameUnlessRaced(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error, ['ENOTEMPTY', 'EEXIST', 'ENOENT'])) return false;
    throw error;
  }
}
