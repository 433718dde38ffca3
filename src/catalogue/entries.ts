import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PublishError, quoteValue } from '../problem.ts';
import { replaceFile } from '../replace-file.ts';
import { tolerate } from '../system-error.ts';
import type { CatalogueEntry } from './catalogue-types.ts';
import { entriesFolder } from './catalogue-places.ts';

/** An entry as it lies in a file of its own, until all of them are merged. */
interface EntryFile {
  readonly schemaVersion: 1;
  readonly kind: 'entry';
  readonly entry: CatalogueEntry;
}

const ending = '.json';

/** Writes the entry of a project, whole or not at all. */
export async function writeEntry(results: string, entry: CatalogueEntry): Promise<void> {
  const content: EntryFile = { schemaVersion: 1, kind: 'entry', entry };
  await replaceFile(placeOf(results, entry.id), `${JSON.stringify(content, undefined, 2)}\n`);
}

/** The entry of a project; undefined where there is none that can be read. */
export async function readEntry(results: string, id: string): Promise<CatalogueEntry | undefined> {
  const text = await readFile(placeOf(results, id), 'utf8').catch(tolerate('ENOENT', 'ENOTDIR', 'EISDIR'));
  return parseEntry(text ?? '', id);
}

/** Every entry, sorted by id. Throws PublishError `missing-folder` and `broken-entry`. */
export async function readEntries(results: string): Promise<readonly CatalogueEntry[]> {
  const ids = await listEntries(results);
  if (ids === undefined) {
    const values = { found: quoteValue(path.join(results, entriesFolder), 200), reason: 'ENOENT' };
    throw new PublishError([{ code: 'missing-folder', file: quoteValue(results, 200), values }]);
  }
  const entries = await Promise.all(ids.map((id) => readEntry(results, id)));
  const broken = ids.filter((_, index) => entries[index] === undefined);
  if (broken.length > 0)
    throw new PublishError(
      broken.map((id) => ({ code: 'broken-entry', file: quoteValue(placeOf('', id), 200), values: {} })),
    );
  return entries.filter((entry) => entry !== undefined);
}

/** The ids of all entries, sorted; undefined where there is no folder of them. */
export async function listEntries(results: string): Promise<string[] | undefined> {
  const folder = path.join(results, entriesFolder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    tolerate('ENOENT', 'ENOTDIR'),
  );
  return found
    ?.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.slice(0, -ending.length).replaceAll(path.sep, '/'))
    .sort();
}

/** Removes the entry of a project that there is no more. */
export async function removeEntry(results: string, id: string): Promise<void> {
  await rm(placeOf(results, id), { force: true });
}

function placeOf(results: string, id: string): string {
  return path.join(results, entriesFolder, id + ending);
}

function parseEntry(text: string, id: string): CatalogueEntry | undefined {
  try {
    const { schemaVersion, kind, entry } = JSON.parse(text) as Partial<EntryFile>;
    return schemaVersion === 1 && kind === 'entry' && entry?.id === id ? entry : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
