import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { identifyBrowser } from '../browser/find/identify-browser.ts';
import { dataLayout, isIgnored } from '../load/files/data-layout.ts';
import { listDataFiles } from '../load/files/list-data-files.ts';
import type { Manifest } from '../output/manifest.ts';
import { readRecord, verifyPublished } from '../output/published-record.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isSystemError } from '../system-error.ts';
import { listVersionFiles } from './installed-packages.ts';
import type { PublishOptions } from './publish-options.ts';

/** What decides what a build publishes, all of it or the program's share, as it was when it was read. */
export interface Inputs {
  /** The same wherever and whenever the same inputs are read. */
  readonly fingerprint: string;
  /** The files and folders that were read, and their states. */
  readonly states: ReadonlyMap<string, string>;
}

const unreadable = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP', 'ERR_FS_FILE_TOO_LARGE'];

/** The options that change what is published. Forms may be none that there are: such a build publishes nothing. */
export type InputOptions = Pick<PublishOptions, 'edition' | 'only' | 'proposals' | 'pdfStandard' | 'base'> & {
  readonly profiles?: readonly string[] | undefined;
};

/** What a build is made from, and the manifest of what is published where it was made from the same and is whole. */
export interface Comparison {
  /** Undefined where nothing is published, or one of them cannot be read. */
  readonly inputs: Inputs | undefined;
  readonly unchanged: Manifest | undefined;
}

/** Compares what a build would be made from with what is published. Where nothing is, nothing is read. */
export async function compareInputs(
  settings: Settings,
  options: InputOptions,
  program?: Inputs,
): Promise<Comparison> {
  const record = await readRecord(settings.paths);
  if (record === undefined) return { inputs: undefined, unchanged: undefined };
  const inputs = await readInputs(settings, options, program);
  const isSame = inputs?.fingerprint === record.inputs;
  return { inputs, unchanged: isSame ? await verifyPublished(settings.paths) : undefined };
}

/**
 * Reads the data, the overrides, the options and the program, unless that has been read already. Undefined where one of them cannot be
 * read: the build says why.
 */
export async function readInputs(
  settings: Settings,
  options: InputOptions,
  program?: Inputs,
): Promise<Inputs | undefined> {
  const read = program ?? (await readProgram(settings, options));
  if (read === undefined) return undefined;
  const hash = createHash('sha256');
  const states = new Map(read.states);
  const { edition, only, proposals, pdfStandard, base } = options;
  const profiles = options.profiles && [...new Set(options.profiles)].sort();
  add(hash, 'program', read.fingerprint);
  add(hash, 'options', JSON.stringify({ edition, only, profiles, proposals, pdfStandard, base }));
  return await unlessUnreadable(async () => {
    await readData(settings.paths.data, hash, states);
    readOverrides(settings.paths.overrides, hash, states);
    return { fingerprint: hash.digest('hex'), states };
  });
}

/**
 * Reads the program with its templates, the versions of its packages (fonts are some of them), of Node and, where it
 * prints, of the browser; and the clock. Undefined where one of them cannot be read.
 */
export async function readProgram(
  settings: Settings,
  { only }: Pick<InputOptions, 'only'>,
): Promise<Inputs | undefined> {
  const hash = createHash('sha256');
  const states = new Map<string, string>();
  const { limits, sourceDateEpoch } = settings;
  const { node, zlib, icu } = process.versions;
  add(hash, 'settings', JSON.stringify({ sourceDateEpoch, limits }));
  add(hash, 'node', JSON.stringify([node, zlib, icu, process.platform, process.arch]));
  return await unlessUnreadable(async () => {
    readProgramFiles(settings, hash, states);
    const browser = only === 'site' ? '' : await identifyBrowser(settings);
    if (browser === undefined) return undefined;
    add(hash, 'browser', browser);
    return { fingerprint: hash.digest('hex'), states };
  });
}

async function unlessUnreadable(read: () => Promise<Inputs | undefined>): Promise<Inputs | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PublishError || isSystemError(error, unreadable)) return undefined;
    throw error;
  }
}

/** The fingerprint of what a build was made from; undefined where some of it has changed since it was read. */
export function confirmInputs(inputs: Inputs | undefined): string | undefined {
  const isStill = ([file, state]: readonly [string, string]): boolean => describeState(file) === state;
  return inputs && [...inputs.states].every(isStill) ? inputs.fingerprint : undefined;
}

/** What the loader would read, and what it would report. */
async function readData(folder: string, hash: Hash, states: Map<string, string>): Promise<void> {
  const root = realpathSync(folder);
  const listing = await listDataFiles({ name: '', path: '', absolute: root, root, layout: dataLayout });
  add(hash, 'listing', JSON.stringify([listing.folders, listing.unexpectedFiles, listing.problems]));
  for (const inner of listing.folders) note(path.join(root, inner), states);
  for (const file of listing.files) addFile(hash, states, file.name, file.absolute);
}

/** A project without any is made from the same as before there could be some. */
function readOverrides(folder: string, hash: Hash, states: Map<string, string>): void {
  note(folder, states);
  if (!existsSync(folder)) return;
  readFolder(folder, hash, states, {
    prefix: 'overrides/',
    isRead: (name) => !name.split('/').some(isIgnored),
  });
}

function readProgramFiles({ paths }: Settings, hash: Hash, states: Map<string, string>): void {
  for (const folder of [paths.code, paths.templates]) {
    note(folder, states);
    readFolder(folder, hash, states);
  }
  addFile(hash, states, 'eleventy', paths.eleventyConfig);
  for (const [name, file] of listVersionFiles(paths.program)) addFile(hash, states, name, file);
}

function readFolder(
  folder: string,
  hash: Hash,
  states: Map<string, string>,
  { prefix, isRead }: { readonly prefix: string; readonly isRead: (name: string) => boolean } = {
    prefix: '',
    isRead: () => true,
  },
): void {
  for (const entry of listEntries(folder).filter(({ name }) => isRead(name))) {
    const place = path.join(folder, entry.name);
    if (entry.isFolder) note(place, states);
    else addFile(hash, states, prefix + entry.name, place);
  }
}

/** Sorted, so that the order of the file system does not matter. */
function listEntries(folder: string): { readonly name: string; readonly isFolder: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      name: path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      isFolder: entry.isDirectory(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function addFile(hash: Hash, states: Map<string, string>, name: string, file: string): void {
  note(file, states);
  add(hash, name, readFileSync(file));
}

/** With its length, so that no two lists of values give the same bytes. */
function add(hash: Hash, name: string, value: string | Buffer): void {
  hash.update(`${JSON.stringify(name)} ${Buffer.byteLength(value)}\n`).update(value);
}

function note(place: string, states: Map<string, string>): void {
  states.set(place, describeState(place));
}

/** A file that is changed and changed back has other times. */
function describeState(place: string): string {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(place);
    return [ino, size, mtimeMs, ctimeMs].join(' ');
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EACCES'])) return 'missing';
    throw error;
  }
}
