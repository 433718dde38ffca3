import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserHandle } from '../../src/browser/open-browser.ts';
import { openBrowser } from '../../src/browser/open-browser.ts';
import { printDocument } from '../../src/browser/print-document.ts';
import { isVerifiedVersion } from '../../src/browser/verified-version.ts';
import type { Settings } from '../../src/settings.ts';
import { expectProblems } from './expected-problems.ts';
import { readPdf } from './read-pdf.ts';
import { makeBook, makeJob } from './sample-job.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { changeSettings, testSettings } from './test-settings.ts';

const isRoot = process.getuid?.() === 0;

describe('an opened browser', () => {
  it('is the one whose output was tested, and says where its sandbox is off', async () => {
    const browser = await open(testSettings);
    expect(browser.version).toMatch(/^HeadlessChrome\/147\./);
    expect(browser.isVerified).toBe(true);
    expect(browser.notices).toEqual(isRoot ? [{ name: 'no-sandbox', values: {} }] : []);
  });

  it('listens on no port and keeps its single process per tab apart', async () => {
    const command = (await open(testSettings)).browser.process()?.spawnargs ?? [];
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
      const browser = await open(testSettings);
      expect((await printDocument(browser, await makeJob(), testSettings)).pageMap.pageCount).toBe(1);
    });
  });

  it.skipIf(isRoot)('starts without its sandbox where the system does not allow one', async () => {
    const real = (await open(testSettings)).browser.process()?.spawnfile ?? '';
    const browserPath = await makeScript(
      `case "$*" in *--no-sandbox*) exec '${real}' "$@";; esac; echo "No usable sandbox!" >&2; exit 1`,
    );
    const browser = await open(changeSettings({ browserPath }));
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
      const pid = browser.browser.process()?.pid ?? 0;
      stop.abort(new Error('stopped'));
      await browser.close();
      expect(isRunning(pid)).toBe(false);
      expect(await listProfiles(folder)).toEqual([]);
    });
  });

  it('is closed even if it does not answer', async () => {
    const browser = await openBrowser(testSettings);
    const pid = browser.browser.process()?.pid ?? 0;
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
      `browser  browser-does-not-start  The browser ${browserPath} does not start. It says: "cannot open display". Name another browser in STRATEGIA_BROWSER, or install one: npx puppeteer browsers install chrome`,
    ]);
  });

  it('is not opened when the signal has come', async () => {
    const reason = new Error('stopped');
    await expect(openBrowser(testSettings, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('printing', () => {
  it('ends at its time limit', async () => {
    const browser = await open(testSettings);
    const work = printDocument(
      browser,
      await makeBook([1], false),
      changeSettings({ timeouts: { printMs: 1 } }),
    );
    expect(await expectProblems(work)).toEqual([
      'browser  browser-timed-out  The browser did not finish within 0.001 s (timeouts.printMs). Start again when the computer has less to do.',
    ]);
  });

  it('ends at once with the reason of its signal', async () => {
    const browser = await open(testSettings);
    const stop = new AbortController();
    const reason = new Error('stopped');
    const work = printDocument(browser, await makeBook([1], false), testSettings, {
      signal: stop.signal,
      onPageMap: () => {
        stop.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
  });

  it.each([
    ['the browser ends', (browser: BrowserHandle) => browser.browser.process()?.kill('SIGKILL')],
    ['its tab crashes', (browser: BrowserHandle) => void crashTab(browser)],
  ])('says so when %s', async (_, crash) => {
    const browser = await open(testSettings);
    const work = printDocument(browser, await makeBook([1], false), testSettings, {
      onPageMap: () => {
        crash(browser);
      },
    });
    expect(await expectProblems(work)).toEqual([
      'browser  browser-crashed  The browser ended unexpectedly. Close other programs, so that there is more free memory, and start again.',
    ]);
  });

  it('gives the same bytes but for dates and ids of header cells, whatever the time zone and the language of the system', async () => {
    const job = await makeBook([2, 1], true);
    const table = '<table><tr><th id="head">a</th></tr><tr><td headers="head">✓ b</td></tr></table>';
    const sections = job.sections.map((section) => ({
      ...section,
      html: section.html + table.replaceAll('head', `head-${section.id}`),
    }));
    const print = async (environment: Record<string, string>): Promise<Buffer> =>
      await withEnvironment(environment, async () => {
        const browser = await open(testSettings);
        return maskRun((await printDocument(browser, { ...job, sections }, testSettings)).parts[0]!.pdf);
      });
    const first = await print({ TZ: 'Pacific/Kiritimati', LANG: 'pl_PL.UTF-8' });
    const second = await print({ TZ: 'America/Los_Angeles', LANG: 'C', FONTCONFIG_PATH: '/nowhere' });
    expect(first.equals(second)).toBe(true);
    expect((await readPdf(first)).pages[0]).toContain('Strategia');
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

async function open(settings: Settings): Promise<BrowserHandle> {
  const browser = await openBrowser(settings);
  onTestFinished(() => browser.close());
  return browser;
}

async function makeScript(body: string): Promise<string> {
  const file = path.join(await makeTemporaryFolder(), 'browser');
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return file;
}

async function crashTab(browser: BrowserHandle): Promise<void> {
  const [page] = await browser.browser.pages();
  const session = await page!.createCDPSession();
  // No answer comes from a tab that has crashed.
  session.send('Page.crash').catch(() => undefined);
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

async function withEnvironment<T>(
  changes: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const usual = { ...process.env };
  Object.assign(process.env, changes);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(changes))
      if (usual[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = usual[name];
  }
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

function maskRun(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const masked = text.replaceAll(/\(D:\d{14}[+-]\d\d'\d\d'\)/g, (date) => `(${'0'.repeat(date.length - 2)})`);
  expect(masked).not.toBe(text);
  // The ids count the nodes that the tab has had, which can be one document more or less; finishing gives others.
  return Buffer.from(masked.replaceAll(/\bnode\d{8}\b/g, 'node00000000'), 'latin1');
}
