import { openBrowser } from '../browser/session/open-browser.ts';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { publish } from '../publish.ts';
import type { PublishOptions } from '../publish/publish-options.ts';
import { isSystemError } from '../system-error.ts';
import { chooseForms } from './choose-forms.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './parse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { serveFolder } from './serve-folder.ts';
import type { FolderServer } from './serve-folder.ts';
import { watchFolders } from './watch-folders.ts';

/**
 * `strategia dev`: builds, serves the site on this machine, and builds again after each change of data or templates,
 * with one browser that stays open. The full document comes first and is served as soon as it is finished, the site
 * follows. A build that fails says why and leaves the last good one in place; the next change starts another.
 */
export async function dev(context: CommandContext): Promise<void> {
  const { arguments: options, say, settings, signal } = context;
  const profiles = chooseForms(context);
  const server = await openServer(context);
  const means: DevMeans = { profiles, browser: undefined, server };
  try {
    server.explain(say('dev.building'), []);
    context.print(say('dev.serving', { address: server.address }));
    const watched = await watchFolders([settings.paths.data, settings.paths.templates], signal);
    let isFirst = true;
    do {
      if (options.only !== 'site' && !means.browser?.browser.connected)
        means.browser = await openBrowser(settings, signal);
      await buildOnce(context, means, isFirst ? 'dev.built' : 'dev.rebuilt');
      isFirst = false;
    } while (await watched.changed());
  } finally {
    await server.close();
    await means.browser?.close();
  }
}

interface DevMeans {
  readonly profiles: PublishOptions['profiles'];
  /** Undefined before the first build, and where none is needed; one that ended is replaced. */
  browser: BrowserHandle | undefined;
  readonly server: FolderServer;
}

/** Started first, so that nothing else has to be stopped where the port is taken. */
async function openServer({ arguments: options, say, settings }: CommandContext): Promise<FolderServer> {
  const { port, base } = options;
  try {
    return await serveFolder(`${settings.paths.output}/site`, port, base);
  } catch (error) {
    if (!isSystemError(error, ['EADDRINUSE', 'EACCES'])) throw error;
    const other = port < 65535 ? port + 1 : port - 1;
    throw new UsageError(
      say('usage.port-in-use', { port: String(port), other: String(other) }),
      options.messages,
    );
  }
}

async function buildOnce(
  context: CommandContext,
  { profiles, browser, server }: DevMeans,
  done: 'dev.built' | 'dev.rebuilt',
): Promise<void> {
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
        ...(profiles ? { profiles } : { profiles: ['full'], bindingOnly: true }),
        proposals: options.proposals,
        base: options.base,
      },
      { version, progress, signal, onDocument, ...(browser && { browser }) },
    );
    context.print(say(done, { seconds: (performance.now() - start) / 1000 }));
  } catch (error) {
    // Stopped by the user.
    if (signal.aborted) throw error;
    reportTrouble(error, context, server);
  } finally {
    server.forget();
    if (browser?.browser.connected) await browser.prepareTab();
  }
}

/** In the terminal, and on the page that stands there as long as there is no site. */
function reportTrouble(error: unknown, context: CommandContext, server: FolderServer): void {
  const { arguments: options, say } = context;
  const lines: string[] = [];
  const stream = {
    write: (text: string): void => {
      lines.push(text.trimEnd());
      context.errorStream.write(text);
    },
  };
  reportFailure(error, {
    stream,
    messages: options.messages,
    isAborted: false,
    isDebugging: options.isDebugging,
  });
  context.print(say('dev.waiting'));
  server.explain(say('dev.failed'), [...lines, say('dev.waiting')]);
}
