import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Settings } from '../../settings.ts';
import { findEmbeddedPackage } from './embedded-package.ts';
import { browserPlaces, findBrowser } from './find-browser.ts';
import type { BrowserPlaces } from './find-browser.ts';

const answerMs = 10_000;

/**
 * What tells the browser that would print from any other, without starting it to print; undefined where it does not say
 * its version. Throws what `findBrowser` throws.
 */
export async function identifyBrowser(
  settings: Settings,
  places: BrowserPlaces = browserPlaces,
): Promise<string | undefined> {
  const embedded = await findEmbeddedPackage(places.machine);
  if (settings.browserPath === undefined && embedded) return `embedded ${embedded.version}`;
  const { kind, path } = await findBrowser(settings, places);
  const file = await realpath(path);
  const { size, mtimeMs } = await stat(file);
  const version = await askVersion(path);
  return version === undefined ? undefined : [kind, file, size, mtimeMs, version].join('\t');
}

/**
 * A script that starts a browser, or the link of a package system, stays the same where the browser changes: it is asked.
 * On Windows, where browsers answer by opening a window, the program itself lies at the path.
 */
async function askVersion(path: string): Promise<string | undefined> {
  if (process.platform === 'win32') return '';
  const answer = promisify(execFile)(path, ['--version'], { timeout: answerMs, killSignal: 'SIGKILL' });
  // What keeps it from answering keeps it from printing as well, and is told then.
  return await answer.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}
