import { homedir } from 'node:os';
import path from 'node:path';
import type { InstalledBrowser } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/lib/esm/puppeteer/revisions.js';
import { isSystemError } from '../../system-error.ts';
import { loadPuppeteerBrowsers } from '../session/load-puppeteer.ts';

/** The programs that Puppeteer expects, there or not; it expects one version. */
interface ExpectedBrowsers {
  /** `<cache>/chrome-headless-shell/linux-148.0.7778.97/chrome-headless-shell-linux64/chrome-headless-shell` */
  readonly shell: string;
  readonly chrome: string;
}

/** The programs that this version of Puppeteer would install and start, in its cache or in `cacheDir`. */
export function expectBrowsers(cacheDir = path.join(homedir(), '.cache', 'puppeteer')): ExpectedBrowsers {
  const { Browser, computeExecutablePath } = loadPuppeteerBrowsers();
  const buildId = PUPPETEER_REVISIONS.chrome;
  return {
    shell: computeExecutablePath({ cacheDir, browser: Browser.CHROMEHEADLESSSHELL, buildId }),
    chrome: computeExecutablePath({ cacheDir, browser: Browser.CHROME, buildId }),
  };
}

/**
 * Every version of a browser in Puppeteer's cache, headless shells before whole browsers; of each the verified ones come
 * first, then the one that Puppeteer expects, then the newest.
 */
export async function listPuppeteerBrowsers(expected: ExpectedBrowsers): Promise<string[]> {
  const { Browser, detectBrowserPlatform } = loadPuppeteerBrowsers();
  const found = await readCache(path.resolve(expected.shell, '../../../..'));
  const usable = found.filter(({ platform }) => platform === detectBrowserPlatform());
  const list = (kind: InstalledBrowser['browser'], expectedPath: string): string[] =>
    orderVersions(
      usable.filter(({ browser }) => browser === kind),
      expectedPath,
    );
  return [...list(Browser.CHROMEHEADLESSSHELL, expected.shell), ...list(Browser.CHROME, expected.chrome)];
}

async function readCache(cacheDir: string): Promise<InstalledBrowser[]> {
  try {
    return await loadPuppeteerBrowsers().getInstalledBrowsers({ cacheDir });
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])) return [];
    throw error;
  }
}

function orderVersions(browsers: readonly InstalledBrowser[], expectedPath: string): string[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const newestFirst = browsers.toSorted((a, b) => compare(b.buildId, a.buildId));
  const verified = newestFirst.filter(({ buildId }) => isVerifiedVersion(buildId));
  const pathOf = ({ executablePath }: InstalledBrowser): string => executablePath;
  return [...new Set([...verified.map(pathOf), expectedPath, ...newestFirst.map(pathOf)])];
}

/** Chromium milestones whose printed PDFs the tests have read: the embedded browser's. */
const verifiedMilestones: readonly string[] = ['147'];

/** Whether the reader of printed PDFs was tested with what this version (`147.0.7727.0`) writes. */
export function isVerifiedVersion(version: string): boolean {
  return verifiedMilestones.includes(version.split('.', 1)[0] ?? '');
}
