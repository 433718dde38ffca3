import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEleventy } from '../../src/site/eleventy/run-eleventy.ts';
import { readSettings } from '../../src/settings.ts';

describe('pages written by Eleventy', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-eleventy-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are all there and in their order, also where they are more than one run takes', async () => {
    const files = Array.from({ length: 901 }, (_, index) => `cele/${String(index)}/index.html`);
    const rendered: string[] = [];
    const settings = readSettings(path.resolve(import.meta.dirname, '../..'), {}, {});
    const render = (file: string): Promise<string> => {
      rendered.push(file);
      return Promise.resolve(`<p>Zażółć ${file}`);
    };
    await runEleventy({ files, render }, folder, settings);
    expect(rendered).toEqual(files);
    expect(await readdir(path.join(folder, 'cele'))).toHaveLength(901);
    expect(await readFile(path.join(folder, 'cele/900/index.html'), 'utf8')).toBe(
      '<p>Zażółć cele/900/index.html',
    );
  });
});
