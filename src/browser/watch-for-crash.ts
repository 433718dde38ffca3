import type { Page } from 'puppeteer';
import { PublishError } from '../problem.ts';

/** A signal that comes with the caller's, or with PublishError `browser-crashed` when the tab or the browser ends. */
export function watchForCrash(page: Page, signal: AbortSignal | undefined): AbortSignal {
  const crash = new AbortController();
  const report = (cause?: unknown): void => {
    crash.abort(new PublishError([{ code: 'browser-crashed', file: 'browser', values: {} }], { cause }));
  };
  page.once('error', report);
  page.browser().once('disconnected', () => {
    report();
  });
  return AbortSignal.any([crash.signal, ...(signal ? [signal] : [])]);
}
