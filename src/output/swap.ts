import { copyFile, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { inUseCodes, retryWhileInUse } from './file-in-use.ts';
import type { OutputPlaces } from './output-places.ts';
import { tolerate } from '../system-error.ts';
import { manifestName, readManifest } from './manifest.ts';

/**
 * Puts the finished stage in the target's place; whoever calls holds the lock and has called `recoverSwap`.
 *
 * No system renames a folder over a full one, so the old folder steps aside first. A run that ends between the two
 * renames is undone by `recoverSwap`; a rename that fails is undone here. Throws PublishError `file-in-use` on Windows.
 */
export async function swapFolders(places: OutputPlaces, stage: string): Promise<void> {
  const { target, previous, parent, label } = places;
  await keepPlaceholders(target, stage);
  await syncFolder(stage);

  const hasPrevious = await retryWhileInUse(() => moveIfThere(target, previous), { folder: target, label });
  try {
    await retryWhileInUse(() => rename(stage, target), { folder: stage, label });
  } catch (error) {
    if (hasPrevious) await rename(previous, target);
    throw error;
  }
  await syncFolder(parent);
  // What stays because it is open goes at the next command: the new output is already published.
  await rm(previous, { recursive: true, force: true, maxRetries: 5 }).catch(tolerate(...inUseCodes));
}

async function keepPlaceholders(target: string, stage: string): Promise<void> {
  for (const name of placeholderNames)
    await copyFile(path.join(target, name), path.join(stage, name)).catch(tolerate('ENOENT'));
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  return (await rename(from, to).then(() => true, tolerate('ENOENT'))) ?? false;
}

/** Puts the folder's list of names on the disk, so that a power cut finds the new output or the old one. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps its list of names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files that only keep an empty folder in version control; a new output keeps them. */
export const placeholderNames: readonly string[] = ['.gitkeep', '.keep'];

/** What stands where the output belongs. */
type TargetState =
  | { readonly kind: 'missing' }
  /** Nothing, or nothing but placeholders. */
  | { readonly kind: 'empty' }
  /** Published by this program. */
  | { readonly kind: 'ours' }
  /** `found` is the first entry that is not ours. */
  | { readonly kind: 'foreign'; readonly found: string };

/** Looks at the target without touching it. */
export async function readTargetState(target: string): Promise<TargetState> {
  const found = await lstat(target).catch(tolerate('ENOENT', 'ENOTDIR'));
  if (found === undefined) return { kind: 'missing' };
  if (!found.isDirectory()) return { kind: 'foreign', found: path.basename(target) };

  const entries = await readdir(target, { withFileTypes: true });
  const others = entries.filter((entry) => !(entry.isFile() && placeholderNames.includes(entry.name)));
  if (others.length === 0) return { kind: 'empty' };
  if (await readManifest(target)) return { kind: 'ours' };
  const names = others.map((entry) => entry.name).sort();
  return { kind: 'foreign', found: names[0] ?? manifestName };
}
