import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';
import { readProcessTrace } from '../../process-trace.ts';
import { isSystemError } from '../../system-error.ts';
import { describeCrash } from './broken-off.ts';

/** A program with everything that it is started with. */
export interface ProgramStart {
  readonly path: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How a browser ended by itself, where it did, and what it has said until then. */
export interface LastWords {
  readonly exit: 'code' | 'signal' | undefined;
  readonly output: string;
}

/** A browser's process, with its profile and the pipe to talk to it. */
export interface BrowserProcess {
  readonly child: ChildProcess;
  readonly transport: ConnectionTransport;
  /** Comes with PublishError `browser-crashed` when it ends, or a tab of it crashes: whatever was asked for gets no answer. */
  readonly crashed: AbortSignal;
  /** How it has ended, if by itself, and what it has said until then in words for people. */
  readonly lastWords: () => Promise<LastWords>;
  /** Kills it and all that it has started. */
  readonly kill: () => void;
  /** The same, waits until it has ended, and removes the profile; harmless when it has ended. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a browser. Puppeteer would start it as well, but keeps it to itself until it answers, which it may never do; and
 * hears of a tab that crashes only where it has begun to talk to that tab.
 */
export async function startBrowserProcess(start: ProgramStart): Promise<BrowserProcess> {
  await sweepProfiles(os.tmpdir());
  const profile = await mkdtemp(path.join(os.tmpdir(), `${profilePrefix}${process.pid}-`));
  const child = spawn(
    start.path,
    [...start.arguments, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    {
      env: { ...start.environment },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own, which can be ended as a whole.
      detached: process.platform !== 'win32',
    },
  );
  const crash = new AbortController();
  const report = (cause?: unknown): void => {
    crash.abort(describeCrash(cause));
  };
  let isEnding = false;
  let ownExit: LastWords['exit'];
  let output = '';
  let reason = '';
  const exit = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!isEnding) ownExit = code === null ? 'signal' : 'code';
      reason = `exit ${String(code ?? signal)}`;
      report(new Error(`The browser ended (${String(code ?? signal)}).`));
      resolve();
    });
    child.once('error', (error) => {
      ownExit = 'code';
      reason = error.message;
      report(error);
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    output = `${output}${chunk}`.slice(-longestOutput);
  });
  const kill = (): void => {
    isEnding = true;
    killGroup(child);
  };
  process.once('exit', kill);
  return {
    child,
    transport: openPipe(child, report),
    crashed: crash.signal,
    lastWords: async () => {
      // Its pipe closes before its end is known, and what it said last is read after that.
      await Promise.race([closed, wait(lastWordsMs)]);
      return { exit: ownExit, output: output.trim() || reason };
    },
    kill,
    end: async () => {
      kill();
      await exit;
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const lastWordsMs = 300;

const profilePrefix = 'strategia-profile-';
const hourMs = 3_600_000;

/**
 * Removes profiles that killed runs have left. Containers that share the folder do not see each other's processes: a profile
 * in which the last hour changed something is left alone.
 */
export async function sweepProfiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(profilePrefix))) {
    const pid = Number(/^(\d+)-/.exec(name.slice(profilePrefix.length))?.[1] ?? 0);
    const place = path.join(folder, name);
    if (pid > 0 && (await readProcessTrace(pid)) !== undefined) continue;
    const changed = await stat(place).catch(() => undefined);
    if (changed === undefined || Date.now() - changed.mtimeMs < hourMs) continue;
    // Of another user, or being removed by another run: neither is this one's concern.
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Characters of what a browser says that are kept: the last ones. */
const longestOutput = 10_000;

/** Bytes of a message; pictures and PDFs come in parts. */
const longestMessage = 2 ** 28;

/** What it has started may outlive it, and its group with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!isSystemError(error, ['ESRCH', 'EPERM'])) throw error;
  }
}

/** Messages of the DevTools protocol, each ended by a zero byte; those about crashes are heard on the way. */
function openPipe(child: ChildProcess, onCrash: (cause?: unknown) => void): ConnectionTransport {
  const [, , , requests, answers] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const transport: ConnectionTransport = {
    send: (message) => void requests.write(`${message}\0`),
    close: () => {
      requests.destroy();
      answers.destroy();
    },
  };
  let begun: Buffer[] = [];
  let length = 0;
  /** Nothing more is read: what is no message of the protocol comes from no browser that can be used. */
  const giveUp = (error: unknown): void => {
    answers.off('data', read).pause();
    onCrash(error);
  };
  /** Puppeteer reads it in an async function. */
  const deliver = async (message: string): Promise<void> => {
    const read: unknown = transport.onmessage?.(message);
    await Promise.resolve(read);
  };
  const read = (chunk: Buffer): void => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...begun, chunk.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
      if (message === '') {
        giveUp(new Error('A message of nothing.'));
        return;
      }
      if (isCrash(message)) onCrash();
      // Not at once: what is read together would be answered before what it waits for is set up.
      setImmediate(() => {
        deliver(message).catch(giveUp);
      });
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    length = begun.length === 0 ? 0 : length + chunk.length;
    if (length > longestMessage) giveUp(new Error('A message without an end.'));
  };
  answers.on('data', read);
  void once(answers, 'close').then(() => transport.onclose?.());
  // That it is gone is told by its end.
  for (const stream of [requests, answers]) stream.on('error', () => undefined);
  return transport;
}

/** Said of a tab by the browser, and by the tab itself to whoever talks to it. */
function isCrash(message: string): boolean {
  return message.length < 1000 && /^\{"method":"(?:Target|Inspector)\.targetCrashed"/.test(message);
}
