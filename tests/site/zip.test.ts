import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createZip } from '../../src/site/archive/zip.ts';

const date = new Date('2026-01-02T00:00:00Z');

async function pack(files: Readonly<Record<string, string | Uint8Array>>, at = date): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = createZip(at, (chunk) => {
    written.push(chunk);
    return Promise.resolve();
  });
  for (const [name, content] of Object.entries(files)) {
    const before = written.length;
    await zip.add(name, content);
    expect(written.length, 'what is added is written at once').toBeGreaterThan(before);
  }
  await zip.finish();
  return Buffer.concat(written);
}

describe('an archive', () => {
  it('packs files of the disk in pieces, and fails where one cannot be read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-zip-'));
    const text = Array.from({ length: 50_000 }, (_, index) => `wiersz ${String(index)}\n`).join('');
    const written: Uint8Array[] = [];
    const zip = createZip(date, (chunk) => Promise.resolve(void written.push(chunk)));
    for (const name of ['dane.csv', 'obraz.png']) {
      await writeFile(path.join(folder, name), text);
      await zip.addFile(name, path.join(folder, name));
    }
    await zip.finish();
    expect(Math.max(...written.map((chunk) => chunk.length))).toBeLessThan(text.length / 4);
    const unpacked = unzipSync(Buffer.concat(written));
    expect(Object.values(unpacked).map((bytes) => strFromU8(bytes) === text)).toEqual([true, true]);
    const broken = createZip(date, () => Promise.resolve());
    await expect(broken.addFile('brak.csv', path.join(folder, 'brak.csv'))).rejects.toThrow(/ENOENT/);
    await rm(folder, { recursive: true });
  });

  it('gives back every file as it was, those that are compressed already as well', async () => {
    const picture = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const unpacked = unzipSync(
      await pack({ 'a/index.html': 'Zażółć'.repeat(100), 'a/b.png': picture, 'a/empty.txt': '' }),
    );
    expect(Object.keys(unpacked)).toEqual(['a/index.html', 'a/b.png', 'a/empty.txt']);
    expect(strFromU8(unpacked['a/index.html']!)).toBe('Zażółć'.repeat(100));
    expect(unpacked['a/b.png']).toEqual(picture);
  });

  it('compresses text', async () => {
    expect((await pack({ 'a.html': 'strategia '.repeat(1000) })).length).toBeLessThan(500);
  });

  it('is the same bytes for the same files and date, and says the date', async () => {
    const files = { 'a.html': 'a', 'b.html': 'b' };
    expect(await pack(files)).toEqual(await pack(files));
    expect(await pack(files)).not.toEqual(await pack(files, new Date('2026-01-03T00:00:00Z')));
    // MS-DOS date of the first entry: years since 1980, month, day.
    const view = Buffer.from(await pack(files));
    const stamp = view.readUInt16LE(12);
    expect([1980 + (stamp >> 9), (stamp >> 5) & 15, stamp & 31]).toEqual([2026, 1, 2]);
  });
});
