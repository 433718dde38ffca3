import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../settings.ts';

/** What builds leave for each other, by a hash of all that it was made from. Several builds may use it at once. */
export interface Cache {
  /** Undefined where there is nothing, or where it is not as it was written. */
  readonly read: (key: string) => Promise<Buffer | undefined>;
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Lets go what is too much. */
  readonly close: () => Promise<void>;
}

const sumLength = 32;
/** What another build may still be using. */
const youngMs = 60 * 60_000;

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
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
      else await trim(kept, limits.cacheBytes);
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
