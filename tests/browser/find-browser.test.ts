import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserPlaces } from '../../src/browser/find/find-browser.ts';
import { findBrowser } from '../../src/browser/find/find-browser.ts';
import { listInstalledBrowsers, listOtherBrowsers } from '../../src/browser/find/installed-browsers.ts';
import { listPuppeteerBrowsers } from '../../src/browser/find/puppeteer-browsers.ts';
import { thisMachine } from '../../src/browser/find/embedded-package.ts';
import { expectProblems } from './expected-problems.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { changeSettings, testSettings } from './test-settings.ts';

const mac: BrowserPlaces = {
  machine: { platform: 'darwin', architecture: 'arm64', hasGlibc: false },
  listPuppeteerPaths: () => Promise.resolve(['/nowhere/puppeteer/chrome']),
  listInstalledPaths: () => ['/nowhere/Google Chrome', '/nowhere/Chromium', '/nowhere/Microsoft Edge'],
};

describe('the browser', () => {
  it('is the embedded one on Linux x64', async () => {
    const found = await findBrowser(testSettings, { ...mac, machine: thisMachine });
    expect(found.kind).toBe('embedded');
    expect(found.path).toBe(path.join(testSettings.paths.browserCache, 'chromium-147.0.0', 'chromium'));
  });

  it('is the one that the settings name, before any other', async () => {
    const browserPath = await makeProgram(await makeTemporaryFolder(), 'my-browser');
    const found = await findBrowser(changeSettings({ browserPath }), mac);
    expect(found).toEqual({ kind: 'explicit', path: browserPath });
  });

  it("is Puppeteer's own before an installed one, where none is embedded", async () => {
    const folder = await makeTemporaryFolder();
    const own = await makeProgram(folder, 'own');
    const installed = await makeProgram(folder, 'installed');
    const places = { ...mac, listInstalledPaths: () => ['/nowhere/x', installed] };
    expect(
      await findBrowser(testSettings, { ...places, listPuppeteerPaths: () => Promise.resolve([own]) }),
    ).toEqual({
      kind: 'puppeteer',
      path: own,
    });
    expect(await findBrowser(testSettings, places)).toEqual({ kind: 'installed', path: installed });
  });

  it('is not a file that cannot be executed', async () => {
    const folder = await makeTemporaryFolder();
    const document = path.join(folder, 'chrome');
    await writeFile(document, '');
    const places = { ...mac, listInstalledPaths: () => [document, folder] };
    expect(await expectProblems(findBrowser(testSettings, places))).toHaveLength(1);
  });
});

describe('a search without result', () => {
  it('says what was tried and names the one command that helps', async () => {
    const search = (): Promise<unknown> => findBrowser(testSettings, mac);
    expect(await expectProblems(search(), 'en')).toEqual([
      "browser  no-browser  There is no browser to print with. Looked for: the embedded Chromium (for linux-x64; this is darwin-arm64), Puppeteer's own (/nowhere/puppeteer/chrome), an installed Chrome, Chromium or Edge (Google Chrome, Chromium, Microsoft Edge). Install one: npx puppeteer browsers install chrome-headless-shell@147",
    ]);
    expect(await expectProblems(search(), 'pl')).toEqual([
      'browser  no-browser  Nie ma przeglądarki, która wydrukuje dokument. Szukano: wbudowanego Chromium (dla linux-x64; tu jest darwin-arm64), przeglądarki Puppeteera (/nowhere/puppeteer/chrome), zainstalowanej przeglądarki Chrome, Chromium lub Edge (Google Chrome, Chromium, Microsoft Edge). Zainstaluj przeglądarkę: npx puppeteer browsers install chrome-headless-shell@147',
    ]);
  });

  it('tells a Linux that has no GNU C library from one that has', async () => {
    const machine = { platform: 'linux', architecture: 'x64', hasGlibc: false } as const;
    const [message] = await expectProblems(findBrowser(testSettings, { ...mac, machine }));
    expect(message).toContain('(for linux-x64; this is linux-x64-musl)');
  });

  it('does not fall back where the settings name a browser that is not there', async () => {
    const search = findBrowser(changeSettings({ browserPath: '/nowhere/chrome' }), mac);
    expect(await expectProblems(search)).toEqual([
      'STRATEGIA_BROWSER  browser-not-found  "/nowhere/chrome" is not a program that can be started. Correct STRATEGIA_BROWSER, or remove it: the program then looks for a browser itself.',
    ]);
  });
});

describe('usual places', () => {
  it('on Windows are below the folders for programs, Chromium before Edge', () => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Ala\\AppData\\Local' };
    expect(listOtherBrowsers('win32', environment)).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\Ala\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Ala\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it('on a Mac are the applications of the machine and of the user', () => {
    expect(listOtherBrowsers('darwin', { HOME: '/Users/ala' }).slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ala/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });

  it('on Linux are the folders of the search path, but no relative ones', () => {
    const places = listOtherBrowsers('linux', { PATH: 'bin:/opt/tools::.' });
    expect(places).toContain('/opt/tools/chromium');
    expect(places.filter((place) => !place.startsWith('/'))).toEqual([]);
  });

  it('of a Chrome from its installer come first, as far as it is there', () => {
    const own = '/opt/google/chrome/chrome';
    const places = listInstalledBrowsers();
    expect(places).toEqual([
      ...(existsSync(own) ? [own] : []),
      ...listOtherBrowsers(process.platform, process.env),
    ]);
  });

  it("in Puppeteer's cache are all versions, headless shells first, then what is tested, then the newest", async () => {
    const cache = await makeTemporaryFolder();
    const place = (name: string, version: string): string =>
      path.join(cache, name, `linux-${version}`, `${name}-linux64`, name);
    for (const version of ['99.0.1.1', '146.0.1.1', '147.0.7727.57', '147.0.7727.8'])
      await mkdir(path.dirname(place('chrome', version)), { recursive: true });
    await mkdir(path.dirname(place('chrome-headless-shell', '150.0.1.1')), { recursive: true });
    await mkdir(path.join(cache, 'chrome', 'mac_arm-147.0.7727.57'));
    await mkdir(path.join(cache, 'firefox', 'linux-stable_140.0'), { recursive: true });
    const shell = place('chrome-headless-shell', '148.0.7778.97');
    const chrome = place('chrome', '148.0.7778.97');
    expect(await listPuppeteerBrowsers({ shell, chrome })).toEqual([
      shell,
      place('chrome-headless-shell', '150.0.1.1'),
      place('chrome', '147.0.7727.57'),
      place('chrome', '147.0.7727.8'),
      chrome,
      place('chrome', '146.0.1.1'),
      place('chrome', '99.0.1.1'),
    ]);
  });

  it("are none in a cache of Puppeteer's that is not there", async () => {
    const expected = { shell: '/nowhere/shell', chrome: '/nowhere/chrome' };
    expect(await listPuppeteerBrowsers(expected)).toEqual(['/nowhere/shell', '/nowhere/chrome']);
  });
});

async function makeProgram(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}
