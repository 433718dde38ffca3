import { readFile } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { findPackageFile } from './installed-packages.ts';

/** Packages whose version can change the published bytes. */
const packages = ['@11ty/eleventy', 'nunjucks', 'markdown-it'];

/** For the manifest: the same data and the same versions give the same bytes. */
export async function toolVersions(
  settings: Settings,
  browser: string | undefined,
): Promise<Record<string, string>> {
  const versions = await Promise.all(
    packages.map(async (name) => [name, await readVersion(settings, name)] as const),
  );
  return {
    node: process.versions.node,
    zlib: process.versions.zlib,
    icu: process.versions.icu ?? '',
    ...Object.fromEntries(versions),
    ...(browser === undefined ? {} : { browser }),
  };
}

async function readVersion(settings: Settings, name: string): Promise<string> {
  const file = findPackageFile(settings.paths.program, name);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}
