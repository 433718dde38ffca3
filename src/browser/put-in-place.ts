import { rename, rm } from 'node:fs/promises';
import { isComplete } from './folder-contents.ts';
import { isSystemError } from './system-error.ts';

/**
 * Gives a folder that is complete its final name. A complete folder that another build has put there meanwhile stays;
 * an incomplete one is replaced.
 */
export async function putInPlace(draft: string, folder: string): Promise<void> {
  if (await renameUnlessTaken(draft, folder)) return;
  if (await isComplete(folder)) return;
  const discarded = `${draft}-replaced`;
  await rename(folder, discarded);
  await rm(discarded, { recursive: true, force: true });
  const isPlaced = await renameUnlessTaken(draft, folder);
  if (!isPlaced && !(await isComplete(folder)))
    throw new Error(`${folder} is incomplete and cannot be replaced.`);
}

async function renameUnlessTaken(draft: string, folder: string): Promise<boolean> {
  try {
    await rename(draft, folder);
    return true;
  } catch (error) {
    if (isSystemError(error, ['ENOTEMPTY', 'EEXIST'])) return false;
    throw error;
  }
}
