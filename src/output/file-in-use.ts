import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../problem.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { isSystemError, tolerate } from '../system-error.ts';

/** Error codes of Windows for a file that a virus scanner or a viewer holds open. */
export const inUseCodes = ['EPERM', 'EBUSY', 'EACCES'] as const;

/** Some three seconds in all. Elsewhere open files hinder nothing, and these codes mean something else. */
const platformDelaysMs: readonly number[] =
  process.platform === 'win32' ? [20, 50, 100, 200, 400, 800, 1600] : [];

export interface InUseOptions {
  /** The folder in which the open file may be. */
  readonly folder: string;
  /** How problems name that folder. */
  readonly label: string;
  /** Delays between attempts; without any, errors pass unchanged. */
  readonly delaysMs?: readonly number[];
}

/** Retries while a file is in use, then throws PublishError `file-in-use`, which names the file. */
export async function retryWhileInUse<Result>(
  action: () => Promise<Result>,
  options: InUseOptions,
): Promise<Result> {
  const delaysMs = options.delaysMs ?? platformDelaysMs;
  if (delaysMs.length === 0) return action();
  for (const delayMs of delaysMs) {
    try {
      return await action();
    } catch (error) {
      if (!isSystemError(error, inUseCodes)) throw error;
    }
    await sleep(delayMs);
  }
  return action().catch(async (error: unknown) => {
    if (!isSystemError(error, inUseCodes)) throw error;
    throw new PublishError([await describeFileInUse(options)], { cause: error });
  });
}

/** Names the first file that cannot be opened for writing, or the folder: a window or a terminal may stand in it. */
async function describeFileInUse({ folder, label }: InUseOptions): Promise<Problem> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(tolerate(...inUseCodes));
  let found = label;
  for (const entry of entries ?? []) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !(await isInUse(file))) continue;
    found = `${label}/${path.relative(folder, file).replaceAll(path.sep, '/')}`;
    break;
  }
  return { code: 'file-in-use', file: label, values: { found: quoteValue(found, 200) } };
}

/** Windows says EBUSY; Linux says ETXTBSY of a program that runs. */
async function isInUse(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r+')).close();
    return false;
  } catch (error) {
    if (isSystemError(error, ['EBUSY', 'ETXTBSY'])) return true;
    if (isSystemError(error, ['EPERM', 'EACCES', 'ENOENT'])) return false;
    throw error;
  }
}
