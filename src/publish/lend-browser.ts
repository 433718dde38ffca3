import { openBrowser } from '../browser/session/open-browser.ts';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';

/** One browser for many runs, one after the other. */
export interface LentBrowser {
  /** Starts one where there is none, or where the last one has ended or had enough runs. Throws what `openBrowser` throws. */
  readonly take: () => Promise<BrowserHandle>;
  /** To be called after a run that failed: the next one gets a fresh browser. */
  readonly giveUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser keeps something of every document that it prints. */
const mostRuns = 25;

/** Lends a browser that is started when it is asked for; what it says at its start is said once. */
export function lendBrowser(settings: Settings, progress: Progress, signal: AbortSignal): LentBrowser {
  let handle: BrowserHandle | undefined;
  let runs = 0;
  const said = new Set<string>();
  const close = async (): Promise<void> => {
    const ending = handle;
    handle = undefined;
    await ending?.close();
  };
  const start = async (): Promise<BrowserHandle> => {
    const opened = await openBrowser(settings, signal);
    runs = 0;
    for (const { name, values } of opened.notices) {
      if (!said.has(name)) progress.notice(name, values);
      said.add(name);
    }
    return opened;
  };
  return {
    take: async () => {
      if (runs >= mostRuns || handle?.browser.connected === false) await close();
      handle ??= await start();
      runs += 1;
      return handle;
    },
    giveUp: close,
    close,
  };
}
