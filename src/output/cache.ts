import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { describeThisProcess, isHolderWorking, parseLockHolder } from './lock.ts';

/** What builds leave for each other, by a hash of all that it was made from. Several builds may use it at once. */
export interface Cache {
  /** Undefined where there is nothing, or where it is not as it was written. */
  readonly read: (key: string) => Promise<Buffer | undefined>;
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Lets go what is too much. */
  readonly close: () => Promise<void>;
}

const sumLength = 32;
/** What a build may be using that has just begun. */
const youngMs = 60 * 60_000;
/** Says that a build is under way: as long as it is, nothing is let go. */
const leaseSuffix = '.lease';
/** Of another computer nothing can be known: its builds are taken to end within this time. */
const longestBuildMs = 24 * 60 * 60_000;

/**
 * Opens the cache of the settings; where it is not to be used, or cannot be, one that begins empty and is removed when it is
 * closed.
 */
export async function openCache(
  { paths, limits }: Pick<Settings, 'paths' | 'limits'>,
  isKept: boolean,
): Promise<Cache> {
  const kept = isKept ? await makeFolder(paths.cache) : undefined;
  const folder = kept ?? (await mkdtemp(path.join(tmpdir(), 'strategia-parts-')));
  const fileOf = (key: string): string => path.join(folder, key);
  const lease = fileOf(randomUUID() + leaseSuffix);
  await writeFile(lease, JSON.stringify(await describeThisProcess()));
  return {
    read: async (key) => {
      const file = await readFile(fileOf(key)).catch(() => undefined);
      if (!file) return undefined;
      const bytes = file.subarray(sumLength);
      if (!sumOf(bytes).equals(file.subarray(0, sumLength))) return undefined;
      if (kept !== undefined) await touch(fileOf(key));
      return bytes;
    },
    write: async (key, bytes) => {
      const draft = fileOf(`${key}.${randomUUID()}`);
      await writeFile(draft, Buffer.concat([sumOf(bytes), bytes]));
      await rename(draft, fileOf(key));
    },
    close: async () => {
      if (kept === undefined) {
        await rm(folder, { recursive: true, force: true });
        return;
      }
      await rm(lease, { force: true });
      if (!(await isInUse(kept))) await trim(kept, limits.cacheBytes);
    },
  };
}

async function makeFolder(folder: string): Promise<string | undefined> {
  return await mkdir(folder, { recursive: true }).then(
    () => folder,
    () => undefined,
  );
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

/** Whether another build is under way; what broken-off ones have left to say so is removed. */
async function isInUse(folder: string): Promise<boolean> {
  let found = false;
  for (const name of await readdir(folder)) {
    if (!name.endsWith(leaseSuffix)) continue;
    const file = path.join(folder, name);
    if (await isHeld(file)) found = true;
    else await rm(file, { force: true });
  }
  return found;
}

async function isHeld(lease: string): Promise<boolean> {
  const text = await readFile(lease, 'utf8').catch(() => undefined);
  const holder = text === undefined ? undefined : parseLockHolder(text);
  if (!holder) return false;
  return Date.now() - Date.parse(holder.since) < longestBuildMs || holder.host === hostname()
    ? await isHolderWorking(holder)
    : false;
}

/** Removes what was not used for the longest time until the rest is within the limit; drafts of broken-off builds as well. */
async function trim(folder: string, limit: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = path.join(folder, name);
      const { size = 0, mtimeMs = 0 } = (await stat(file).catch(() => undefined)) ?? {};
      return { file, size, age: Date.now() - mtimeMs, isDraft: name.includes('.') };
    }),
  );
  let left = files.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size, age, isDraft } of files.sort((a, b) => b.age - a.age)) {
    if (age < youngMs || (left <= limit && !isDraft)) continue;
    await rm(file, { force: true }).catch(() => undefined);
    left -= size;
  }
}
