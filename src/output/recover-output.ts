import { lstat } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import type { LockOptions } from './lock.ts';
import { takeLock } from './lock.ts';
import { findOutputPlaces } from './output-places.ts';
import type { Recovery } from './recover-swap.ts';
import { recoverSwap } from './recover-swap.ts';
import { tolerate } from '../system-error.ts';

/** The first act of a command that does not publish: finishes or undoes an interrupted swap, where there is one. */
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
