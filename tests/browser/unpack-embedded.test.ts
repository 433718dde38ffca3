import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { EmbeddedPackage } from '../../src/browser/embedded-package.ts';
import { findPrivateFolder } from '../../src/browser/private-folder.ts';
import { unpackEmbedded } from '../../src/browser/unpack-embedded.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const browserBytes = Buffer.alloc(5_000_000, 'chromium');

describe('unpacking', () => {
  it('gives a program, its libraries and its fonts in a folder named by the version', async () => {
    const { source, cache } = await makePackage();
    const unpacked = await unpackEmbedded(source, cache);
    expect(unpacked.path).toBe(path.join(cache, 'chromium-1.2.3', 'chromium'));
    expect((await readFile(unpacked.path)).equals(browserBytes)).toBe(true);
    expect((await stat(unpacked.path)).mode & 0o777).toBe(0o755);
    expect(await readdir(unpacked.libraryFolder)).toEqual(['libnss3.so']);
    expect(await readFile(unpacked.fontConfigFile, 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
  });

  it('happens once', async () => {
    const { source, cache } = await makePackage();
    const first = await unpackEmbedded(source, cache);
    const { ino } = await stat(first.path);
    await rm(source.folder, { recursive: true });
    const second = await unpackEmbedded(source, cache);
    expect((await stat(second.path)).ino).toBe(ino);
  });

  it('by several builds at once gives each a whole browser and leaves nothing else behind', async () => {
    const { source, cache } = await makePackage();
    const unpacked = await Promise.all(Array.from({ length: 8 }, () => unpackEmbedded(source, cache)));
    expect(new Set(unpacked.map((browser) => browser.path)).size).toBe(1);
    expect((await readFile(unpacked[0]!.path)).equals(browserBytes)).toBe(true);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });

  it.each([
    ['is cut short', (folder: string) => writeFile(path.join(folder, 'chromium'), 'chrom')],
    ['has lost a library', (folder: string) => rm(path.join(folder, 'lib', 'libnss3.so'))],
    ['has lost its list of contents', (folder: string) => rm(path.join(folder, 'contents.json'))],
    [
      'has a list of contents that is cut short',
      (folder: string) => writeFile(path.join(folder, 'contents.json'), '{"chro'),
    ],
  ])('replaces a browser that %s', async (_, damage) => {
    const { source, cache } = await makePackage();
    await unpackEmbedded(source, cache);
    await damage(path.join(cache, 'chromium-1.2.3'));
    const unpacked = await unpackEmbedded(source, cache);
    expect((await readFile(unpacked.path)).equals(browserBytes)).toBe(true);
    expect(await readdir(unpacked.libraryFolder)).toEqual(['libnss3.so']);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });

  it('by several builds at once replaces a damaged browser as well', async () => {
    const { source, cache } = await makePackage();
    await unpackEmbedded(source, cache);
    await writeFile(path.join(cache, 'chromium-1.2.3', 'chromium'), 'chrom');
    const unpacked = await Promise.all(Array.from({ length: 8 }, () => unpackEmbedded(source, cache)));
    expect((await readFile(unpacked[0]!.path)).equals(browserBytes)).toBe(true);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });

  it('that fails leaves nothing behind', async () => {
    const { source, cache } = await makePackage();
    await writeFile(path.join(source.folder, 'chromium.br'), 'no brotli');
    await expect(unpackEmbedded(source, cache)).rejects.toThrow('Decompression failed');
    expect(await readdir(cache)).toEqual([]);
  });

  it('removes what a killed build left an hour ago, but not what another one is unpacking', async () => {
    const { source, cache } = await makePackage();
    const [stale, current] = ['chromium-1.2.3.unpacking-aaaaaa', 'chromium-1.2.3.unpacking-bbbbbb'];
    await mkdir(path.join(cache, stale), { recursive: true });
    await mkdir(path.join(cache, current));
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(path.join(cache, stale), twoHoursAgo, twoHoursAgo);
    await unpackEmbedded(source, cache);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3', current]);
  });

  it('goes to a private folder where nothing can be written', async () => {
    const { source } = await makePackage();
    const occupied = path.join(await makeTemporaryFolder(), 'file');
    await writeFile(occupied, '');
    await inTemporaryDirectory(await makeTemporaryFolder(), async () => {
      const unpacked = await unpackEmbedded(source, path.join(occupied, 'cache'));
      const folder = await findPrivateFolder();
      expect(unpacked.path).toBe(path.join(folder, 'chromium-1.2.3', 'chromium'));
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
    });
  });
});

describe('the private folder', () => {
  it('is refused where others can write, or where it is a link', async () => {
    await inTemporaryDirectory(await makeTemporaryFolder(), async () => {
      const folder = await findPrivateFolder();
      await rm(folder, { recursive: true });
      await mkdir(folder, { mode: 0o755 });
      await expect(findPrivateFolder()).rejects.toThrow('is not a private folder of this user');
      await rm(folder, { recursive: true });
      await symlink(await makeTemporaryFolder(), folder);
      await expect(findPrivateFolder()).rejects.toThrow('is not a private folder of this user');
    });
  });
});

/** A package as `@sparticuz/chromium` is one, only smaller, and a place for a cache. */
async function makePackage(): Promise<{ readonly source: EmbeddedPackage; readonly cache: string }> {
  const root = await makeTemporaryFolder();
  const folder = path.join(root, 'bin');
  await mkdir(folder);
  await writeFile(path.join(folder, 'chromium.br'), compress(browserBytes));
  await writeFile(path.join(folder, 'al2023.tar.br'), compress(makeTar('lib/libnss3.so')));
  await writeFile(path.join(folder, 'fonts.tar.br'), compress(makeTar('fonts/Open.ttf')));
  return { source: { folder, version: '1.2.3' }, cache: path.join(root, 'cache') };
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

function makeTar(name: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000755', 100);
  header.write('00000000001', 124);
  header.write('0', 156);
  return Buffer.concat([header, Buffer.alloc(512, 'x'), Buffer.alloc(1024)]);
}

async function inTemporaryDirectory(folder: string, run: () => Promise<void>): Promise<void> {
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await run();
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}
