import { PublishError } from '../../problem.ts';
import type { Settings } from '../../settings.ts';

/** That a browser ended or a tab of it crashed. */
export function describeCrash(cause?: unknown): PublishError {
  return new PublishError([{ code: 'browser-crashed', file: 'browser', values: {} }], { cause });
}

/** Whether a browser ended or a tab of it crashed. */
export function isCrash(error: unknown): boolean {
  return error instanceof PublishError && error.problems.some(({ code }) => code === 'browser-crashed');
}

/** What Puppeteer says of a tab that is gone; the classes of its errors are loaded only with it. */
const goneNames = ['TargetCloseError', 'ConnectionClosedError'];
const goneWords =
  /Connection closed|Target closed|Session closed|Page crashed|Target crashed|has been closed/;

/** An error of Puppeteer's about a browser that does not answer any more, as a problem; any other error as it is. */
export function explainSilence(error: unknown, timeouts: Settings['timeouts']): unknown {
  if (error instanceof PublishError || !(error instanceof Error)) return error;
  if (goneNames.includes(error.name) || goneWords.test(error.message)) return describeCrash(error);
  if (error.name !== 'TimeoutError' && !/timed out/i.test(error.message)) return error;
  const values = { seconds: String(timeouts.printMs / 1000), limit: 'timeouts.printMs' };
  return new PublishError([{ code: 'browser-timed-out', file: 'browser', values }], { cause: error });
}
