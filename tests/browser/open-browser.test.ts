import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { printDocument } from './print-whole.ts';
import { isVerifiedVersion } from '../../src/browser/find/puppeteer-browsers.ts';
import { expectProblems } from './expected-problems.ts';
import { openForTest } from './open-for-test.ts';
import { makeJob } from './sample-job.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { changeSettings, testSettings } from './test-settings.ts';
import { withEnvironment } from './with-environment.ts';

const isRoot = process.getuid?.() === 0;

describe('an opened browser', () => {
  it('is the one whose output was tested, and says where its sandbox is off', async () => {
    const browser = await openForTest(testSettings);
    expect(browser.version).toMatch(/^HeadlessChrome\/147\./);
    expect(browser.isVerified).toBe(true);
    expect(browser.notices).toEqual(isRoot ? [{ name: 'no-sandbox', values: {} }] : []);
  });

  it('listens on no port and keeps its single process per tab apart', async () => {
    const command = (await openForTest(testSettings)).process.spawnargs;
    expect(command).toContain('--remote-debugging-pipe');
    expect(
      command.filter((part) => /--(remote-debugging-port|single-process|disable-web-security)/.test(part)),
    ).toEqual([]);
    expect(command.includes('--no-sandbox')).toBe(isRoot);
  });

  it('brings the shared libraries that the system lacks', async () => {
    const folder = await makeTemporaryFolder();
    await writeFile(path.join(folder, 'libnss3.so'), 'not a library');
    await withEnvironment({ LD_LIBRARY_PATH: folder }, async () => {
      const browser = await openForTest(testSettings);
      expect((await printDocument(browser, await makeJob(), testSettings)).numbers.pageCount).toBe(1);
    });
  });

  it.skipIf(isRoot)('starts without its sandbox where the system does not allow one', async () => {
    const real = (await openForTest(testSettings)).process.spawnfile;
    const browserPath = await makeScript(
      `case "$*" in *--no-sandbox*) exec '${real}' "$@";; esac; echo "No usable sandbox!" >&2; exit 1`,
    );
    const browser = await openForTest(changeSettings({ browserPath }));
    expect(browser.notices).toEqual([{ name: 'no-sandbox', values: {} }]);
  });

  it('removes its profile when it is closed, and can be closed twice', async () => {
    await withTemporaryDirectory(async (folder) => {
      const browser = await openBrowser(testSettings);
      expect(await listProfiles(folder)).toHaveLength(1);
      await browser.close();
      await browser.close();
      expect(await listProfiles(folder)).toEqual([]);
    });
  });

  it('ends with its signal, and its profile with it', async () => {
    await withTemporaryDirectory(async (folder) => {
      const stop = new AbortController();
      const browser = await openBrowser(testSettings, stop.signal);
      const pid = browser.process.pid ?? 0;
      stop.abort(new Error('stopped'));
      await browser.close();
      expect(isRunning(pid)).toBe(false);
      expect(await listProfiles(folder)).toEqual([]);
    });
  });

  it('is closed even if it does not answer', async () => {
    const browser = await openBrowser(testSettings);
    const pid = browser.process.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    await browser.close();
    expect(isRunning(pid)).toBe(false);
  });

  it('ends with the process that opened it, however that ends', async () => {
    const { child, pid } = await startPrinting('hang');
    child.kill('SIGKILL');
    await once(child, 'exit');
    for (let tries = 0; isRunning(pid) && tries < 50; tries++) await wait(100);
    expect(isRunning(pid)).toBe(false);
  });

  it('prints under tsx, as the program is run', async () => {
    const { child, links } = await startPrinting();
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, links }).toEqual({ code: 0, links: 4 });
  });
});

describe('a browser that cannot be opened', () => {
  it('is described by its own words', async () => {
    const browserPath = await makeScript('echo "first" >&2; echo "cannot open display" >&2; exit 1');
    expect(await expectProblems(openBrowser(changeSettings({ browserPath })))).toEqual([
      `browser  browser-does-not-start  The browser ${browserPath} does not start. It says: "cannot open display". Name another browser in STRATEGIA_BROWSER, or install one: npx puppeteer browsers install chrome-headless-shell@147`,
    ]);
  });

  it('is not opened when the signal has come', async () => {
    const reason = new Error('stopped');
    await expect(openBrowser(testSettings, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

it('calls a version tested by its milestone', () => {
  expect(['147.0.7727.0', '147.0.1.2', '148.0.7778.97', '14.7', ''].map(isVerifiedVersion)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

async function makeScript(body: string): Promise<string> {
  const file = path.join(await makeTemporaryFolder(), 'browser');
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return file;
}

async function startPrinting(...args: string[]) {
  const script = path.join(import.meta.dirname, 'print-once.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process that is killed leaves the browser's profile behind.
    env: { ...process.env, TMPDIR: await makeTemporaryFolder() },
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { child, ...(JSON.parse(line) as { pid: number; links: number }) };
}

async function withTemporaryDirectory(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = path.join(await makeTemporaryFolder(), 'tmp');
  await mkdir(folder);
  await withEnvironment({ TMPDIR: folder }, () => run(folder));
}

async function listProfiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes('profile'));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
