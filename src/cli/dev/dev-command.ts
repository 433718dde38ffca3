import { setTimeout as delay } from 'node:timers/promises';
import { openBrowser } from '../../browser/session/open-browser.ts';
import type { BrowserHandle } from '../../browser/session/open-browser.ts';
import { publish } from '../../publish.ts';
import type { PublishOptions } from '../../publish/publish-options.ts';
import { isSystemError } from '../../system-error.ts';
import { chooseForms } from '../choose-forms.ts';
import type { CommandContext } from '../command-context.ts';
import { UsageError } from '../parse-arguments.ts';
import { reportFailure } from '../report-failure.ts';
import { createProblemLines } from '../report/problem-lines.ts';
import { describeTrouble } from './describe-trouble.ts';
import { openDevServer } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';
import { openShow } from './show-results.ts';
import type { Show } from './show-results.ts';
import { watchFolders } from './watch-folders.ts';
import type { WatchedFolders } from './watch-folders.ts';

/** What is half saved is whole again after that time; until then nobody is told that it is wrong. */
const savingMs = 200;

/**
 * `strategia dev`: builds, serves the site on this machine, and builds again after each change of data, templates or overrides, with
 * one browser that stays open. Pages are served as soon as the data are read, the full document as soon as it is finished;
 * then the site is written. A change ends what is being done and begins anew. A build that fails says why, in the terminal and
 * over the page, and leaves the last good one in place. `strategia edit` does the same, with forms beside the pages.
 */
export async function dev(context: CommandContext): Promise<void> {
  const { settings, signal } = context;
  const profiles = chooseForms(context);
  const server = await openServer(context);
  const means: DevMeans = { profiles, browser: undefined, server, show: openShow(context, server) };
  try {
    context.print(context.say('dev.serving', { address: server.address }));
    if (server.editor !== undefined) context.print(context.say('edit.serving', { address: server.editor }));
    const { data, templates, overrides } = settings.paths;
    const watched = await watchFolders([data, templates, overrides], signal);
    let isFirst = true;
    do {
      const outdated = new AbortController();
      const building = buildOnce(context, means, {
        watched,
        signal: AbortSignal.any([signal, outdated.signal]),
        done: isFirst ? 'dev.built' : 'dev.rebuilt',
      });
      await Promise.race([building, watched.hasChanged()]);
      outdated.abort();
      await building;
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
  readonly server: DevServer;
  readonly show: Show;
}

/** Started first, so that nothing else has to be stopped where the port is taken. */
async function openServer(context: CommandContext): Promise<DevServer> {
  const { arguments: options, say } = context;
  const { port } = options;
  try {
    return await openDevServer(context);
  } catch (error) {
    if (!isSystemError(error, ['EADDRINUSE', 'EACCES'])) throw error;
    const other = port < 65535 ? port + 1 : port - 1;
    throw new UsageError(
      say('usage.port-in-use', { port: String(port), other: String(other) }),
      options.messages,
    );
  }
}

interface Build {
  readonly watched: WatchedFolders;
  /** Ends it, also where something has changed meanwhile. */
  readonly signal: AbortSignal;
  readonly done: 'dev.built' | 'dev.rebuilt';
}

async function buildOnce(
  context: CommandContext,
  means: DevMeans,
  { watched, signal, done }: Build,
): Promise<void> {
  const { arguments: options, say, settings, progress, version } = context;
  const showing = means.show.begin(signal);
  try {
    if (options.only !== 'site' && !means.browser?.browser.connected) {
      await means.browser?.close();
      means.browser = await openBrowser(settings, context.signal);
    }
    const { profiles, browser } = means;
    await publish(
      settings,
      {
        edition: options.edition,
        only: options.only,
        ...(profiles ? { profiles } : { profiles: ['full'], bindingOnly: true }),
        proposals: options.proposals,
        pdfStandard: options.pdfStandard,
        base: options.base,
      },
      { version, progress, signal, ...showing, ...(browser && { browser }) },
    );
    showing.onEnd();
    context.print(say(done, { seconds: showing.secondsPassed() }));
  } catch (error) {
    // Stopped by the user.
    if (context.signal.aborted) throw error;
    if (!signal.aborted) await reportTrouble(error, context, { means, watched, signal });
  } finally {
    if (means.browser?.browser.connected) await means.browser.prepareTab().catch(() => undefined);
  }
}

/** In the terminal and over the page, unless it was only half saved. */
async function reportTrouble(
  error: unknown,
  context: CommandContext,
  { means, watched, signal }: { readonly means: DevMeans } & Pick<Build, 'watched' | 'signal'>,
): Promise<void> {
  await Promise.race([watched.hasChanged(), delay(savingMs)]);
  if (signal.aborted) return;
  const { arguments: options, say, settings } = context;
  reportFailure(error, {
    stream: context.errorStream,
    messages: options.messages,
    isAborted: false,
    isDebugging: options.isDebugging,
    describe: createProblemLines(context.errorStream, settings, {
      messages: options.messages,
      isFramed: options.format === 'text',
    }),
  });
  context.print(say('dev.waiting'));
  means.show.trouble(describeTrouble(error, context));
}
