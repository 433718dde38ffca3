import type { Problem } from '../problem.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';

/** How long one step in the browser may take, and what ends it before. */
export interface Deadline {
  readonly timeouts: Settings['timeouts'];
  readonly limit: 'loadMs' | 'fontsMs' | 'printMs';
  readonly signal?: AbortSignal | undefined;
}

/**
 * What the browser answers, unless it takes too long (PublishError `browser-timed-out`) or the signal comes first (its
 * reason is thrown). Time is kept here: in a page without JavaScript no timer ever fires.
 */
export async function withDeadline<T>(work: Promise<T>, { timeouts, limit, signal }: Deadline): Promise<T> {
  const timeoutMs = timeouts[limit];
  const ending = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new PublishError([describeTimeout(limit, timeoutMs)]));
    }, timeoutMs);
    const stop = (): void => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    ending.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    ending.abort();
  }
}

function describeTimeout(limit: string, timeoutMs: number): Problem {
  return {
    code: 'browser-timed-out',
    file: 'browser',
    values: { seconds: String(timeoutMs / 1000), limit: `timeouts.${limit}` },
  };
}
