import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { isSystemError } from '../system-error.ts';
import type { Manifest } from './manifest.ts';
import { manifestName, readManifest } from './manifest.ts';
import type { OutputPlaces } from './output-places.ts';
import { findOutputPlaces } from './output-places.ts';
import { placeholderNames } from './swap.ts';

/**
 * What is kept beside a published folder: what it was built from. It holds for that one manifest, so that an
 * interrupted publication, or a folder that came from elsewhere, is never taken for what it says.
 */
export interface PublishedRecord {
  /** Of everything that decided what was published. */
  readonly inputs: string;
  /** SHA-256 of the manifest's file. */
  readonly manifest: string;
}

/** Writes the record of what stands in `folder` and is about to be published, whole or not at all. */
export async function writeRecord(places: OutputPlaces, folder: string, inputs: string): Promise<void> {
  const record: PublishedRecord = { inputs, manifest: hashFile(path.join(folder, manifestName)) };
  const draft = `${places.record}-${process.pid}`;
  try {
    await writeFile(draft, `${JSON.stringify(record)}\n`);
    await rename(draft, places.record);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The record of what is published; undefined where there is none that holds for it, and while another build publishes or
 * has been interrupted: then it is for the next build to say what stands there.
 */
export async function readRecord(paths: Settings['paths']): Promise<PublishedRecord | undefined> {
  const places = await findOutputPlaces(paths);
  if (existsSync(places.lock) || existsSync(places.previous)) return undefined;
  const record = parseRecord(readIfThere(places.record) ?? '');
  const manifest = readIfThere(path.join(places.target, manifestName));
  if (record === undefined || manifest === undefined) return undefined;
  return hashBytes(manifest) === record.manifest ? record : undefined;
}

/** SHA-256 of the manifest's file; undefined where nothing is published. */
export async function hashManifest(paths: Settings['paths']): Promise<string | undefined> {
  const { target } = await findOutputPlaces(paths);
  const manifest = readIfThere(path.join(target, manifestName));
  return manifest && hashBytes(manifest);
}

/**
 * The manifest of what is published, where every file is as it says, none is missing and none is there that it does not
 * name; undefined otherwise. Nothing is touched.
 */
export async function verifyPublished(paths: Settings['paths']): Promise<Manifest | undefined> {
  const { target } = await findOutputPlaces(paths);
  const manifest = await readManifest(target);
  if (manifest === undefined) return undefined;
  try {
    const named = new Map(manifest.files.map((file) => [file.path, file.sha256]));
    const found = listFiles(target);
    const isWhole =
      found?.length === named.size &&
      found.every((name) => named.has(name) && hashFile(path.join(target, name)) === named.get(name));
    return isWhole ? manifest : undefined;
  } catch (error) {
    // It is taken away while it is read.
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'])) return undefined;
    throw error;
  }
}

/** Every file but the manifest and placeholders; undefined where there is something that is neither file nor folder. */
function listFiles(target: string): string[] | undefined {
  const files: string[] = [];
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    if (!entry.isFile()) return undefined;
    const name = path.relative(target, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (name !== manifestName && !placeholderNames.includes(name)) files.push(name);
  }
  return files;
}

const piece = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * SHA-256 of a file in lower-case hexadecimal digits, read piece by piece. One call after the other: for hundreds of small
 * files that takes a fifth of the time that promises take.
 */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    for (let size = readSync(handle, piece); size > 0; size = readSync(handle, piece))
      hash.update(piece.subarray(0, size));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}

function hashBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'])) return undefined;
    throw error;
  }
}

/** Undefined for what `writeRecord` did not write, such as a file that a power cut emptied. */
function parseRecord(text: Buffer | string): PublishedRecord | undefined {
  try {
    const value: unknown = JSON.parse(text.toString());
    if (typeof value !== 'object' || value === null) return undefined;
    const { inputs, manifest } = value as Partial<Record<keyof PublishedRecord, unknown>>;
    return typeof inputs === 'string' && typeof manifest === 'string' ? { inputs, manifest } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
