import type { Browser, Page } from 'puppeteer';
import { PublishError } from '../problem.ts';

/** A signal that comes with PublishError `browser-crashed` when a tab crashes or a browser ends. */
export function watchForCrash(watched: Page | Browser): AbortSignal {
  const crash = new AbortController();
  const report = (cause?: unknown): void => {
    crash.abort(new PublishError([{ code: 'browser-crashed', file: 'browser', values: {} }], { cause }));
  };
  if ('newPage' in watched) watched.once('disconnected', report);
  else watched.once('error', report);
  return crash.signal;
}
