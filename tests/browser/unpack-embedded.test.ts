import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import type { EmbeddedPackage } from '../../src/browser/find/embedded-package.ts';
import { findPrivateFolder, unpackEmbedded } from '../../src/browser/find/unpack-embedded.ts';
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

  it('writes files of any length into their folders and keeps whether they are programs', async () => {
    const text = 'a'.repeat(100_001);
    const { source, cache } = await makePackage([
      { name: 'lib/', type: 'directory' },
      { name: 'lib/a.so', mode: 0o700, text },
      { name: './lib/b.txt', mode: 0o666, text: '' },
    ]);
    const { libraryFolder } = await unpackEmbedded(source, cache);
    expect(await readdir(libraryFolder)).toEqual(['a.so', 'b.txt']);
    expect(await readFile(path.join(libraryFolder, 'a.so'), 'utf8')).toBe(text);
    expect((await stat(path.join(libraryFolder, 'a.so'))).mode & 0o777).toBe(0o755);
    expect((await stat(path.join(libraryFolder, 'b.txt'))).mode & 0o777).toBe(0o644);
  });

  it.each(['../outside', 'lib/../../outside', '/etc/outside'])(
    'refuses an archive with a name that leads outside: %s',
    async (name) => {
      const { source, cache } = await makePackage([{ name, text: 'x' }]);
      await expect(unpackEmbedded(source, cache)).rejects.toThrow(
        `The archive holds "${name}", which leads outside.`,
      );
      expect(await readdir(cache)).toEqual([]);
    },
  );

  it.each(['symlink', 'link', 'fifo'] as const)('refuses an archive that holds a %s', async (type) => {
    const { source, cache } = await makePackage([{ name: 'a', type, linkname: 'b' }]);
    await expect(unpackEmbedded(source, cache)).rejects.toThrow(
      `The archive holds "a", which is neither a file nor a folder (${type}).`,
    );
    expect(await readdir(cache)).toEqual([]);
  });

  it.each([
    ['ends too early', (archive: Buffer) => compress(archive.subarray(0, 1024)), 'Unexpected end of data'],
    ['is damaged', (archive: Buffer) => compress(archive.fill('b', 0, 1)), 'Invalid tar header'],
    ['is none', () => Buffer.from('no brotli'), 'Decompression failed'],
  ])('refuses an archive that %s', async (_, damage, message) => {
    const { source, cache } = await makePackage();
    const archive = await makeTar([{ name: 'a', text: 'x'.repeat(2000) }]);
    await writeFile(path.join(source.folder, 'al2023.tar.br'), damage(archive));
    await expect(unpackEmbedded(source, cache)).rejects.toThrow(message);
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

type ArchiveEntry = Partial<Header> & { readonly name: string; readonly text?: string };

/** A package as `@sparticuz/chromium` is one, only smaller, and a place for a cache. */
async function makePackage(
  libraries: readonly ArchiveEntry[] = [{ name: 'lib/libnss3.so', text: 'x' }],
): Promise<{ readonly source: EmbeddedPackage; readonly cache: string }> {
  const root = await makeTemporaryFolder();
  const folder = path.join(root, 'bin');
  await mkdir(folder);
  await writeFile(path.join(folder, 'chromium.br'), compress(browserBytes));
  await writeFile(path.join(folder, 'al2023.tar.br'), compress(await makeTar(libraries)));
  const fonts = await makeTar([{ name: 'fonts/Open.ttf', text: 'x' }]);
  await writeFile(path.join(folder, 'fonts.tar.br'), compress(fonts));
  return { source: { folder, version: '1.2.3' }, cache: path.join(root, 'cache') };
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

function makeTar(entries: readonly ArchiveEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { text = '', ...header } of entries) archive.entry(header, text);
  archive.finalize();
  return buffer(archive);
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
