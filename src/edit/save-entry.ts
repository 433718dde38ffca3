import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeId } from '../begin/make-id.ts';
import { programShapes } from '../labels/program-labels.ts';
import { loadProject } from '../load/load-project.ts';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import { PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { replaceFile } from '../replace-file.ts';
import type { Settings } from '../settings.ts';
import { tolerate } from '../system-error.ts';
import { validateProject } from '../validate/validate-project.ts';
import type { ValidationChoices } from '../validate/validate-project.ts';
import { listEntries, listNewEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { writeEntry } from './write-entry.ts';

/** An entry as it is on the disk. */
export interface OpenedEntry {
  readonly entry: Entry;
  /** Of what is there of it: what is saved must have been made from that. Other entries of its file may change meanwhile. */
  readonly version: string;
}

/** What somebody made of an entry. */
export interface EditedEntry {
  readonly address: string;
  readonly version: string;
  readonly value: unknown;
}

export type Saving =
  /** A new entry has an address only now. */
  | { readonly outcome: 'saved' | 'unchanged'; readonly version: string; readonly address: string }
  /** Somebody else has changed the entry into that of `version`; nothing was written. */
  | { readonly outcome: 'outdated'; readonly version: string }
  /** There is no such entry any more; nothing was written. */
  | { readonly outcome: 'missing' }
  /** It would bring problems that were not there; nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly OwnProblem[] };

/** A problem with its place within the entry, if it is there. */
export interface OwnProblem {
  readonly problem: Problem;
  readonly place: string | undefined;
}

/** An entry with the state that it has, or the place of one that is not there yet; undefined where there is none of that address. */
export function openEntry(loaded: LoadedProject, address: string): OpenedEntry | undefined {
  const entry = [...listEntries(loaded), ...listNewEntries(loaded)].find(
    (other) => other.address === address,
  );
  return entry && { entry, version: hashValue(entry.value) };
}

/**
 * Writes what was made of an entry into its file, if the entry is as it was when it was opened and the whole project has
 * no problem that it had not before. Where it goes is known from the data alone, never from who asks.
 */
export async function saveEntry(
  settings: Settings,
  { address, version, value }: EditedEntry,
  choices: ValidationChoices,
): Promise<Saving> {
  const loaded = await loadProject(settings);
  const opened = openEntry(loaded, address);
  if (!opened) return { outcome: 'missing' };
  const { entry } = opened;
  if (opened.version !== version) return { outcome: 'outdated', version: opened.version };
  const name = entry.file.slice(loaded.folder.length + 1);
  const original = loaded.originals.find((other) => other.name === name)?.bytes;
  const before = Buffer.from(original ?? []).toString('utf8');
  const { text: after, placeOf } = writeEntry(before, entry, named(entry, value, loaded));
  if (after === before) return { outcome: 'unchanged', version, address };
  const changed = await loadProject(settings, new Map([[name, Buffer.from(after)]]));
  const known = new Set(findProblems(loaded, choices).map(describe));
  const problems = findProblems(changed, choices).filter((problem) => !known.has(describe(problem)));
  if (problems.length > 0)
    return {
      outcome: 'refused',
      problems: problems.map((problem) => ({
        problem,
        place: problem.file === entry.file ? placeOf(problem.pointer ?? '') : undefined,
      })),
    };
  const file = path.join(settings.paths.data, name);
  // Checking takes its time, in which another editor may have saved: then it begins anew.
  const now = await readFile(file).catch(tolerate('ENOENT'));
  if (!Buffer.from(now ?? []).equals(Buffer.from(original ?? [])))
    return await saveEntry(settings, { address, version, value }, choices);
  await replaceFile(file, after);
  const saved = findSaved(changed, entry);
  return { outcome: 'saved', version: hashValue(saved?.value), address: saved?.address ?? address };
}

/** By its place: its id may be another. */
function findSaved(changed: LoadedProject, { kind, file, path: place, report }: Entry): Entry | undefined {
  return listEntries(changed).find(
    (entry) =>
      entry.kind === kind &&
      entry.file === file &&
      isDeepStrictEqual(entry.path, place) &&
      entry.report?.id === report?.id,
  );
}

/** A new entry without an id has one made from its name. */
function named({ kind, edition, value: before }: Entry, value: unknown, loaded: LoadedProject): unknown {
  if (before !== undefined || typeof value !== 'object' || value === null || 'id' in value) return value;
  const { name, title, term } = value as Readonly<Record<string, unknown>>;
  const taken = listEntries(loaded).filter((entry) => entry.kind === kind && entry.edition === edition);
  const id = makeId(firstText(name ?? title ?? term), {
    taken: new Set(taken.map((entry) => entry.id)),
    otherwise: `${kind}-${String(taken.length + 1)}`,
  });
  return { id, ...value };
}

function firstText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? firstText(Object.values(value)[0]) : '';
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

function hashValue(value: unknown): string {
  // Of an entry that is not there yet there is nothing.
  const text = value === undefined ? '' : JSON.stringify(value);
  return createHash('sha256').update(text).digest('hex');
}
