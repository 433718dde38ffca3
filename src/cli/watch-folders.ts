import { watch } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** How long nothing may change before a build begins: editors save in several steps. */
const quietMs = 80;

/** Yields once after each burst of changes in the folders, until the signal is aborted. */
export async function* watchFolders(folders: readonly string[], signal: AbortSignal): AsyncGenerator<void> {
  let changedAt = 0;
  let wake: () => void = () => undefined;
  const failure = Promise.race(
    folders.map(async (folder) => {
      for await (const _ of watch(folder, { recursive: true, signal })) {
        changedAt = performance.now();
        wake();
      }
    }),
  ).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  while (!signal.aborted) {
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (changedAt === 0) await Promise.race([changed, failure]);
    while (performance.now() - changedAt < quietMs) await delay(quietMs - (performance.now() - changedAt));
    changedAt = 0;
    if (!hasEnded(signal)) yield;
  }
}

/** The signal may end a run while something is awaited, which the type checker does not see. */
function hasEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}
