import path from 'node:path';
import { loadPuppeteerBrowsers } from '../session/load-puppeteer.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a browser lies, or usually does, that was installed for all programs: Chrome where it is, then the others. */
export function listInstalledBrowsers(): string[] {
  return [...findInstalledChrome(), ...listOtherBrowsers(process.platform, process.env)];
}

/** Chrome where its installer puts it. */
function findInstalledChrome(): string[] {
  const { Browser, ChromeReleaseChannel, computeSystemExecutablePath } = loadPuppeteerBrowsers();
  try {
    return [computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE })];
  } catch {
    // It throws an Error of no special kind where there is none.
    return [];
  }
}

/**
 * Where a Chromium or Edge usually lies that was installed for all programs, and Chrome where its installer did not put it,
 * in order of preference.
 */
export function listOtherBrowsers(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return listWindowsBrowsers(environment);
  if (platform === 'darwin') return listMacBrowsers(environment);
  return listUnixBrowsers(environment);
}

function listWindowsBrowsers(environment: Environment): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  const programs = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((parts) => folders.map((folder) => path.win32.join(folder, ...parts)));
}

function listMacBrowsers(environment: Environment): string[] {
  const folders = ['/Applications', ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function listUnixBrowsers(environment: Environment): string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = new Set([
    ...(environment.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  const absolute = [...folders].filter((folder) => path.posix.isAbsolute(folder));
  return [
    ...names.flatMap((name) => absolute.map((folder) => path.posix.join(folder, name))),
    '/opt/microsoft/msedge/msedge',
  ];
}
