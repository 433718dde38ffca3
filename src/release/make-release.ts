import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isIgnored } from '../load/files/data-layout.ts';
import { listProjectFiles } from '../load/load-project.ts';
import type { LockOptions } from '../output/lock.ts';
import type { Manifest } from '../output/manifest.ts';
import { manifestName, readManifest } from '../output/manifest.ts';
import { openToReaders } from '../output/open-to-readers.ts';
import { findOutputPlaces } from '../output/output-places.ts';
import { hashFile } from '../output/published-record.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isSystemError } from '../system-error.ts';
import { compareReleases } from './compare-releases.ts';
import type { Changes, Published } from './compare-releases.ts';
import { findMoved, writeRedirects } from './moved-addresses.ts';
import {
  checkRelease,
  draftPrefix,
  listReleases,
  readCurrent,
  recordName,
  refuse,
  snapshotFolder,
  withReleases,
} from './releases.ts';
import type { Release, ReleasePlaces, ReleaseRecord } from './releases.ts';
import { switchRelease } from './switch-release.ts';

export interface ReleaseRequest {
  readonly places: ReleasePlaces;
  /** How many releases stay; the one that readers see always does. */
  readonly keep: number;
  readonly options: ReleaseRecord['options'];
  readonly version: string;
  readonly lock: LockOptions;
  /** False stops; asked once it is known what readers will find changed. */
  readonly confirm: (changes: Changes, before: string | undefined) => Promise<boolean>;
  /** Throws where what was built is not what the data say now. */
  readonly checkInputs: () => void;
}

/** `name` is what readers see at the end. */
export interface ReleaseOutcome {
  readonly done: 'released' | 'unchanged' | 'declined';
  readonly name: string | undefined;
  readonly removed: readonly string[];
}

/**
 * Releases what stands in the output: copies it with a snapshot of its data into a folder of its own and switches readers to
 * it. Until the switch nothing that they see is touched; a release that a killed run has left whole is taken up again.
 *
 * Throws PublishError `nothing-published`, `release-changed-meanwhile`, `release-no-room`, `place-not-writable`,
 * `output-locked`, and what `confirm` throws.
 */
export async function makeRelease(settings: Settings, request: ReleaseRequest): Promise<ReleaseOutcome> {
  const { places } = request;
  return await withReleases(places, request.lock, async (lock) => {
    const output = await readOutput(settings);
    const releases = await listReleases(places);
    const name = await readCurrent(places);
    const current = releases.find((release) => release.name === name);
    if (current?.record.manifest === output.hash) return { done: 'unchanged', name, removed: [] };
    const before = current && { ...current, redirects: current.record.redirects };
    // Of all releases: who has an address of any of them is to find what it was about.
    const known = Object.assign({}, ...releases.map(({ record }) => record.redirects)) as Record<
      string,
      string
    >;
    const redirects = before ? await findMoved(before, output, known) : {};
    const next = { ...output, redirects };
    const changes = await compareReleases(before, next);
    if (!(await request.confirm(changes, name))) return { done: 'declined', name, removed: [] };
    const kept = releases.find(
      ({ record }) => record.manifest === output.hash && isSame(record.redirects, redirects),
    );
    if (kept) checkRelease(kept);
    const released = kept?.name ?? (await writeRelease(settings, next, request));
    await lock.confirm();
    await switchRelease(places, released);
    return { done: 'released', name: released, removed: await removeOld(request, released) };
  });
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const list = (some: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(some).sort());
  return list(one) === list(other);
}

async function readOutput(settings: Settings): Promise<Published & { readonly hash: string }> {
  const { target, label } = await findOutputPlaces(settings.paths);
  const manifest = await readManifest(target);
  if (!manifest) throw refuse('nothing-published', label, {});
  return { folder: target, manifest, redirects: {}, hash: hashFile(path.join(target, manifestName)) };
}

/** Writes all of a release under another name first: what has the name of a release is whole. */
async function writeRelease(
  settings: Settings,
  output: Published & { readonly hash: string },
  { places, options, version, checkInputs }: ReleaseRequest,
): Promise<string> {
  const made = new Date();
  const name = `${made.toISOString().slice(0, 19).replaceAll(':', '-')}-${output.hash.slice(0, 8)}`;
  const draft = path.join(places.releases, `${draftPrefix}${randomUUID()}`);
  try {
    await copyOutput(output, draft, places.label);
    await writeRedirects(output, draft);
    openToReaders(draft);
    await copySnapshot(settings, path.join(draft, snapshotFolder));
    checkInputs();
    const record: ReleaseRecord = {
      schemaVersion: 1,
      name,
      made: made.toISOString(),
      manifest: output.hash,
      options,
      versions: { strategia: version, node: process.versions.node, ...output.manifest.tools },
      redirects: output.redirects,
    };
    const text = `${JSON.stringify(record, null, 2)}\n`;
    await writeFile(path.join(draft, recordName), text, { flag: 'wx', flush: true });
    await rename(draft, path.join(places.releases, name));
    return name;
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every file of the manifest, each compared with it: another build may replace them meanwhile. */
async function copyOutput(
  { folder, manifest, hash }: { readonly folder: string; readonly manifest: Manifest; readonly hash: string },
  draft: string,
  label: string,
): Promise<void> {
  const copies = [...manifest.files, { path: manifestName, sha256: hash }];
  const folders = new Set<string>();
  try {
    for (const { path: file, sha256 } of copies) {
      const copy = path.join(draft, file);
      const parent = path.dirname(copy);
      if (!folders.has(parent)) await mkdir(parent, { recursive: true });
      folders.add(parent);
      await copyFile(path.join(folder, file), copy, constants.COPYFILE_FICLONE);
      if (hashFile(copy) !== sha256) throw refuse('release-changed-meanwhile', label, {});
    }
  } catch (error) {
    if (!isSystemError(error, ['ENOENT'])) throw error;
    const values = {};
    throw new PublishError([{ code: 'release-changed-meanwhile', file: label, values }], { cause: error });
  }
}

/** The data as they lie there, and the overrides: a folder in which the same can be built again. */
async function copySnapshot(settings: Settings, snapshot: string): Promise<void> {
  const { files } = await listProjectFiles(settings);
  for (const { name, absolute } of files) {
    const copy = path.join(snapshot, 'data', name);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(absolute, copy, constants.COPYFILE_FICLONE);
  }
  const { overrides } = settings.paths;
  if (!existsSync(overrides)) return;
  await cp(overrides, path.join(snapshot, 'overrides'), {
    recursive: true,
    dereference: true,
    filter: (source) => source === overrides || !isIgnored(path.basename(source)),
  });
}

/** Renamed before it is removed: a release that is half gone has no name of a release. */
async function removeOld({ places, keep }: ReleaseRequest, current: string): Promise<string[]> {
  const releases: readonly Release[] = await listReleases(places);
  const others = releases.filter(({ name }) => name !== current);
  const removed = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const { folder } of removed) {
    const going = path.join(places.releases, `${draftPrefix}${randomUUID()}`);
    await rename(folder, going);
    await rm(going, { recursive: true, force: true, maxRetries: 5 });
  }
  return removed.map(({ name }) => name);
}
