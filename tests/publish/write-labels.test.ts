import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { englishLabels } from '../../src/labels/program-labels.ts';
import type { LabelsFile } from '../../src/model/data/data-types.ts';
import type { Progress } from '../../src/progress.ts';
import { readProject } from '../../src/publish/read-project.ts';
import { writeLabels } from '../../src/publish/write-labels.ts';
import { writeData } from '../load/temporary-data.ts';
import { editProject } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';

const all = Object.keys(englishLabels).length;

function writeProject(labels: string) {
  const files = editProject(smallProject, {
    'labels/pl.json': undefined,
    'labels/en.json': undefined,
    'site.json#/languages': ['pl', 'en', 'de'],
  });
  const present = Object.entries(files).filter(([, content]) => content !== undefined);
  return writeData({ ...Object.fromEntries(present), 'labels/de.json': labels });
}

it('writes the words that a language lacks beside those that it has', async () => {
  const settings = await writeProject('{ "site.nav.home": "Start" }');
  const file = path.join(settings.paths.data, 'labels/de.json');
  expect(await writeLabels('de', settings)).toEqual({ file: 'data/labels/de.json', count: all - 5 });
  const written = JSON.parse(await readFile(file, 'utf8')) as LabelsFile;
  expect(written['site.nav.home']).toBe('Start');
  expect(Object.keys(written)).toHaveLength(all - 4);
  expect(await readdir(path.dirname(file))).toEqual(['de.json']);

  written['site.nav.goals'] = 'Ziele';
  await writeFile(file, JSON.stringify(written));
  expect((await writeLabels('de', settings)).count).toBe(all - 6);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(written);
});

it('writes a file that is not there yet, and none for a language that lacks nothing', async () => {
  const settings = await writeProject('{}');
  expect((await writeLabels('uk', settings)).count).toBe(all - 4);
  expect(await writeLabels('pl', settings)).toEqual({ file: 'data/labels/pl.json', count: 0 });
  expect((await readdir(path.join(settings.paths.data, 'labels'))).toSorted()).toEqual([
    'de.json',
    'uk.json',
  ]);
});

it('says what is wrong in a file and leaves it as it is', async () => {
  const broken = '{ "site.nav.home": "Start", }\n';
  const settings = await writeProject(broken);
  await expect(writeLabels('de', settings)).rejects.toThrow('data/labels/de.json:1:');
  expect(await readFile(path.join(settings.paths.data, 'labels/de.json'), 'utf8')).toBe(broken);
});

it('is recommended once for each language that lacks words, which ends no build', async () => {
  const settings = await writeProject('{ "site.nav.home": "Start" }');
  const notices: unknown[] = [];
  const progress: Progress = {
    advise: () => undefined,
    stageEnded: () => undefined,
    notice: (...notice) => notices.push(notice),
  };
  await readProject(settings, { proposals: 'show' }, progress);
  expect(notices).toEqual([['missing-words', { folder: 'data', language: 'de', all, count: all - 5 }]]);
});
