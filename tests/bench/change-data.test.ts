import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeWord, movePages } from '../../scripts/change-data.ts';
import { keepOneLanguage, multiplyData } from '../../scripts/multiplied-data.ts';
import { readProject } from '../../src/publish/read-project.ts';
import { readSettings } from '../../src/settings.ts';
import { project } from '../build/run-strategia.ts';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'strategia-bench-test-'));
  data = path.join(folder, 'data');
  await multiplyData(path.join(project, 'data'), data, 'torun-2010', 2);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('keeps the results as many and as long when a word changes, and never has the same twice', async () => {
  const before = await readResults();
  const seen = new Set([before[0]]);
  for (let round = 0; round < 20; round += 1) {
    await changeWord(data);
    const [first, ...rest] = await readResults();
    expect(first).toHaveLength(before[0]?.length ?? 0);
    expect(rest).toEqual(before.slice(1));
    seen.add(first);
  }
  expect(seen.size).toBe(21);
});

test('adds results that move pages, and removes them again', async () => {
  const before = await readResults();
  await movePages(data);
  const longer = await readResults();
  expect(longer.length).toBeGreaterThan(before.length + 20);
  await movePages(data);
  const after = await readResults();
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).not.toBe(before[0]);
});

test('leaves valid data in one language', async () => {
  const copy = path.join(folder, 'one language');
  await cp(data, copy, { recursive: true });
  await keepOneLanguage(copy);
  const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
  const settings = readSettings(project, { data: copy }, {});
  const { site, editions } = await readProject(settings, { proposals: 'show' }, progress);
  expect(site.languages).toEqual(['pl']);
  expect(editions).toHaveLength(1);
});

/** The binding words of the first goal's results. */
async function readResults(): Promise<string[]> {
  const file = path.join(data, 'editions', 'torun-2010', 'goals', '1.json');
  const goal = JSON.parse(await readFile(file, 'utf8')) as {
    children: { details: { results: { items: { text: string | { pl: string } }[] } } }[];
  };
  return goal.children[0]!.details.results.items.map(({ text }) =>
    typeof text === 'string' ? text : text.pl,
  );
}
