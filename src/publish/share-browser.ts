import { isCrash } from '../browser/session/broken-off.ts';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import type { PublishContext, PublishOptions } from './publish-options.ts';
import { startBrowser } from './start-browser.ts';
import type { StartingBrowser } from './start-browser.ts';

/** The browser of one run: it starts while the data is read, and ends with the run. */
export interface SharedBrowser {
  /**
   * Runs some work with it, and again with a fresh one where it crashes; a run starts only one fresh one.
   * Throws where no document is printed.
   */
  readonly use: <T>(work: (handle: BrowserHandle) => Promise<T>) => Promise<T>;
  /** Undefined where no document is printed. */
  readonly version: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Starts a browser unless the run needs none or was given one; closes only what it has started. */
export function shareBrowser(
  settings: Settings,
  options: PublishOptions,
  context: PublishContext,
): SharedBrowser {
  if (options.only === 'site') return withoutBrowser;
  const { browser: given, opening, progress, signal } = context;
  const own = (given ?? opening) ? undefined : startBrowser(settings, progress, signal);
  const starting = opening ?? own;
  let fresh: StartingBrowser | undefined;
  if (starting && !given) void reportNotices(starting, progress);
  /** Several documents may be printing when it crashes. */
  const startFresh = (): StartingBrowser => {
    if (fresh) return fresh;
    progress.notice('fresh-browser');
    return (fresh = startBrowser(settings, progress, signal));
  };
  const find = async (): Promise<BrowserHandle> => {
    const handle = await (fresh?.handle ?? given ?? starting?.handle);
    if (!handle) throw new Error('A run has neither been given a browser nor started one.');
    return handle;
  };
  return {
    use: async (work) => {
      if (fresh) return await work(await find());
      try {
        return await work(await find());
      } catch (error) {
        if (!isCrash(error) || signal.aborted) throw error;
        return await work(await startFresh().handle);
      }
    },
    version: async () => (await find()).version,
    close: async () => {
      await fresh?.close();
      await own?.close();
    },
  };
}

/** A failure to start is reported by whoever prints; where the data is wrong nobody does, and it does not matter. */
async function reportNotices({ handle }: StartingBrowser, progress: Progress): Promise<void> {
  const notices = await handle.then(
    (opened) => opened.notices,
    () => [],
  );
  for (const { name, values } of notices) progress.notice(name, values);
}

const withoutBrowser: SharedBrowser = {
  use: () => Promise.reject(new Error('A build of the site alone has no browser.')),
  version: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};
