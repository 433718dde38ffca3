import type { KnownPages } from '../browser/known-pages.ts';
import { openBrowser } from '../browser/open-browser.ts';
import type { BrowserHandle } from '../browser/open-browser.ts';
import { PublishError } from '../problem.ts';
import { publish } from '../publish.ts';
import type { CommandContext } from './command-context.ts';
import { reportFailure } from './report-failure.ts';
import { serveFolder } from './serve-folder.ts';
import type { FolderServer } from './serve-folder.ts';
import { watchFolders } from './watch-folders.ts';

/**
 * `strategia dev`: builds, serves the site on this machine, and builds again after each change of data or templates,
 * with one browser that stays open. The full document comes first and is served as soon as it is finished, the site
 * follows. A build that fails says why and leaves the last good one where it is.
 */
export async function dev(context: CommandContext): Promise<void> {
  const { arguments: options, say, settings, signal } = context;
  const browser = options.only === 'site' ? undefined : await openBrowser(settings, signal);
  const server = await serveFolder(`${settings.paths.output}/site`, options.port);
  const means = { browser, server, knownPages: new Map<string, KnownPages>() };
  const changes = watchFolders([settings.paths.data, settings.paths.templates], signal);
  try {
    await buildOnce(context, means);
    context.print(say('dev.serving', { address: server.address }));
    for await (const _ of changes) await buildOnce(context, means);
  } finally {
    await server.close();
    await browser?.close();
  }
}

interface DevMeans {
  readonly browser: BrowserHandle | undefined;
  readonly server: FolderServer;
  /** Of each document, from one build to the next: a change that moves no page takes one print. */
  readonly knownPages: Map<string, KnownPages>;
}

async function buildOnce(context: CommandContext, { browser, server, knownPages }: DevMeans): Promise<void> {
  const { arguments: options, say, settings, progress, signal, version } = context;
  const start = performance.now();
  const onDocument = (path: string, bytes: Uint8Array): void => {
    server.show(path, bytes);
    const seconds = (performance.now() - start) / 1000;
    context.print(say('dev.document', { address: server.address + path, seconds }));
  };
  try {
    await publish(
      settings,
      {
        edition: options.edition,
        only: options.only,
        ...(options.profiles ? { profiles: options.profiles } : { profiles: ['full'], bindingOnly: true }),
        proposals: options.proposals,
        base: '/',
      },
      { version, progress, signal, onDocument, knownPages, ...(browser && { browser }) },
    );
    context.print(say('dev.rebuilt', { seconds: (performance.now() - start) / 1000 }));
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    reportFailure(error, {
      stream: context.errorStream,
      messages: options.messages,
      isAborted: false,
      isDebugging: options.isDebugging,
    });
  } finally {
    server.forget();
    if (browser?.browser.connected) await browser.prepareTab();
  }
}
