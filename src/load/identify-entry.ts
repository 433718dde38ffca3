import type { Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { readSystemCode } from './system-code.ts';

/** Says what an entry of a folder is, links followed; or why it cannot be used. */
export async function identifyEntry(
  root: string,
  entry: Dirent,
  absolute: string,
): Promise<'file' | 'folder' | 'other' | Omit<Problem, 'file'>> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = await realpath(absolute);
    if (target !== root && !target.startsWith(root + path.sep)) return { code: 'link-outside', values: {} };
    const facts = await stat(target);
    return facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return { code: 'unreadable-file', values: { found: readSystemCode(error) } };
  }
}
