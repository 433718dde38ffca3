import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listBrowserPlaces } from '../../src/browser/browser-places.ts';
import { startBrowserProcess } from '../../src/browser/browser-process.ts';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { printDocument } from '../../src/browser/print-document.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import { shareBrowser } from '../../src/publish/share-browser.ts';
import { isSystemError } from '../../src/system-error.ts';
import { makeBook } from '../browser/sample-job.ts';
import { changeSettings, testSettings } from '../browser/test-settings.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { withEnvironment } from '../browser/with-environment.ts';

const folder = path.join(import.meta.dirname, 'browsers');

/** Shorter than a run's, so that a browser that hangs does not hold the tests for minutes; a real one has its time to start. */
const timeouts = { loadMs: 5000, fontsMs: 5000, printMs: 5000 };
const launchMs = { real: 30_000, sham: 3000 };
/** Longer than both starts and a document may take; a browser that is waited for past them holds a build for minutes. */
const longestMs = 60_000;

/** Each fault is two files: `browsers/<name>.sh`, a browser that has it, and beside it what a publisher is told. */
describe.skipIf(process.platform !== 'linux')('a browser that', () => {
  let real: string;
  beforeAll(async () => {
    real = (await findBrowser(testSettings, await listBrowserPlaces())).path;
  });
  const faults = readdirSync(folder).filter((name) => name.endsWith('.sh'));

  it.each(faults)('%s is told as what it is, and nothing of it is left', { timeout: longestMs }, async (name) => {
    const browserPath = path.join(folder, name);
    const expected = readFileSync(browserPath.replace(/\.sh$/, '.txt'), 'utf8');
    const mark = randomUUID();
    const state = path.join(await makeTemporaryFolder(), 'state');
    const environment = { REAL_BROWSER: real, FAULT_STATE: state, STRATEGIA_FAULT: mark };
    await withEnvironment(environment, async () => {
      expect((await printWith(browserPath)).replaceAll(browserPath, 'BROWSER')).toBe(expected);
    });
    expect(await listProcesses(mark)).toEqual([]);
  });
});

it.skipIf(process.platform !== 'linux')('gives up a browser whose message does not end', { timeout: longestMs }, async () => {
  const started = await startBrowserProcess({ path: '/bin/sh', arguments: ['-c', 'exec yes >&4'], environment: {} });
  if (!started.crashed.aborted) await once(started.crashed, 'abort');
  await started.end();
  expect(String((started.crashed.reason as Error).cause)).toBe('Error: A message without an end.');
});

/** What a publisher reads, in English and in Polish; empty where a document was printed. */
async function printWith(browserPath: string): Promise<string> {
  const kind = readFileSync(browserPath, 'utf8').includes('$REAL_BROWSER') ? 'real' : 'sham';
  const settings = changeSettings({ browserPath, timeouts: { ...timeouts, launchMs: launchMs[kind] } });
  const options = { edition: undefined, only: undefined, proposals: undefined, base: '/' };
  const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
  const signal = new AbortController().signal;
  const browser = shareBrowser(settings, options, { version: '0.0.0', progress, signal });
  const job = await makeBook(Array.from({ length: 60 }, () => 8), false);
  try {
    await browser.use((handle) => printDocument(handle, job, settings, { signal }));
    return '';
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return (['en', 'pl'] as const)
      .flatMap((language) => error.problems.map((problem) => `${formatProblem(problem, language)}\n`))
      .join('');
  } finally {
    await browser.close();
  }
}

/** The processes that were started with this mark in their environment, as their command lines; ours is none of them. */
async function listProcesses(mark: string): Promise<string[]> {
  const found = (await readdir('/proc')).map(async (pid) => {
    if (!/^\d+$/.test(pid)) return [];
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(ignoreEnded);
    if (environment?.includes(mark) !== true) return [];
    const command = (await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(ignoreEnded)) ?? '';
    return [command.replaceAll('\0', ' ')];
  });
  return (await Promise.all(found)).flat();
}

function ignoreEnded(error: unknown): undefined {
  if (!isSystemError(error, ['ENOENT', 'ESRCH', 'EACCES', 'EINVAL'])) throw error;
}
