import type { Problem } from '../problem.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';

/** How long one step in the browser may take. */
export interface Deadline {
  readonly timeouts: Settings['timeouts'];
  readonly limit: 'loadMs' | 'fontsMs' | 'printMs';
}

/**
 * What the browser answers, unless it takes too long: PublishError `browser-timed-out`. Time is kept here: in a page
 * without JavaScript no timer ever fires.
 */
export async function withDeadline<T>(work: Promise<T>, { timeouts, limit }: Deadline): Promise<T> {
  const timeoutMs = timeouts[limit];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PublishError([describeTimeout(limit, timeoutMs)]));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function describeTimeout(limit: string, timeoutMs: number): Problem {
  const values = { seconds: String(timeoutMs / 1000), limit: `timeouts.${limit}` };
  return { code: 'browser-timed-out', file: 'browser', values };
}
