import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEleventy } from '../../src/site/eleventy/run-eleventy.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { writeFiles } from '../output/temporary-output.ts';

const project = path.resolve(import.meta.dirname, '../..');

let folder: string;

describe('pages written by Eleventy', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-eleventy-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are all there and in their order, also where they are more than one run takes', async () => {
    const settings = await writeTemplates({ goal: '<p>{{ word }} {{ file }}', entry: 'none' });
    const files = Array.from({ length: 901 }, (_, index) => `cele/${String(index)}/index.html`);
    const rendered: string[] = [];
    const pages = files.map((file) => ({
      template: 'goal',
      file,
      variables: (): Promise<object> => {
        rendered.push(file);
        return Promise.resolve({ word: 'Zażółć', file });
      },
    }));
    await runEleventy(pages, folder, settings);
    expect(rendered).toEqual(files);
    expect(await readdir(path.join(folder, 'cele'))).toHaveLength(901);
    expect(await readFile(path.join(folder, 'cele/900/index.html'), 'utf8')).toBe(
      '<p>Zażółć cele/900/index.html',
    );
  });
});

/** Templates of pages, by name, beside the directory data of the program's own. */
async function writeTemplates(bodies: Readonly<Record<string, string>>): Promise<Settings> {
  const templates = await mkdtemp(path.join(folder, 'templates-'));
  const pages = path.join(templates, 'site/pages');
  await writeFiles(
    pages,
    Object.fromEntries(
      Object.entries(bodies).map(([name, body]) => [
        `${name}.njk`,
        `---json\n{ "pagination": { "data": "pages.${name}" } }\n---\n${body}`,
      ]),
    ),
  );
  await cp(
    path.join(project, 'templates/site/pages/pages.11tydata.js'),
    path.join(pages, 'pages.11tydata.js'),
  );
  const settings = readSettings(project, {}, {});
  return { ...settings, paths: { ...settings.paths, templates } };
}
