import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ManifestFacts } from '../../src/output/manifest.ts';
import { recoverOutput } from '../../src/output/recover-swap.ts';
import type { StagingFolder } from '../../src/output/staging.ts';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import type { PublishingJob } from './publishing-child.ts';
import { runPublishing } from './run-publishing.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

type Tree = Record<string, string>;

/** What a build changes in the file system, in order; found by running one. */
let changes: readonly string[];
let oldTree: Tree;
let newTree: Tree;
let project: string;

beforeAll(async () => {
  project = await realpath(await mkdtemp(path.join(tmpdir(), 'output-test-')));
  await writeFiles(project, { 'output/.gitkeep': '' });
  expect(await runPublishing(jobOf(project, 'old'))).toMatchObject({ exitCode: 0, errors: '' });
  oldTree = await readTree(project);
  const second = await runPublishing(jobOf(project, 'new'));
  expect(second).toMatchObject({ exitCode: 0, errors: '' });
  newTree = await readTree(project);
  changes = second.lines;
  expect(newTree).not.toEqual(oldTree);
});

afterAll(() => rm(project, { recursive: true, force: true }));

function jobOf(folder: string, text: string): PublishingJob {
  return { project: folder, text, pages: 2, pauseMs: 0 };
}

/** A published output, and over it a build that is killed right before a change; `folder` shows what it left. */
async function createKilled(killBeforeChange: number) {
  const { folder, settings } = await createTemporaryOutput();
  await writeFiles(folder, { 'output/.gitkeep': '' });
  await withStagingFolder(settings, {}, (stage) => buildPages(stage, 'old'));
  expect(await readTree(folder)).toEqual(oldTree);
  const killed = await runPublishing({ ...jobOf(folder, 'new'), killBeforeChange });
  expect(killed).toMatchObject({ exitSignal: 'SIGKILL', errors: '' });
  expect(killed.lines.at(-1)).toContain(changes[killBeforeChange - 1]?.split(' ')[0] ?? '');
  return { folder, settings };
}

/** What the child builds. */
async function buildPages(stage: StagingFolder, text: string): Promise<ManifestFacts> {
  for (const page of [0, 1]) await stage.write(`site/${page}/index.html`, `<p>${text} ${page}</p>`);
  return { version: '1.2.3', tools: { eleventy: '3.1.8' }, languages: ['pl'] };
}

const stepAside = 'rename output .output-previous';
const comeIn = 'rename .output-stage-* output';
const clearAway = 'rm .output-previous';

/** The part of a tree that is published. */
function publishedIn(tree: Tree): Tree {
  const isPublished = (name: string) => name === 'output' || name.startsWith(`output${path.sep}`);
  return Object.fromEntries(Object.entries(tree).filter(([name]) => isPublished(name)));
}

// A process cannot be killed between two lines on Windows in this way.
describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  it('makes the three changes of a swap in this order, after all else is written', () => {
    const start = changes.indexOf(stepAside);
    expect(changes.slice(start, start + 3)).toEqual([stepAside, comeIn, clearAway]);
    expect(changes.slice(start).filter((change) => /^(?:writeFile|copyFile|mkdir)/.test(change))).toEqual([]);
  });

  it('before the first rename has not touched what was published', async () => {
    const { folder, settings } = await createKilled(changes.indexOf(stepAside));
    expect(publishedIn(await readTree(folder))).toEqual(oldTree);
    expect(await recoverOutput(settings, {})).toBe('nothing');
    expect(publishedIn(await readTree(folder))).toEqual(oldTree);
  });

  it('between the renames has taken it away, and the next command puts it back', async () => {
    const { folder, settings } = await createKilled(changes.indexOf(comeIn));
    expect(publishedIn(await readTree(folder))).toEqual({});
    expect(await recoverOutput(settings, {})).toBe('restored');
    expect(publishedIn(await readTree(folder))).toEqual(oldTree);
  });

  it('after the second rename has published, and the next command removes what is left', async () => {
    const { folder, settings } = await createKilled(changes.indexOf(clearAway));
    expect(publishedIn(await readTree(folder))).toEqual(newTree);
    expect(Object.keys(await readTree(folder))).toContain('.output-previous');
    expect(await recoverOutput(settings, {})).toBe('completed');
    expect(await readTree(folder)).toEqual(newTree);
  });

  it('before any change it makes leaves the old output or the new one, and the next build works', async () => {
    // The three around the renames have tests of their own.
    const others = [...changes.keys()].filter((step) => ![stepAside, comeIn, clearAway].includes(changes[step]!));
    // Two at a time, each a process of its own.
    await Promise.all([0, 1].map((lane) => killAndBuildAgain(others.filter((_, index) => index % 2 === lane))));
  });
});

async function killAndBuildAgain(steps: readonly number[]): Promise<void> {
  const published = changes.indexOf(comeIn) + 1;
  for (const step of steps) {
    const { folder, settings } = await createKilled(step);
    await recoverOutput(settings, {});
    expect(publishedIn(await readTree(folder)), changes[step]).toEqual(step < published ? oldTree : newTree);
    await withStagingFolder(settings, {}, (stage) => buildPages(stage, 'new'));
    expect(await readTree(folder), changes[step]).toEqual(newTree);
  }
}

describe('two builds at once', () => {
  it('do not mix, even after a killed one: the second waits, and what is published is all of one of them', async () => {
    const { folder } = await createKilled(changes.indexOf(comeIn));
    const jobs = ['one', 'two'].map((text) => ({ project: folder, text, pages: 30, pauseMs: 40 }));
    const children = await Promise.all(jobs.map(runPublishing));
    for (const child of children) expect(child).toMatchObject({ exitCode: 0, errors: '' });

    const waits = children.map((child) => child.lines.filter((line) => line.startsWith('waits')));
    const last = waits.findIndex((lines) => lines.length > 0);
    expect(waits[last]).toEqual([`waits for ${children[1 - last]!.pid}`]);
    expect(waits[1 - last]).toEqual([]);

    const expected = await createTemporaryOutput();
    await writeFiles(expected.folder, { 'output/.gitkeep': '' });
    await runPublishing({ ...jobs[last]!, project: expected.folder, pauseMs: 0 });
    expect(await readTree(folder)).toEqual(await readTree(expected.folder));
  });
});
