import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest, ManifestFile } from '../../src/output/manifest.ts';

/** The published files of a kind and with an ending, as the manifest of a build lists them, relative to its `site/`. */
export async function listPublished(
  output: string,
  kind: ManifestFile['kind'],
  ending = '',
): Promise<string[]> {
  const { files } = JSON.parse(await readFile(path.join(output, 'manifest.json'), 'utf8')) as Manifest;
  return files
    .filter((file) => file.kind === kind && file.path.endsWith(ending))
    .map((file) => path.posix.relative('site', file.path));
}
