import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { OutputPlaces } from './output-places.ts';
import { readProcessTrace } from './process-trace.ts';

/**
 * Removes what killed builds left beside the target: staging folders, and locks that were prepared but not taken.
 * Whoever calls holds the lock and has no stage yet: a stage with this process's own id is an earlier process's.
 */
export async function removeLeftovers(places: OutputPlaces): Promise<void> {
  const preparedLockPrefix = `${path.basename(places.lock)}-`;
  for (const name of await readdir(places.parent)) {
    const pid = readPid(name, places.stagePrefix) ?? readPid(name, preparedLockPrefix);
    if (pid === undefined) continue;
    const isOwnStage = pid === process.pid && name.startsWith(places.stagePrefix);
    const isLeftover = isOwnStage || (await readProcessTrace(pid)) === undefined;
    if (isLeftover) await rm(path.join(places.parent, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `<prefix><pid>-<UUID>`; anything else is not ours. */
function readPid(name: string, prefix: string): number | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const pid = /^(\d{1,9})-[0-9a-f-]{36}$/.exec(name.slice(prefix.length))?.[1];
  return pid === undefined ? undefined : Number(pid);
}
