import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { BuildName } from './edition-builds.ts';
import { findDocument } from './read-document.ts';

/** The editions that were built before the tests, by name. */
export const builds = inject('builds');

/** The folder of a built site. */
export function siteOf(name: BuildName): string {
  return path.join(builds[name].output, 'site');
}

/** A file of a built site. */
export function inSite(name: BuildName, file: string): string {
  return path.join(siteOf(name), file);
}

/** The files of a built site, relative to its folder. */
export function listSite(name: BuildName): string[] {
  return readdirSync(siteOf(name), { recursive: true, encoding: 'utf8' });
}

/** The text of a file of a built site. */
export function readInSite(name: BuildName, file: string): string {
  return readFileSync(inSite(name, file), 'utf8');
}

/** The binding Polish document of a built edition. */
export function documentOf(name: BuildName): string {
  return findDocument(siteOf(name));
}
