import { lstat, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder for temporary files that only this user can read and write (mode 0700), the same in each run. Throws where
 * somebody else has made one of that name: a program is started from it.
 */
export async function findPrivateFolder(): Promise<string> {
  const userId = process.getuid?.();
  const folder = path.join(os.tmpdir(), `strategia-${userId ?? os.userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const state = await lstat(folder);
  const isOwn = state.isDirectory() && (userId === undefined || state.uid === userId);
  if (!isOwn || (userId !== undefined && (state.mode & 0o077) !== 0))
    throw new Error(`${folder} is not a private folder of this user: remove it.`);
  return folder;
}
