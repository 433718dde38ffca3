import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { PublishError } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import type { Machine } from './embedded-package.ts';
import { findEmbeddedPackage, thisMachine } from './embedded-package.ts';
import { isSystemError } from '../../system-error.ts';
import type { UnpackedBrowser } from './unpack-embedded.ts';
import { unpackEmbedded } from './unpack-embedded.ts';
import { listInstalledBrowsers } from './installed-browsers.ts';
import { expectBrowsers, listPuppeteerBrowsers } from './puppeteer-browsers.ts';

/** A browser that can be started. */
export interface FoundBrowser {
  readonly kind: 'explicit' | 'embedded' | 'puppeteer' | 'installed';
  readonly path: string;
  /** Only the embedded one brings fonts and shared libraries along. */
  readonly unpacked?: UnpackedBrowser;
}

/** What there is to look through beside the settings. */
export interface BrowserPlaces {
  readonly machine: Machine;
  /** Where Puppeteer puts the browsers that it installs. */
  readonly listPuppeteerPaths: () => Promise<readonly string[]>;
  readonly listInstalledPaths: () => readonly string[];
}

/**
 * The browser to print with: the one that the settings name, else the embedded one, else Puppeteer's own, else an
 * installed one. Throws PublishError `browser-not-found` for a wrong setting and `no-browser` where there is none.
 */
export async function findBrowser(settings: Settings, places: BrowserPlaces): Promise<FoundBrowser> {
  if (settings.browserPath !== undefined) return await findExplicit(settings.browserPath);
  const source = await findEmbeddedPackage(places.machine);
  if (source) {
    const unpacked = await unpackEmbedded(source, settings.paths.browserCache);
    return { kind: 'embedded', path: unpacked.path, unpacked };
  }
  const puppeteerPaths = await places.listPuppeteerPaths();
  const puppeteerPath = await findFirst(puppeteerPaths);
  if (puppeteerPath !== undefined) return { kind: 'puppeteer', path: puppeteerPath };
  const installedPaths = places.listInstalledPaths();
  const installedPath = await findFirst(installedPaths);
  if (installedPath !== undefined) return { kind: 'installed', path: installedPath };
  throw new PublishError([describeSearch(places.machine, puppeteerPaths, installedPaths)]);
}

async function findExplicit(browserPath: string): Promise<FoundBrowser> {
  if (await isExecutable(browserPath)) return { kind: 'explicit', path: browserPath };
  throw new PublishError([
    { code: 'browser-not-found', file: 'STRATEGIA_BROWSER', values: { found: browserPath } },
  ]);
}

async function findFirst(paths: readonly string[]): Promise<string | undefined> {
  for (const candidate of paths) if (await isExecutable(candidate)) return candidate;
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG'])) return false;
    throw error;
  }
}

function describeSearch(
  machine: Machine,
  puppeteerPaths: readonly string[],
  installedPaths: readonly string[],
): Problem {
  const names = new Set(installedPaths.map((file) => path.win32.basename(file)));
  const libc = machine.platform === 'linux' && !machine.hasGlibc ? '-musl' : '';
  return {
    code: 'no-browser',
    file: 'browser',
    values: {
      machine: `${machine.platform}-${machine.architecture}${libc}`,
      puppeteer: puppeteerPaths.join(', '),
      installed: [...names].join(', '),
    },
  };
}

/** Where browsers may be on this machine. */
export const browserPlaces: BrowserPlaces = {
  machine: thisMachine,
  listPuppeteerPaths: () => listPuppeteerBrowsers(expectBrowsers(process.env.PUPPETEER_CACHE_DIR)),
  listInstalledPaths: listInstalledBrowsers,
};
