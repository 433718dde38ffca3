import type { Browser } from 'puppeteer';
import { PublishError, quoteValue } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import type { LaunchSetup } from './browser-arguments.ts';
import { listBrowserArguments, makeBrowserEnvironment } from './browser-arguments.ts';
import type { BrowserProcess } from './browser-process.ts';
import { startBrowserProcess } from './browser-process.ts';
import { explainSilence, isCrash } from './broken-off.ts';
import { endOnSignal, withDeadline } from './deadline.ts';
import type { FoundBrowser } from '../find/find-browser.ts';
import { loadPuppeteerConnection } from './load-puppeteer.ts';

/** A started browser that answers, and what it took to start it. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly version: string;
  readonly process: BrowserProcess;
  readonly setup: LaunchSetup;
}

export interface LaunchOptions {
  readonly settings: Settings;
  /** Kills the browser. */
  readonly signal?: AbortSignal | undefined;
}

/** The time that each start may take, as parts of the whole: what crashes or hangs at once may have done so by chance. */
const starts = [1 / 3, 2 / 3];

/**
 * Starts a browser with arguments of our own. Its sandbox stays on unless the program runs as root or the system does
 * not allow it; the shared libraries are the system's unless it lacks them. Throws PublishError
 * `browser-does-not-start`, `browser-does-not-answer`, `browser-crashed`; nothing that was started is left then.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  let setup: LaunchSetup = { sandbox: process.getuid?.() === 0 ? 'off' : 'on', libraries: 'system' };
  for (let tries = 0; ; tries += 1) {
    options.signal?.throwIfAborted();
    const started = await startBrowserProcess({
      path: found.path,
      arguments: listBrowserArguments(setup),
      environment: makeBrowserEnvironment(found, setup, process.env),
    });
    try {
      const share = starts[Math.min(tries, starts.length - 1)] ?? 1;
      return { ...(await connect(started, found, { ...options, share })), process: started, setup };
    } catch (thrown) {
      const error = explainSilence(thrown, options.settings.timeouts);
      const { exit, output } = await started.lastWords();
      await started.end();
      options.signal?.throwIfAborted();
      const changed = adaptSetup(found, setup, output);
      if (changed) {
        setup = changed;
        tries -= 1;
        continue;
      }
      const isLast = tries + 1 >= starts.length;
      if (exit === 'code' || (exit === 'signal' && isLast)) throw describeFailure(found, output, error);
      if (!isSilence(error) || isLast) throw error;
    }
  }
}

async function connect(
  started: BrowserProcess,
  found: FoundBrowser,
  { settings: { timeouts }, signal, share }: LaunchOptions & { readonly share: number },
): Promise<Pick<LaunchedBrowser, 'browser' | 'version'>> {
  const ending = AbortSignal.any([started.crashed, ...(signal ? [signal] : [])]);
  const timeoutMs = timeouts.launchMs * share;
  const values = { found: found.path, seconds: String(timeouts.launchMs / 1000) };
  return await withDeadline(
    endOnSignal(ending, async () => {
      const { connect } = await loadPuppeteerConnection();
      const browser = await connect({
        transport: started.transport,
        defaultViewport: null,
        protocolTimeout: timeouts.printMs,
      });
      const target = await browser.waitForTarget((other) => /^page$/.test(other.type()), {
        timeout: timeoutMs,
      });
      // A tab that died before anybody listened gives no answer.
      await (await target.page())?.evaluate('0');
      return { browser, version: await browser.version() };
    }),
    {
      timeoutMs,
      late: { code: 'browser-does-not-answer', file: 'browser', values },
    },
  );
}

/** Whether a browser gave no answer that another one might give. */
function isSilence(error: unknown): boolean {
  const codes = error instanceof PublishError ? error.problems.map(({ code }) => code) : [];
  return isCrash(error) || codes.includes('browser-does-not-answer') || codes.includes('browser-timed-out');
}

/** The setup to try next, after what the browser said; undefined where nothing else could help. */
function adaptSetup(found: FoundBrowser, setup: LaunchSetup, output: string): LaunchSetup | undefined {
  if (
    found.unpacked &&
    setup.libraries === 'system' &&
    output.includes('error while loading shared libraries')
  )
    return { ...setup, libraries: 'unpacked' };
  if (setup.sandbox === 'on' && /sandbox/i.test(output)) return { ...setup, sandbox: 'off' };
  return undefined;
}

function describeFailure(found: FoundBrowser, output: string, cause: unknown): PublishError {
  return new PublishError(
    [
      {
        code: 'browser-does-not-start',
        file: 'browser',
        values: { found: found.path, output: quoteValue(output.split('\n').at(-1), 300) },
      },
    ],
    { cause },
  );
}
