import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { siteFolder } from './output-places.ts';
import { describeCollision, describeUnsafePath, isSafePath } from './safe-path.ts';
import { createPathRegister } from './path-register.ts';

/**
 * Every file of a finished staging folder, relative to it, sorted by code unit.
 *
 * Not everything in it went through `write`: Eleventy writes by itself. So a link, a device, a name that is not safe, a
 * file beside `site/` and a collision end here as a PublishError (`path-outside-output`, `path-collision`).
 */
export async function checkTree(stage: string, label: string): Promise<readonly string[]> {
  const register = createPathRegister();
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const entry of await listTree(stage, '')) {
    const isInside = entry.path === siteFolder || entry.path.startsWith(`${siteFolder}/`);
    if (!isInside || entry.kind === 'other' || !isSafePath(entry.path)) {
      problems.push(describeUnsafePath(label, entry.path));
    } else if (entry.kind === 'file') {
      const other = register.claim(entry.path);
      if (other !== undefined) problems.push(describeCollision(label, entry.path, other));
      files.push(entry.path);
    }
  }
  if (problems.length > 0) throw new PublishError(problems);
  return files;
}

interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

async function listTree(root: string, folder: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
    entries.push({ path: place, kind });
    if (kind === 'folder') entries.push(...(await listTree(root, place)));
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
