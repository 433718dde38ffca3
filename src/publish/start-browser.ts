import { openBrowser } from '../browser/session/open-browser.ts';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { timeStage } from '../progress.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';

/** A browser that has begun to start. */
export interface StartingBrowser {
  readonly handle: Promise<BrowserHandle>;
  /** Ends it, and the start where it has not ended yet; harmless where it failed. */
  readonly close: () => Promise<void>;
}

/** Starts a browser and reports the time as a stage. A failure that nobody awaits is ignored. */
export function startBrowser(settings: Settings, progress: Progress, signal: AbortSignal): StartingBrowser {
  const stop = new AbortController();
  const handle = timeStage(progress, 'browser', () =>
    openBrowser(settings, AbortSignal.any([signal, stop.signal])),
  );
  let opened: BrowserHandle | undefined;
  const settled = handle.then(
    (browser) => {
      opened = browser;
    },
    () => undefined,
  );
  return {
    handle,
    close: async () => {
      if (!opened) stop.abort();
      await settled;
      await opened?.close();
    },
  };
}
