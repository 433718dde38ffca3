import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * What the work gives, unless the signal comes first: then its reason is thrown. It also is where the work fails because
 * of what made the signal come: a call to a browser that has just ended only says that it is gone.
 */
export async function endOnSignal<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work(), ended]);
  } catch (error) {
    await nextTurn();
    signal.throwIfAborted();
    throw error;
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
