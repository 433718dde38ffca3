import { lstat, mkdir, readdir, readFile, readlink, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Lock, LockOptions } from '../output/lock.ts';
import { takeLock } from '../output/lock.ts';
import type { Manifest } from '../output/manifest.ts';
import { readManifest } from '../output/manifest.ts';
import { siteFolder } from '../output/output-places.ts';
import { hashFile } from '../output/published-record.ts';
import { removeLeftovers } from '../output/with-staging-folder.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';
import type { Settings } from '../settings.ts';
import { isSystemError, tolerate } from '../system-error.ts';

/** Where releases are kept: each in a folder of its own, and a link to the one that readers see. */
export interface ReleasePlaces {
  readonly folder: string;
  /** As messages name it. */
  readonly label: string;
  readonly releases: string;
  /** A symbolic link to a release; web servers serve `current/site`. */
  readonly current: string;
  /** Only on Windows, where a link cannot be replaced in one step: the link before, for a moment. */
  readonly previous: string;
}

/** What is written beside a release, so that it can be understood and built again. */
export interface ReleaseRecord {
  readonly schemaVersion: 1;
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  /** SHA-256 of its manifest. */
  readonly manifest: string;
  /** With which options it was built. */
  readonly options: { readonly base: string; readonly proposals: string | null };
  readonly versions: Readonly<Record<string, string>>;
  /** Addresses that have moved, in this release or before: pages of the site by their files. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** A release as it lies there. */
export interface Release {
  readonly name: string;
  readonly folder: string;
  readonly record: ReleaseRecord;
  readonly manifest: Manifest;
}

export const recordName = 'release.json';
/** What a release was built from: `data/` and `overrides/`. */
export const snapshotFolder = 'snapshot';
/** What such names begin with is not finished, or going. */
export const draftPrefix = '.draft-';

/**
 * Throws PublishError `release-place` where the folder lies in what is built or what it is built from, or they in a release, and
 * `foreign-release` where something else has the names that it needs.
 */
export async function findReleasePlaces(to: string, { paths }: Settings): Promise<ReleasePlaces> {
  const folder = path.resolve(to);
  const label = quoteValue(to.replaceAll(path.sep, '/'), 200);
  const places = {
    folder,
    label,
    releases: path.join(folder, 'releases'),
    current: path.join(folder, 'current'),
    previous: path.join(folder, '.current-previous'),
  };
  const real = await followExisting(folder);
  for (const own of [paths.output, paths.data, paths.overrides, paths.templates]) {
    const other = await followExisting(own);
    if (isInside(real, other) || isInside(other, path.join(real, 'releases')))
      throw refuse('release-place', label, { found: quoteValue(path.basename(own)) });
  }
  const releases = await lstat(places.releases).catch(tolerate('ENOENT', 'ENOTDIR', 'EACCES'));
  if (releases && !releases.isDirectory()) throw refuse('foreign-release', label, { found: 'releases' });
  const current = await lstat(places.current).catch(tolerate('ENOENT', 'ENOTDIR', 'EACCES'));
  if (current && !current.isSymbolicLink()) throw refuse('foreign-release', label, { found: 'current' });
  return places;
}

/** Every whole release, the oldest first. */
export async function listReleases({ releases }: ReleasePlaces): Promise<readonly Release[]> {
  const names = (await readdir(releases).catch(tolerate('ENOENT', 'ENOTDIR'))) ?? [];
  const found: Release[] = [];
  for (const name of names.filter((one) => !one.startsWith('.'))) {
    const folder = path.join(releases, name);
    const record = await readRecord(folder);
    const manifest = record && (await readManifest(folder));
    if (record && manifest) found.push({ name, folder, record, manifest });
  }
  return found.sort((a, b) => (a.record.made < b.record.made ? -1 : 1));
}

/** The name of the release that readers see; undefined where there is none yet. */
export async function readCurrent({ current }: ReleasePlaces): Promise<string | undefined> {
  const link = await readlink(current).catch(tolerate('ENOENT', 'EINVAL', 'ENOTDIR'));
  return link === undefined ? undefined : path.basename(link);
}

/** Runs `work` as the only one who changes releases there; what killed ones have left is cleared first. */
export async function withReleases<T>(
  places: ReleasePlaces,
  options: LockOptions,
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  return refuseFull(places, async () => {
    await mkdir(places.releases, { recursive: true });
    const lock = await takeLock(lockPlaces(places), options);
    try {
      await removeLeftovers(lockPlaces(places));
      await clearLeftovers(places);
      return await work(lock);
    } finally {
      await lock.release();
    }
  });
}

/** Throws PublishError `release-damaged` where a file of a release is not what its manifest says. */
export function checkRelease({ name, folder, manifest }: Release): void {
  for (const { path: file, sha256 } of manifest.files) {
    try {
      if (hashFile(path.join(folder, file)) === sha256) continue;
    } catch (error) {
      if (!isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'])) throw error;
    }
    throw refuse('release-damaged', name, { found: quoteValue(file, 200) });
  }
}

/** Pages and files as readers address them. */
export function publicPath(file: string): string {
  const inner = file.startsWith(`${siteFolder}/`) ? file.slice(siteFolder.length + 1) : file;
  return inner === 'index.html' ? '/' : inner.replace(/(?<=\/)index\.html$/, '');
}

async function readRecord(folder: string): Promise<ReleaseRecord | undefined> {
  const text = await readFile(path.join(folder, recordName), 'utf8').catch(tolerate('ENOENT', 'ENOTDIR'));
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<ReleaseRecord> | null;
    return typeof value?.manifest === 'string' &&
      typeof value.made === 'string' &&
      typeof value.redirects === 'object'
      ? (value as ReleaseRecord)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whoever calls holds the lock, so nobody else is at work on what is not finished. */
async function clearLeftovers({ folder, releases, current, previous }: ReleasePlaces): Promise<void> {
  for (const [place, names] of [
    [releases, await readdir(releases)],
    [folder, await readdir(folder)],
  ] as const)
    for (const name of names.filter((one) => one.startsWith(draftPrefix)))
      await rm(path.join(place, name), { recursive: true, force: true, maxRetries: 5 });
  if (!(await lstat(previous).catch(tolerate('ENOENT')))) return;
  if (await lstat(current).catch(tolerate('ENOENT'))) await rm(previous, { recursive: true, force: true });
  else await rename(previous, current);
}

function lockPlaces({ folder, label, releases, previous }: ReleasePlaces) {
  return {
    target: releases,
    label,
    parent: folder,
    lock: path.join(folder, '.release-lock'),
    previous,
    record: path.join(folder, '.release-inputs.json'),
    stagePrefix: draftPrefix,
  };
}

/** Throws PublishError `release-no-room` where the disk is full, `place-not-writable` where nothing may be written. */
async function refuseFull<T>({ label }: ReleasePlaces, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error, ['ENOSPC', 'EDQUOT']))
      throw new PublishError([{ code: 'release-no-room', file: label, values: {} }], { cause: error });
    if (!isSystemError(error, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'])) throw error;
    const values = { found: error.code ?? '' };
    throw new PublishError([{ code: 'place-not-writable', file: label, values }], { cause: error });
  }
}

/** Like `realpath`, of what is there of it. */
async function followExisting(place: string): Promise<string> {
  const parent = path.dirname(place);
  const real = await realpath(place).catch(tolerate('ENOENT', 'ENOTDIR', 'EACCES'));
  if (real !== undefined || parent === place) return real ?? place;
  return path.join(await followExisting(parent), path.basename(place));
}

function isInside(place: string, folder: string): boolean {
  const relative = path.relative(folder, place);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

export function refuse(
  code: ProblemCode,
  file: string,
  values: Readonly<Record<string, string>>,
): PublishError {
  return new PublishError([{ code, file, values }]);
}
