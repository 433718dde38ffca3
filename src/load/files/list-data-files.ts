import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { UnexpectedFile } from '../../model/data/loaded-project.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { findOriginalName, findWanted, isIgnored } from './data-layout.ts';
import type { FolderLayout } from './data-layout.ts';

/** A file of the data: how it is named within the data folder, in messages, and on the disk. */
export interface DataFile {
  /** Relative to the data folder, e.g. `editions/torun-2010/strategy.json`. */
  readonly name: string;
  /** Relative to the project. */
  readonly path: string;
  readonly absolute: string;
}

/** What a walk through the data folder finds, sorted by name. */
export interface DataListing {
  readonly files: readonly DataFile[];
  /** Names of the folders walked through, relative to the data folder; its own is empty. */
  readonly folders: readonly string[];
  readonly unexpectedFiles: readonly UnexpectedFile[];
  readonly problems: readonly Problem[];
}

/** A folder to be listed; `root` is the data folder's real path, out of which no link may lead. */
interface FolderToList extends DataFile {
  readonly root: string;
  readonly layout: FolderLayout;
}

/** Lists the files that the program knows, those it does not know, and links that lead out of the data folder. */
export async function listDataFiles(folder: FolderToList): Promise<DataListing> {
  const entries = await readEntries(folder);
  if (!Array.isArray(entries)) return emptyWith({ problems: [entries] });
  const names = entries.map((entry) => entry.name);
  const inner = await Promise.all(entries.map((entry) => listEntry(folder, entry, names)));
  const found = [emptyWith({ folders: [folder.name] }), ...inner];
  return {
    files: found.flatMap((listing) => listing.files),
    folders: found.flatMap((listing) => listing.folders),
    unexpectedFiles: found.flatMap((listing) => listing.unexpectedFiles),
    problems: found.flatMap((listing) => listing.problems),
  };
}

async function readEntries(folder: FolderToList): Promise<Dirent[] | Problem> {
  try {
    return (await readdir(folder.absolute, { withFileTypes: true }))
      .filter((entry) => !isIgnored(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { code: 'unreadable-file', file: folder.path, values: { found: readSystemCode(error) } };
  }
}

async function listEntry(
  folder: FolderToList,
  entry: Dirent,
  names: readonly string[],
): Promise<DataListing> {
  const { layout } = folder;
  const file: DataFile = {
    name: folder.name === '' ? entry.name : `${folder.name}/${entry.name}`,
    path: `${folder.path}/${quoteValue(entry.name, 200)}`,
    absolute: path.join(folder.absolute, entry.name),
  };
  const original = findOriginalName(entry.name, names);
  if (original !== undefined)
    return emptyWith({ problems: [{ code: 'copied-file', file: file.path, values: { original } }] });
  const wanted = findWanted(layout, entry.name);
  if (wanted === undefined) return emptyWith({ unexpectedFiles: [describeUnexpected(file, layout, names)] });
  const entity = await identifyEntry(folder.root, entry, file.absolute);
  if (typeof entity === 'object') return emptyWith({ problems: [{ ...entity, file: file.path }] });
  if (wanted === 'file' && entity === 'file') return emptyWith({ files: [file] });
  if (wanted !== 'file' && entity === 'folder')
    return listDataFiles({ ...file, root: folder.root, layout: wanted });
  const code = wanted === 'file' ? 'not-a-file' : 'not-a-folder';
  return emptyWith({ problems: [{ code, file: file.path, values: {} }] });
}

function describeUnexpected(file: DataFile, layout: FolderLayout, names: readonly string[]): UnexpectedFile {
  const known = [...(layout.files ?? []), ...Object.keys(layout.folders ?? {})];
  const name = path.posix.basename(file.name);
  return { path: file.path, name, missingNames: known.filter((other) => !names.includes(other)) };
}

function emptyWith(part: Partial<DataListing>): DataListing {
  return { files: [], folders: [], unexpectedFiles: [], problems: [], ...part };
}

/** Says what an entry of a folder is, links followed; or why it cannot be used. */
async function identifyEntry(
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

const expected = new Set(['EACCES', 'EBUSY', 'EISDIR', 'ELOOP', 'ENOENT', 'ENOTDIR', 'EPERM']);

/** The system's code for a file that cannot be read; any other error is thrown again. */
export function readSystemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && expected.has(error.code))
    return error.code;
  throw error;
}
