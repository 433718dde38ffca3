import { randomUUID } from 'node:crypto';
import { open, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { tolerate } from '../system-error.ts';
import { draftPrefix } from './releases.ts';
import type { ReleasePlaces } from './releases.ts';

/** Shows readers a release, in one step: there is no moment at which they find nothing. Whoever calls holds the lock. */
export async function switchRelease(places: ReleasePlaces, name: string): Promise<void> {
  const { folder, releases, current, previous } = places;
  const draft = path.join(folder, `${draftPrefix}${randomUUID()}`);
  const isWindows = process.platform === 'win32';
  // A link to a folder needs no rights there that way; and it has to be absolute.
  if (isWindows) await symlink(path.join(releases, name), draft, 'junction');
  else await symlink(path.join('releases', name), draft);
  if (isWindows) {
    // Nothing is renamed over a link there: the next command puts it back where a run ends between the two.
    await rename(current, previous).catch(tolerate('ENOENT'));
    await rename(draft, current);
    await rm(previous, { recursive: true, force: true });
    return;
  }
  await rename(draft, current);
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
