import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const folderMode = 0o755;
const fileMode = 0o644;

/**
 * Lets everybody read a folder that is published, with all in it: a web server mostly runs as another user, and where the
 * publisher's `umask` is strict it could read nothing. Others cannot write, whatever the `umask`. Windows has no such modes.
 */
export function openToReaders(folder: string): void {
  if (process.platform === 'win32') return;
  // All in it was made by the same process: it has asked the same `umask`.
  if ((statSync(folder).mode & 0o777) === folderMode) return;
  chmodSync(folder, folderMode);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? folderMode : fileMode);
}
