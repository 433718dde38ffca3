import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isIgnored } from '../../load/files/data-layout.ts';
import { tolerate } from '../../system-error.ts';

/** How long nothing may change before a build begins: editors save in several steps. */
const quietMs = 25;

/** A build begins after that time in any case, however fast changes follow each other. */
const longestMs = 1000;

/** How often a folder that is missing is looked for. */
const missingMs = 500;

/** Changes in folders, from the moment at which they are watched. */
export interface WatchedFolders {
  /** Comes once after each burst of changes, at once where there was one since the last time; false after the end. */
  readonly changed: () => Promise<boolean>;
  /** Comes with the next change, or the end, at once where `changed` would. */
  readonly hasChanged: () => Promise<void>;
}

/**
 * Watches folders with all that is below them until the signal is aborted. Each folder is watched by itself, not its
 * files: what is replaced by renaming, as many editors save, is another file, and Node's own recursive watching loses it
 * (Node 20 on Linux). Locks and backups of editors, which no build reads, are no change.
 */
export async function watchFolders(folders: readonly string[], signal: AbortSignal): Promise<WatchedFolders> {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  let lastChange = 0;
  let firstChange = 0;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const note = (): void => {
    lastChange = performance.now();
    if (firstChange === 0) firstChange = lastChange;
    wake();
  };

  const watchFolder = async (folder: string): Promise<void> => {
    const found = await stat(folder).catch(gone);
    const known = watchers.get(folder);
    if (known && known.inode !== found?.ino) {
      known.watcher.close();
      watchers.delete(folder);
    }
    if (!found?.isDirectory() || signal.aborted) return;
    if (!watchers.has(folder)) {
      const watcher = watchIfThere(folder, (name) => {
        if (name === null || !isIgnored(name)) note();
      });
      if (!watcher) return;
      // A folder that goes away is missed where its parent is looked at.
      watcher.on('error', note);
      watchers.set(folder, { watcher, inode: found.ino });
    }
    const entries = await readdir(folder, { withFileTypes: true }).catch(gone);
    for (const entry of entries ?? [])
      if (entry.isDirectory() && !isIgnored(entry.name)) await watchFolder(path.join(folder, entry.name));
  };

  /** Watches new folders and stops watching those that are gone; what is in a new folder counts as a change. */
  const lookAgain = async (some = [...watchers.keys(), ...folders]): Promise<void> => {
    const before = new Set(watchers.keys());
    for (const folder of some) await watchFolder(folder);
    if ([...watchers.keys()].some((folder) => !before.has(folder))) note();
  };

  const search = setInterval(() => {
    const missing = folders.filter((folder) => !watchers.has(folder));
    if (missing.length > 0) void lookAgain(missing);
  }, missingMs);
  signal.addEventListener('abort', () => {
    clearInterval(search);
    for (const { watcher } of watchers.values()) watcher.close();
    wake();
  });
  for (const folder of folders) await watchFolder(folder);

  const hasChanged = async (): Promise<void> => {
    while (lastChange === 0 && !signal.aborted) await new Promise<void>((resolve) => waiting.add(resolve));
  };

  return {
    hasChanged,
    changed: async () => {
      await hasChanged();
      while (!signal.aborted && isBusy(lastChange, firstChange)) await delay(quietMs / 4);
      lastChange = 0;
      firstChange = 0;
      if (!signal.aborted) await lookAgain();
      return !signal.aborted;
    },
  };
}

/** A folder may go, or be closed to us, between two looks at it; it is looked for again. */
const gone = tolerate('ENOENT', 'ENOTDIR', 'EACCES', 'EPERM');

function watchIfThere(folder: string, note: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => {
      note(name);
    });
  } catch (error) {
    gone(error);
    return undefined;
  }
}

function isBusy(lastChange: number, firstChange: number): boolean {
  const now = performance.now();
  return now - lastChange < quietMs && now - firstChange < longestMs;
}
