import type { Browser } from 'puppeteer';
import { PublishError, quoteValue } from '../problem.ts';
import type { Settings } from '../settings.ts';
import type { LaunchSetup } from './browser-arguments.ts';
import { listBrowserArguments } from './browser-arguments.ts';
import { makeBrowserEnvironment } from './browser-environment.ts';
import type { FoundBrowser } from './find-browser.ts';
import { loadPuppeteer } from './load-puppeteer.ts';
import { readStartOutput } from './start-output.ts';

/** A started browser and what it took to start it. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly setup: LaunchSetup;
}

export interface LaunchOptions {
  readonly settings: Settings;
  /** Kills the browser. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts a browser with arguments of our own. Its sandbox stays on unless the program runs as root or the system does
 * not allow it; the shared libraries are the system's unless it lacks them. Throws PublishError
 * `browser-does-not-start`.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  let setup: LaunchSetup = { sandbox: process.getuid?.() === 0 ? 'off' : 'on', libraries: 'system' };
  for (;;) {
    try {
      return { browser: await start(found, setup, options), setup };
    } catch (error) {
      options.signal?.throwIfAborted();
      const output = await explainFailure(found, setup, options.settings);
      const changed = adaptSetup(found, setup, output);
      if (!changed) throw describeFailure(found, output, error);
      setup = changed;
    }
  }
}

async function start(
  found: FoundBrowser,
  setup: LaunchSetup,
  { settings, signal }: LaunchOptions,
): Promise<Browser> {
  return await loadPuppeteer().launch({
    executablePath: found.path,
    args: listBrowserArguments(setup),
    ignoreDefaultArgs: true,
    env: makeBrowserEnvironment(found, setup, process.env),
    // No port that other programs could talk to; and the browser ends when this process does.
    pipe: true,
    defaultViewport: null,
    timeout: settings.timeouts.launchMs,
    protocolTimeout: settings.timeouts.printMs,
    // Only the command line decides what a signal to this process means.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(signal ? { signal } : {}),
  });
}

async function explainFailure(found: FoundBrowser, setup: LaunchSetup, settings: Settings): Promise<string> {
  return await readStartOutput({
    path: found.path,
    arguments: listBrowserArguments(setup),
    environment: makeBrowserEnvironment(found, setup, process.env),
    timeoutMs: Math.min(settings.timeouts.launchMs, 10_000),
  });
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
  const said = output || (cause instanceof Error ? cause.message : String(cause));
  return new PublishError(
    [
      {
        code: 'browser-does-not-start',
        file: 'browser',
        values: { found: found.path, output: quoteValue(said.split('\n').at(-1), 300) },
      },
    ],
    { cause },
  );
}
