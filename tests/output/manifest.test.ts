import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/output/check-tree.ts';
import { readManifest, writeManifest } from '../../src/output/manifest.ts';
import { createTemporaryOutput, writeFiles } from './temporary-output.ts';

const facts = { version: '1.2.3', tools: { eleventy: '3.1.8', chromium: '147.0.0' }, languages: ['pl', 'en'] };

async function writeManifestOf(files: Record<string, string>): Promise<string> {
  const { folder } = await createTemporaryOutput();
  await writeFiles(folder, files);
  await writeManifest(folder, await checkTree(folder, 'output'), facts);
  return folder;
}

describe('writeManifest', () => {
  it('names every file with its size, hash, kind and language, and the tools by their versions', async () => {
    const folder = await writeManifestOf({ 'site/index.html': 'żółć', 'site/a.en.pdf': '', 'site/b.css': 'p {}' });
    expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(`{
  "schemaVersion": 1,
  "tool": {
    "name": "strategia",
    "version": "1.2.3"
  },
  "tools": {
    "chromium": "147.0.0",
    "eleventy": "3.1.8"
  },
  "files": [
    {
      "path": "site/a.en.pdf",
      "size": 0,
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "kind": "document",
      "language": "en"
    },
    {
      "path": "site/b.css",
      "size": 4,
      "sha256": "${createHash('sha256').update('p {}').digest('hex')}",
      "kind": "style",
      "language": null
    },
    {
      "path": "site/index.html",
      "size": 8,
      "sha256": "${createHash('sha256').update('żółć').digest('hex')}",
      "kind": "page",
      "language": "pl"
    }
  ]
}
`);
  });

  it('is the same in whatever order the files were written', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `site/${index}/index.html`);
    const shuffled = fc.shuffledSubarray(names, { minLength: names.length });
    const manifests = new Set<string>();
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        const folder = await writeManifestOf(Object.fromEntries(order.map((name) => [name, name])));
        manifests.add(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
      }),
      { numRuns: 10 },
    );
    expect(manifests.size).toBe(1);
  });
});

describe('readManifest', () => {
  it('reads what was written', async () => {
    const folder = await writeManifestOf({ 'site/index.html': 'x' });
    expect(await readManifest(folder)).toEqual(
      JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')),
    );
  });

  it.each([
    ['is cut off', '{"schemaVersion": 1, "tool": {"name": "strategia"'],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['describes a web app', '{"name": "App", "start_url": "/", "icons": []}'],
    ['is by another program', '{"schemaVersion": 1, "tool": {"name": "other", "version": "1"}, "files": []}'],
    ['lists no files', '{"schemaVersion": 1, "tool": {"name": "strategia", "version": "1"}}'],
  ])('does not take a manifest for ours that %s', async (_, text) => {
    const { folder } = await createTemporaryOutput();
    await writeFiles(folder, { 'manifest.json': text });
    expect(await readManifest(folder)).toBeUndefined();
  });

  it('finds none in a missing folder, in an empty one, or where a folder has its name', async () => {
    const { folder } = await createTemporaryOutput();
    await mkdir(path.join(folder, 'a/manifest.json'), { recursive: true });
    expect(await readManifest(path.join(folder, 'missing'))).toBeUndefined();
    expect(await readManifest(folder)).toBeUndefined();
    expect(await readManifest(path.join(folder, 'a'))).toBeUndefined();
  });
});
