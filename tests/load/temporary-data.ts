import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';

/** What a file of a test holds: text, bytes, or a value to be written as JSON. */
export type FileContent = string | Buffer | object;

/** Writes a project with a data folder that lasts as long as the test; names are relative to `data/`. */
export async function writeData(files: Readonly<Record<string, FileContent>>): Promise<Settings> {
  const project = await mkdtemp(path.join(tmpdir(), 'strategia-data-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(path.join(project, 'data'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(project, 'data', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, toBytes(content));
  }
  return readSettings(project, {}, {});
}

function toBytes(content: FileContent): string | Buffer {
  return typeof content === 'string' || Buffer.isBuffer(content)
    ? content
    : `${JSON.stringify(content, null, 2)}\n`;
}
