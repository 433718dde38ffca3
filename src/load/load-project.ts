import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedProject } from '../model/loaded-project.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { arrangeProject } from './arrange-project.ts';
import { dataLayout } from './data-layout.ts';
import { listDataFiles } from './list-data-files.ts';
import { parseDataFile } from './parse-data-file.ts';
import type { ParsedFile } from './parse-data-file.ts';
import { readDataFile } from './read-data-file.ts';
import { readSystemCode } from './system-code.ts';

/**
 * Reads the data folder: bytes → text → JSON values. Files that cannot be read are among the result's `problems`;
 * only a data folder that is not there is thrown, as PublishError.
 */
export async function loadProject(settings: Settings): Promise<LoadedProject> {
  const folder = nameFolder(settings.paths.project, settings.paths.data);
  const root = await findRoot(settings.paths.data, folder);
  const listing = await listDataFiles({ name: '', path: folder, absolute: root, root, layout: dataLayout });
  const files = new Map<string, ParsedFile>();
  for (const file of listing.files)
    files.set(file.name, parseDataFile(file, await readDataFile(file, settings.limits)));
  return arrangeProject(folder, listing, files);
}

/** Relative to the project, or to the folder around it where the data lies elsewhere. */
function nameFolder(project: string, data: string): string {
  const name = path.relative(project, data);
  const isElsewhere = name === '' || name.startsWith('..') || path.isAbsolute(name);
  return isElsewhere ? path.basename(data) : name.split(path.sep).join('/');
}

async function findRoot(data: string, folder: string): Promise<string> {
  try {
    return await realpath(data);
  } catch (error) {
    const values = { found: data, reason: readSystemCode(error) };
    throw new PublishError([{ code: 'missing-folder', file: folder, values }], { cause: error });
  }
}
