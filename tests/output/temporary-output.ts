import { mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { OutputPlaces } from '../../src/output/output-places.ts';
import { findOutputPlaces } from '../../src/output/output-places.ts';
import type { Settings } from '../../src/settings.ts';
import { readSettings } from '../../src/settings.ts';

export interface TemporaryOutput {
  readonly folder: string;
  readonly settings: Settings;
  readonly places: OutputPlaces;
}

/** A project in a temporary folder, removed after the test; its `output` does not exist yet. */
export async function createTemporaryOutput(): Promise<TemporaryOutput> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'output-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = readSettings(folder, {}, {});
  return { folder, settings, places: await findOutputPlaces(settings.paths) };
}

/** The same settings with another time to wait for the lock. */
export function withLockMs(settings: Settings, lockMs: number): Settings {
  return { ...settings, timeouts: { ...settings.timeouts, lockMs } };
}

/** Writes files as somebody else would, without any check. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** Everything under a folder by its relative path: a file's bytes in hexadecimal digits, a link's aim, or "folder". */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const tree: Record<string, string> = {};
  for (const entry of entries) {
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place);
    if (entry.isSymbolicLink()) tree[name] = `→ ${await readlink(place)}`;
    else tree[name] = entry.isFile() ? (await readFile(place)).toString('hex') : 'folder';
  }
  return tree;
}
