import { setImmediate } from 'node:timers/promises';

/** So long a signal, a browser or a server may go unheard. */
const mostMs = 50;

let lastTurn = 0;

/**
 * To be called between pieces of work that never wait: where nothing else had its turn for 50 ms, it has it now. Throws
 * where the build has been ended.
 */
export async function giveTurn(signal?: AbortSignal): Promise<void> {
  if (performance.now() - lastTurn >= mostMs) {
    await setImmediate();
    lastTurn = performance.now();
  }
  signal?.throwIfAborted();
}
