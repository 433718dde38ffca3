import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/output/cache.ts';
import { testSettings } from '../browser/test-settings.ts';

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'strategia-cache-')), 'parts');
});

function open(changes: { readonly cache?: string; readonly cacheBytes?: number; readonly isKept?: boolean } = {}) {
  const { cache = folder, cacheBytes = 1e6, isKept = true } = changes;
  const settings = {
    paths: { ...testSettings.paths, cache },
    limits: { ...testSettings.limits, cacheBytes },
  };
  return openCache(settings, isKept);
}

test('gives what an earlier build has left, and nothing for other keys', async () => {
  await (await open()).write('a', Buffer.from('one'));
  const cache = await open();
  expect((await cache.read('a'))?.toString()).toBe('one');
  expect(await cache.read('b')).toBeUndefined();
});

test('notices what is not as it was written', async () => {
  const cache = await open();
  await cache.write('a', Buffer.from('one'));
  const bytes = await readFile(path.join(folder, 'a'));
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(path.join(folder, 'a'), bytes);
  expect(await cache.read('a')).toBeUndefined();
  await writeFile(path.join(folder, 'a'), bytes.subarray(0, 10));
  expect(await cache.read('a')).toBeUndefined();
  await cache.write('a', Buffer.from('two'));
  expect((await cache.read('a'))?.toString()).toBe('two');
});

test('lets go what was not used for the longest time, but nothing that another build may be using', async () => {
  const cache = await open({ cacheBytes: 400 });
  for (const key of ['old', 'older', 'young']) await cache.write(key, Buffer.alloc(200));
  await age('old', 2);
  await age('older', 3);
  await writeFile(path.join(folder, 'broken.draft'), 'of a build that was broken off');
  await age('broken.draft', 2);
  await cache.close();
  expect((await readdir(folder)).sort()).toEqual(['young']);
});

test('keeps nothing where it is not to be used, and where its folder cannot be made', async () => {
  await writeFile(path.join(path.dirname(folder), 'file'), '');
  const unmakeable = path.join(path.dirname(folder), 'file', 'parts');
  for (const cache of [await open({ isKept: false }), await open({ cache: unmakeable })]) {
    await cache.write('a', Buffer.from('one'));
    expect((await cache.read('a'))?.toString()).toBe('one');
    await cache.close();
    expect(await cache.read('a')).toBeUndefined();
  }
  expect(await (await open()).read('a')).toBeUndefined();
});

async function age(name: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * 3_600_000);
  await utimes(path.join(folder, name), then, then);
}
