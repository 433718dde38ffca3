import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { nameFolder } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { arrangeProject } from './arrange-project.ts';
import { dataLayout, isPictureName, isSignedName } from './files/data-layout.ts';
import { listDataFiles, readSystemCode } from './files/list-data-files.ts';
import type { DataFile, DataListing } from './files/list-data-files.ts';
import { parseDataFile } from './json/parse-data-file.ts';
import type { ParsedFile } from './json/parse-data-file.ts';
import { readDataFile, readFontFile, readSignedFile } from './files/read-data-file.ts';
import { readPictureFile } from './pictures/read-picture-file.ts';

const filesAtOnce = 32;

/**
 * Reads the data folder: bytes → text → JSON values. Files that cannot be read are among the result's `problems`;
 * only a data folder that is not there is thrown, as PublishError. What texts are to be taken for, by their names in the data
 * folder, is in `replaced`, also of files that are not there yet: so a change can be judged before it is written.
 */
export async function loadProject(
  settings: Settings,
  replaced: ReadonlyMap<string, Buffer> = new Map(),
): Promise<LoadedProject> {
  const folder = nameFolder(settings.paths.project, settings.paths.data);
  const listing = await listProjectFiles(settings);
  const files = addNewFiles(listing.files, settings, [...replaced.keys()]);
  return arrangeProject(folder, listing, await readFiles(files, settings, replaced));
}

function addNewFiles(
  files: readonly DataFile[],
  { paths }: Settings,
  names: readonly string[],
): readonly DataFile[] {
  const added = names.filter((name) => files.every((file) => file.name !== name));
  if (added.length === 0) return files;
  const folder = nameFolder(paths.project, paths.data);
  return [
    ...files,
    ...added.map((name) => ({ name, path: `${folder}/${name}`, absolute: path.join(paths.data, name) })),
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Lists the files in the data folder. Throws PublishError where there is none. */
export async function listProjectFiles({ paths }: Pick<Settings, 'paths'>): Promise<DataListing> {
  const folder = nameFolder(paths.project, paths.data);
  const root = await findRoot(paths.data, folder);
  return listDataFiles({ name: '', path: folder, absolute: root, root, layout: dataLayout });
}

/** A few at a time: the system allows a process only so many open files. */
async function readFiles(
  files: readonly DataFile[],
  settings: Settings,
  replaced: ReadonlyMap<string, Buffer>,
): Promise<Map<string, ParsedFile>> {
  const read = new Map<string, ParsedFile>();
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const batch = files.slice(start, start + filesAtOnce);
    const parsed = await Promise.all(batch.map((file) => readFile(file, settings, replaced.get(file.name))));
    for (const [index, file] of batch.entries()) {
      const content = parsed[index];
      if (content) read.set(file.name, content);
    }
  }
  return read;
}

async function readFile(
  file: DataFile,
  { limits }: Settings,
  replacement: Buffer | undefined,
): Promise<ParsedFile> {
  if (isPictureName(file.name)) return readPictureFile(file, limits);
  if (isSignedName(file.name)) return readSignedFile(file, limits);
  if (file.name.startsWith('fonts/')) return readFontFile(file, limits);
  const content = await readDataFile(file, limits, replacement);
  return { ...parseDataFile(file, content), ...('bytes' in content && { bytes: content.bytes }) };
}

async function findRoot(data: string, folder: string): Promise<string> {
  try {
    const root = await realpath(data);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw describeMissing(data, folder, { reason: readSystemCode(error), cause: error });
  }
  throw describeMissing(data, folder, { reason: 'ENOTDIR' });
}

function describeMissing(
  data: string,
  folder: string,
  { reason, cause }: { readonly reason: string; readonly cause?: unknown },
): PublishError {
  const values = { found: quoteValue(data, 200), reason };
  return new PublishError([{ code: 'missing-folder', file: folder, values }], { cause });
}
