import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishError, quoteValue } from '../problem.ts';
import type { OutputPlaces } from './output-places.ts';
import { isSystemError, tolerate } from '../system-error.ts';
import { hostname } from 'node:os';
import { isStillRunning, readProcessTrace } from '../process-trace.ts';
import type { ProcessTrace } from '../process-trace.ts';

/** The right to change what is published; to be released. */
export interface Lock {
  /** Throws where somebody removed the lock by hand meanwhile, since another build may then be under way. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly waitMs: number;
  /** Called once for each holder that is waited for. */
  readonly onWait?: ((holder: LockHolder) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long the lock of another computer is believed while its holder gives no sign of life. */
  readonly silenceMs?: number;
}

const pollMs = 100;
/** How often a holder gives a sign of life. */
const beatMs = 5_000;
/** A holder that reads and checks 22,000 goals gives none for half a minute. */
const usualSilenceMs = 60_000;

/**
 * Takes the lock, waiting up to `waitMs` for a holder that is at work; then a PublishError `output-locked`.
 *
 * The lock is a folder with one file, whose name is the holder's own and never used again. Whoever wants the lock
 * prepares such a folder and renames it to the lock's name, which works only where that is missing or empty. A stale
 * lock is emptied by that file's name first. So no two takers can both succeed, and none can remove a fresh lock.
 */
export async function takeLock(places: OutputPlaces, options: LockOptions): Promise<Lock> {
  const deadline = performance.now() + options.waitMs;
  const isSilent = watchForeignHolders(options.silenceMs ?? usualSilenceMs);
  let reported: string | undefined;
  for (;;) {
    options.signal?.throwIfAborted();
    const lock = (await findHolder(places.lock, isSilent)) ? undefined : await claim(places);
    if (lock) return lock;
    const holder = await findHolder(places.lock, isSilent);
    if (holder) {
      if (performance.now() >= deadline) throw new PublishError([describeHolder(places, holder)]);
      const identity = JSON.stringify(holder);
      if (identity !== reported) options.onWait?.(holder);
      reported = identity;
    }
    // An abort ends the sleep; its own reason is thrown above.
    await sleep(pollMs, undefined, { signal: options.signal }).catch(tolerate('ABORT_ERR'));
  }
}

/** The holder at work, or undefined; a stale lock is removed on the way. */
async function findHolder(lockPath: string, isSilent: SilenceTest): Promise<LockHolder | undefined> {
  const names = await readdir(lockPath).catch(tolerate('ENOENT'));
  if (names === undefined) return undefined;
  for (const name of names) {
    const file = path.join(lockPath, name);
    const text = await readFile(file, 'utf8').catch(tolerate('ENOENT'));
    const holder = parseLockHolder(text ?? '');
    if (holder && (await isHolderWorking(holder, file, isSilent))) return holder;
    await unlink(file).catch(tolerate('ENOENT'));
  }
  // Only Windows needs this: it renames to no existing folder, not even to an empty one.
  await removeIfEmpty(lockPath);
  return undefined;
}

/** Takes the free lock, or gives undefined where another one was faster. */
async function claim(places: OutputPlaces): Promise<Lock | undefined> {
  const token = randomUUID();
  const prepared = `${places.lock}-${process.pid}-${token}`;
  await mkdir(prepared);
  await writeFile(path.join(prepared, token), JSON.stringify(await describeThisProcess()));
  try {
    await rename(prepared, places.lock);
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    if (isSystemError(error, ['ENOTEMPTY', 'EEXIST'])) return undefined;
    // Windows says this of an existing folder, and of one that may not be written.
    if (isSystemError(error, ['EPERM', 'EACCES']) && (await exists(places.lock))) return undefined;
    throw error;
  }
  return holdLock(places.lock, token);
}

function holdLock(lockPath: string, token: string): Lock {
  const file = path.join(lockPath, token);
  // A missed beat is no fault of the build: whoever waits needs a minute without any.
  const beating = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => undefined);
  }, beatMs).unref();
  return {
    async confirm() {
      if (!(await exists(file)))
        throw new Error(`The lock ${lockPath} was removed while this build held it; nothing was published.`);
    },
    async release() {
      clearInterval(beating);
      await unlink(file).catch(tolerate('ENOENT'));
      await removeIfEmpty(lockPath);
    },
  };
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(tolerate('ENOENT', 'ENOTEMPTY', 'EEXIST'));
}

async function exists(place: string): Promise<boolean> {
  return (await stat(place).catch(tolerate('ENOENT'))) !== undefined;
}

function describeHolder(places: OutputPlaces, holder: LockHolder) {
  return {
    code: 'output-locked',
    file: places.label,
    values: {
      pid: String(holder.pid),
      // Local time in the order of ISO 8601, on every system.
      since: new Date(holder.since).toLocaleString('sv-SE'),
      host: quoteValue(holder.host),
      lock: quoteValue(places.lock, 200),
    },
  } as const;
}

/** Who holds the lock, as it is written in the lock. */
export interface LockHolder extends ProcessTrace {
  /** The computer: on a shared drive the process may run on another one. */
  readonly host: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
}

/** This process as the holder of a lock taken now. */
export async function describeThisProcess(): Promise<LockHolder> {
  const trace = (await readProcessTrace(process.pid)) ?? { pid: process.pid, start: null };
  return { ...trace, host: hostname(), since: new Date().toISOString() };
}

/** Reads what `describeThisProcess` wrote; undefined for anything else, such as a file that a power cut emptied. */
function parseLockHolder(text: string): LockHolder | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, start, host, since } = value as Partial<Record<keyof LockHolder, unknown>>;
  // `process.kill` takes 32 bits, and gives zero and negative numbers a meaning of their own.
  if (typeof pid !== 'number' || pid !== (pid | 0) || pid <= 0) return undefined;
  if (typeof start !== 'string' && start !== null) return undefined;
  if (typeof host !== 'string' || typeof since !== 'string') return undefined;
  return { pid, start, host, since };
}

/** Whether the holder may still be at work. Of another computer's only the signs of life are known. */
async function isHolderWorking(holder: LockHolder, file: string, isSilent: SilenceTest): Promise<boolean> {
  return holder.host === hostname() ? await isStillRunning(holder) : !(await isSilent(file));
}

/** Whether a lock's file has not been touched for too long. */
type SilenceTest = (file: string) => Promise<boolean>;

/** Measures by this computer's own clock how long each file stays untouched: clocks of two computers need not agree. */
function watchForeignHolders(silenceMs: number): SilenceTest {
  const seen = new Map<string, { readonly touchedMs: number; readonly since: number }>();
  return async (file) => {
    const touchedMs = (await stat(file).catch(tolerate('ENOENT')))?.mtimeMs;
    if (touchedMs === undefined) return true;
    const before = seen.get(file);
    if (before?.touchedMs === touchedMs) return performance.now() - before.since >= silenceMs;
    seen.set(file, { touchedMs, since: performance.now() });
    return false;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
