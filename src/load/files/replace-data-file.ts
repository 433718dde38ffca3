import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tolerate } from '../../system-error.ts';

/**
 * Writes beside a file of the data and renames: whatever ends the program, no file is ever half written. A link stays a
 * link, and a file that was there keeps its mode.
 */
export async function replaceDataFile(file: string, text: string): Promise<void> {
  const target = (await realpath(file).catch(tolerate('ENOENT'))) ?? file;
  const mode = (await stat(target).catch(tolerate('ENOENT')))?.mode;
  await mkdir(path.dirname(target), { recursive: true });
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
