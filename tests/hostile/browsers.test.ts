import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserPlaces, findBrowser } from '../../src/browser/find/find-browser.ts';
import { startBrowserProcess } from '../../src/browser/session/browser-process.ts';
import { printDocument } from '../browser/print-whole.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import { shareBrowser } from '../../src/publish/share-browser.ts';
import { isSystemError } from '../../src/system-error.ts';
import { makeBook } from '../browser/sample-job.ts';
import { changeSettings, testSettings } from '../browser/test-settings.ts';

const folder = path.join(import.meta.dirname, 'browsers');

/**
 * Shorter than a run's, so that a browser that hangs does not hold the tests for minutes; one that works has its time to, on a busy
 * machine too.
 */
const workMs = { stopping: 5000, working: 20_000 };
const launchMs = { real: 30_000, sham: 3000 };
/** Longer than both starts and a document may take; a browser that is waited for past them holds a build for minutes. */
const longestMs = 60_000;

/** Each fault is two files: `browsers/<name>.sh`, a browser that has it, and beside it what a publisher is told. */
const faults = readdirSync(folder).filter((name) => name.endsWith('.sh'));
const isSham = (name: string): boolean =>
  !readFileSync(path.join(folder, name), 'utf8').includes('$REAL_BROWSER');
/** They only make one wait, and are waited for at once; the others print, and have the machine for themselves. */
const stopsAtWork = (name: string): boolean => name === 'stops-at-work.sh';
const onlyMakesWait = (name: string): boolean => isSham(name) || stopsAtWork(name);

/** What else is true of it: a tab that is killed before anybody knows of it is one that never answers. */
function alternatives(name: string): string[] {
  if (!/^loses-(?:its-first|every)-tab/.test(name)) return [];
  return [readFileSync(path.join(folder, 'hangs.txt'), 'utf8').replace(/ 3 s/g, ` ${String(launchMs.real / 1000)} s`)];
}

describe.skipIf(process.platform !== 'linux')('a browser that', () => {
  const title = '%s is told as what it is, and nothing of it is left';
  let real: string;
  let scripts: string;
  beforeAll(async () => {
    real = (await findBrowser(testSettings, browserPlaces)).path;
    scripts = await mkdtemp(path.join(tmpdir(), 'strategia-browsers-'));
  });
  afterAll(() => rm(scripts, { recursive: true, force: true }));

  it.concurrent.each(faults.filter(onlyMakesWait))(title, tellFault, longestMs);
  it.each(faults.filter((name) => !onlyMakesWait(name)))(title, tellFault, longestMs);

  async function tellFault(name: string): Promise<void> {
    const expected = readFileSync(path.join(folder, name.replace(/\.sh$/, '.txt')), 'utf8');
    const mark = randomUUID();
    const browserPath = await startWith(name, {
      REAL_BROWSER: real,
      FAULT_STATE: path.join(scripts, `${name}.state`),
      STRATEGIA_FAULT: mark,
    });
    const told = (await printWith(browserPath)).replaceAll(browserPath, 'BROWSER');
    // A slow machine has not loaded the document where a quick one prints it.
    const known = stopsAtWork(name) ? told.replace(/\b(?:load|fonts)Ms/g, 'printMs') : told;
    expect([expected, ...alternatives(name)]).toContain(known);
    // What was killed a moment ago may still be going.
    await vi.waitFor(async () => { expect(await listProcesses(mark)).toEqual([]); }, 5000);
  }

  /** A script that starts the browser of a fault with variables of its own, as several may run at once. */
  async function startWith(name: string, variables: Readonly<Record<string, string>>): Promise<string> {
    const script = path.join(scripts, name);
    const exports = Object.entries(variables).map(([key, value]) => `export ${key}='${value}'\n`);
    await writeFile(script, `#!/bin/sh\n${exports.join('')}exec '${path.join(folder, name)}' "$@"\n`);
    await chmod(script, 0o755);
    return script;
  }
});

it.skipIf(process.platform !== 'linux')('gives up a browser whose message does not end', { timeout: longestMs }, async () => {
  const started = await startBrowserProcess({ path: '/bin/sh', arguments: ['-c', 'exec yes >&4'], environment: {} });
  if (!started.crashed.aborted) await once(started.crashed, 'abort');
  await started.end();
  expect(String((started.crashed.reason as Error).cause)).toBe('Error: A message without an end.');
});

/** What a publisher reads, in English and in Polish; empty where a document was printed. */
async function printWith(browserPath: string): Promise<string> {
  const kind = isSham(path.basename(browserPath)) ? 'sham' : 'real';
  const limit = workMs[stopsAtWork(path.basename(browserPath)) ? 'stopping' : 'working'];
  const limits = { loadMs: limit, fontsMs: limit, printMs: limit };
  const settings = changeSettings({ browserPath, timeouts: { ...limits, launchMs: launchMs[kind] } });
  const options = { edition: undefined, only: undefined, proposals: undefined, base: '/' };
  const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
  const signal = new AbortController().signal;
  const browser = shareBrowser(settings, options, { version: '0.0.0', progress, signal });
  const job = await makeBook(Array.from({ length: 250 }, () => 8), false);
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
