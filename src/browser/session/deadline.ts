import type { Problem } from '../../problem.ts';
import { PublishError } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one step in the browser may take, by a limit of the settings. */
interface Deadline {
  readonly timeouts: Settings['timeouts'];
  readonly limit: 'loadMs' | 'fontsMs' | 'printMs';
}

/** How long a step may take that has words of its own. */
interface OwnDeadline {
  readonly timeoutMs: number;
  readonly late: Problem;
}

/**
 * What the browser answers, unless it takes too long: PublishError `browser-timed-out`. Time is kept here: in a page
 * without JavaScript no timer ever fires.
 */
export async function withDeadline<T>(work: Promise<T>, deadline: Deadline | OwnDeadline): Promise<T> {
  const { timeoutMs, late } = 'late' in deadline ? deadline : describeTimeout(deadline);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PublishError([late]));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function describeTimeout({ timeouts, limit }: Deadline): OwnDeadline {
  const timeoutMs = timeouts[limit];
  const values = { seconds: String(timeoutMs / 1000), limit: `timeouts.${limit}` };
  return { timeoutMs, late: { code: 'browser-timed-out', file: 'browser', values } };
}

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
