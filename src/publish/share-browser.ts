import type { BrowserHandle } from '../browser/open-browser.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import type { PublishContext, PublishOptions } from './publish-options.ts';
import { startBrowser } from './start-browser.ts';

/** The browser of one run: it starts while the data is read, and ends with the run. */
export interface SharedBrowser {
  /** Throws where no document is printed. */
  readonly handle: () => Promise<BrowserHandle>;
  /** Undefined where no document is printed. */
  readonly version: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Starts a browser unless the run needs none or was given one. */
export function shareBrowser(
  settings: Settings,
  options: PublishOptions,
  context: PublishContext,
): SharedBrowser {
  if (options.only === 'site') return withoutBrowser;
  const { browser: given, opening: begun, progress, signal } = context;
  const opening = given ? Promise.resolve(given) : (begun ?? startBrowser(settings, progress, signal));
  // Whoever prints awaits it; where the data is wrong nobody does, and its failure is no news then.
  const settled = opening.then(
    (handle) => handle,
    () => undefined,
  );
  if (!given)
    void settled.then((handle) => {
      tellNotices(handle, progress);
    });
  return {
    handle: () => opening,
    version: async () => (await opening).version,
    close: async () => {
      if (!given) await (await settled)?.close();
    },
  };
}

function tellNotices(handle: BrowserHandle | undefined, progress: Progress): void {
  for (const { name, values } of handle?.notices ?? []) progress.notice(name, values);
}

const withoutBrowser: SharedBrowser = {
  handle: () => Promise.reject(new Error('A build of the site alone has no browser.')),
  version: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};
