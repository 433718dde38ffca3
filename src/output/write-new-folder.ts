import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isSystemError, tolerate } from '../system-error.ts';
import { describeCollision, describeUnsafePath, isSafePath } from './safe-path.ts';
import { createPathRegister } from './path-register.ts';

/** A file for a folder: its path relative to it, with `/`. */
export interface FileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder that does not exist yet, or is empty; all of them or none. Throws PublishError
 * `folder-not-empty`, and `path-outside-output` and `path-collision` for names that are not safe.
 */
export async function writeNewFolder(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const label = quoteValue(folder.replaceAll(path.sep, '/'), 200);
  const problems = checkNames(files, label);
  if (problems.length > 0) throw new PublishError(problems);
  const found = await findContent(folder);
  if (found !== undefined)
    throw new PublishError([{ code: 'folder-not-empty', file: label, values: { found: quoteValue(found) } }]);

  const draft = path.join(path.dirname(folder), `.${path.basename(folder)}-${randomUUID()}`);
  try {
    for (const { name, bytes } of files) {
      const file = path.join(draft, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes, { flag: 'wx' });
    }
    // Windows does not rename onto a folder; what is not empty stays.
    await rmdir(folder).catch(tolerate('ENOENT'));
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The name of something that lies there already. */
async function findContent(folder: string): Promise<string | undefined> {
  try {
    return (await readdir(folder))[0];
  } catch (error) {
    if (isSystemError(error, ['ENOTDIR'])) return path.basename(folder);
    if (isSystemError(error, ['ENOENT'])) return undefined;
    throw error;
  }
}

function checkNames(files: readonly FileToWrite[], label: string): Problem[] {
  const register = createPathRegister();
  return files.flatMap(({ name }): Problem[] => {
    if (!isSafePath(name)) return [describeUnsafePath(label, name)];
    const other = register.claim(name);
    return other === undefined ? [] : [describeCollision(label, name, other)];
  });
}
