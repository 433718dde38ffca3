import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { examineMachine } from '../src/doctor/examine-machine.ts';
import type { Finding } from '../src/doctor/examine-machine.ts';
import type { Settings } from '../src/settings.ts';
import { testSettings } from './browser/test-settings.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-doctor-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const examine = (settings: Settings): Promise<Finding[]> =>
  examineMachine(settings, { version: '0.1.0', messages: 'en' });
const listStates = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ what, state }) => [what, state]));

it('finds all that a build needs on a machine that builds, and leaves nothing behind', async () => {
  const folder = await makeFolder();
  const paths = {
    ...testSettings.paths,
    output: path.join(folder, 'output'),
    cache: path.join(folder, 'cache'),
  };
  const findings = await examine({ ...testSettings, paths });
  expect(findings.filter(({ state }) => state === 'bad')).toEqual([]);
  expect(listStates(findings)).toMatchObject({ node: 'good', data: 'good', fonts: 'good', writable: 'good' });
  expect(await readdir(folder)).toEqual([]);
});

it('names what is missing: a browser, data, and where nobody may write', async () => {
  const folder = await makeFolder();
  const paths = {
    ...testSettings.paths,
    data: path.join(folder, 'nowhere'),
    cache: '/dev/null/cache',
    output: path.join(folder, 'output'),
  };
  const findings = await examine({ ...testSettings, browserPath: path.join(folder, 'no-browser'), paths });
  expect(findings.find(({ what }) => what === 'no-browser')).toMatchObject({
    state: 'bad',
    values: { found: expect.stringContaining('browser-not-found') as string },
  });
  expect(listStates(findings)).toMatchObject({ 'no-data': 'attention' });
});

it('says which folder cannot be written to', async () => {
  // Where Linux shows its processes nobody writes, root neither; on Windows no name holds this sign.
  const closed = process.platform === 'win32' ? 'C:\\a:b\\output' : '/proc/1/output';
  const findings = await examine({ ...testSettings, paths: { ...testSettings.paths, output: closed } });
  expect(findings.filter(({ state }) => state === 'bad').map(({ what }) => what)).toEqual(['not-writable']);
});
