import { lstat, rename, rm } from 'node:fs/promises';
import { retryWhileInUse } from './file-in-use.ts';
import type { OutputPlaces } from './output-places.ts';
import { tolerate } from '../system-error.ts';
import { readTargetState } from './swap.ts';
import type { Settings } from '../settings.ts';
import type { LockOptions } from './lock.ts';
import { takeLock } from './lock.ts';
import { findOutputPlaces } from './output-places.ts';

/** What an interrupted swap needed: nothing, the old output put back, or the left-over of a new one removed. */
export type Recovery = 'nothing' | 'restored' | 'completed';

/** Finishes or undoes an interrupted swap; whoever calls holds the lock. */
export async function recoverSwap(places: OutputPlaces): Promise<Recovery> {
  const { target, previous, label } = places;
  if (!(await lstat(previous).catch(tolerate('ENOENT')))) return 'nothing';

  const state = await readTargetState(target);
  // Somebody put their own files there meanwhile: both stay, and `checkTarget` says so.
  if (state.kind === 'foreign') return 'nothing';
  const folder = previous;
  if (state.kind === 'ours') {
    // Only the second rename brings a manifest to the target: the swap was done.
    await retryWhileInUse(() => rm(previous, { recursive: true, force: true }), { folder, label });
    return 'completed';
  }
  // Version control may have made the missing folder anew, with its placeholder.
  await rm(target, { recursive: true, force: true });
  await retryWhileInUse(() => rename(previous, target), { folder, label });
  return 'restored';
}

/** The first step of a command that does not publish: finishes or undoes an interrupted swap, where there is one. */
export async function recoverOutput(
  settings: Settings,
  options: Pick<LockOptions, 'onWait' | 'signal'>,
): Promise<Recovery> {
  const places = await findOutputPlaces(settings.paths);
  if (!(await lstat(places.previous).catch(tolerate('ENOENT', 'ENOTDIR')))) return 'nothing';
  const lock = await takeLock(places, { ...options, waitMs: settings.timeouts.lockMs });
  try {
    return await recoverSwap(places);
  } finally {
    await lock.release();
  }
}
