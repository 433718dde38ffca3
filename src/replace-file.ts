import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tolerate } from './system-error.ts';

/**
 * Writes beside a file and renames: whatever ends the program, no file is ever half written, and whoever reads meanwhile finds
 * the old one or the new one. A link stays a link, and a file that was there keeps its mode.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = (await realpath(file).catch(tolerate('ENOENT'))) ?? file;
  const mode = (await stat(target).catch(tolerate('ENOENT')))?.mode;
  await mkdir(path.dirname(target), { recursive: true });
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
