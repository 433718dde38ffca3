import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a Chrome, Chromium or Edge usually lies that was installed for all programs, in order of preference. */
export function listInstalledBrowsers(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return listWindowsBrowsers(environment);
  if (platform === 'darwin') return listMacBrowsers(environment);
  return listUnixBrowsers(environment);
}

function listWindowsBrowsers(environment: Environment): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
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
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}
