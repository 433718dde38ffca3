import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { programShapes } from '../labels/program-labels.ts';
import { replaceFile } from '../replace-file.ts';
import { loadProject } from '../load/load-project.ts';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import { PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { validateProject } from '../validate/validate-project.ts';
import type { ValidationChoices } from '../validate/validate-project.ts';
import { changeJson } from './change-json.ts';
import { listEntries, listKeys, ownEntries } from './entries.ts';
import type { Entry } from './entries.ts';

/** An entry as it is on the disk. */
export interface OpenedEntry {
  readonly entry: Entry;
  /** Of the bytes of its file: what is saved must have been made from these. */
  readonly version: string;
}

/** What somebody made of an entry. */
export interface EditedEntry {
  readonly address: string;
  readonly version: string;
  readonly value: unknown;
}

export type Saving =
  | { readonly outcome: 'saved' | 'unchanged'; readonly version: string }
  /** Somebody else has changed the file, or there is no such entry any more; nothing was written. */
  | { readonly outcome: 'outdated' | 'missing' }
  /** It would bring problems that were not there; nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/** An entry with the state of its file; undefined where there is none of that address. */
export async function openEntry(settings: Settings, address: string): Promise<OpenedEntry | undefined> {
  const loaded = await loadProject(settings);
  const entry = listEntries(loaded).find((other) => other.address === address);
  const original = entry && findOriginal(loaded, entry);
  return entry && original && { entry, version: hashBytes(original) };
}

/**
 * Writes what was made of an entry into its file, if the file is as it was when the entry was opened and the whole project has
 * no problem that it had not before. Where it goes is known from the data alone, never from who asks.
 */
export async function saveEntry(
  settings: Settings,
  { address, version, value }: EditedEntry,
  choices: ValidationChoices,
): Promise<Saving> {
  const loaded = await loadProject(settings);
  const entry = listEntries(loaded).find((other) => other.address === address);
  const original = entry && findOriginal(loaded, entry);
  if (!entry || !original) return { outcome: 'missing' };
  if (hashBytes(original) !== version) return { outcome: 'outdated' };
  const before = Buffer.from(original).toString('utf8');
  const after = writeEntry(before, entry, value);
  if (after === before) return { outcome: 'unchanged', version };
  const name = nameInData(loaded, entry);
  const changed = await loadProject(settings, new Map([[name, Buffer.from(after)]]));
  const known = new Set(findProblems(loaded, choices).map(describe));
  const problems = findProblems(changed, choices).filter((problem) => !known.has(describe(problem)));
  if (problems.length > 0) return { outcome: 'refused', problems };
  const file = path.join(settings.paths.data, name);
  // Checking takes its time, in which another editor may have saved.
  if (hashBytes(await readFile(file)) !== version) return { outcome: 'outdated' };
  await replaceFile(file, after);
  return { outcome: 'saved', version: hashBytes(Buffer.from(after)) };
}

/** A file's text with the entry as it is wanted; an entry that is as it was leaves every byte. */
export function writeEntry(content: string, { kind, path: place }: Entry, value: unknown): string {
  if (kind === 'chapter') return writeChapter(content, String(value));
  return changeJson(content, { path: [...place], value, order: listKeys(kind), kept: ownEntries });
}

/** A form gives lines that end in `\n`; the file's own ends and its byte order mark stay. */
function writeChapter(content: string, text: string): string {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines === content.slice(mark.length).replace(/\r\n?/g, '\n')) return content;
  return mark + (content.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
}

function findProblems(loaded: LoadedProject, choices: ValidationChoices): readonly Problem[] {
  try {
    const limits = { problems: Number.POSITIVE_INFINITY };
    validateProject(loaded, { limits }, { ...choices, labelShapes: programShapes });
    return [];
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
}

/** By what it is about, not by its line, which moves with what is written above it. */
function describe({ code, file, pointer, values }: Problem): string {
  return JSON.stringify([code, file, pointer, values]);
}

function findOriginal(loaded: LoadedProject, entry: Entry): Uint8Array | undefined {
  const name = nameInData(loaded, entry);
  return loaded.originals.find((original) => original.name === name)?.bytes;
}

function nameInData({ folder }: LoadedProject, { file }: Entry): string {
  return file.slice(folder.length + 1);
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
