import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongsTo, findProjects } from '../../src/catalogue/find-projects.ts';
import { messagesOf, problemsOf } from '../output/expected-problems.ts';

describe('the projects below a folder (issue 12)', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'strategia-projects-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const place = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await mkdir(path.join(folder, name), { recursive: true });
      await writeFile(path.join(folder, name, 'site.json'), '{}');
    }
  };
  const find = (): ReturnType<typeof findProjects> => findProjects(folder, path.join(folder, 'wyniki'));

  it('are folders with a site.json, wherever they lie, named without a last "data"', async () => {
    await place('torun', 'powiat/zlota/data', 'powiat/biala');
    await place('torun/editions/data', 'wyniki/stare', '.git/x', 'torun-notes/node_modules/x');
    await mkdir(path.join(folder, 'pusty/site.json'), { recursive: true });
    expect(await find()).toMatchObject([
      { id: 'powiat/biala', data: path.join(folder, 'powiat/biala') },
      { id: 'powiat/zlota', data: path.join(folder, 'powiat/zlota/data') },
      { id: 'torun', data: path.join(folder, 'torun') },
    ]);
  });

  it('may be one, called as its folder is', async () => {
    await place('gmina/data');
    folder = path.join(folder, 'gmina');
    expect(await find()).toEqual([
      { id: 'gmina', data: path.join(folder, 'data'), overrides: path.join(folder, 'overrides') },
    ]);
    expect(await findProjects(path.join(folder, 'data'), '')).toMatchObject([
      { id: 'data', data: path.join(folder, 'data') },
    ]);
  });

  it('have their own overrides beside their folder "data" (issue 13)', async () => {
    await place('zlota/data', 'srebrna/data');
    expect((await find()).map(({ overrides }) => path.relative(folder, overrides))).toEqual([
      path.join('srebrna', 'overrides'),
      path.join('zlota', 'overrides'),
    ]);
  });

  it.skipIf(process.platform === 'win32')('are not looked for behind links', async () => {
    await place('a');
    await symlink(folder, path.join(folder, 'a-loop'));
    expect((await find()).map(({ id }) => id)).toEqual(['a']);
  });

  it('are asked for where there are none', async () => {
    expect(await messagesOf(find())).toEqual([
      `${folder}  no-projects  W tym folderze i głębiej nie ma żadnego projektu. Projekt to folder z plikiem site.json, jak w data/; każdy ma osobny folder.`,
      `${folder}  no-projects  There is no project below this folder. A project is a folder with a site.json, as in data/; each one has a folder of its own.`,
    ]);
    await rm(folder, { recursive: true });
    expect(await problemsOf(find())).toMatchObject([
      { code: 'missing-folder', values: { reason: 'ENOENT' } },
    ]);
  });

  it('cannot be called as files of the catalogue are, nor as each other', async () => {
    await place('index.html', 'Catalogue', 'assets/x', 'torun', 'con');
    expect((await problemsOf(find())).map(({ code, values }) => [code, values.found])).toEqual(
      expect.arrayContaining([
        ['path-collision', 'index.html'],
        ['path-collision', 'Catalogue'],
        ['path-outside-output', 'con'],
      ]),
    );
  });
});

describe('a shard', () => {
  const ids = Array.from({ length: 2477 }, (_, index) => ({
    id: `powiat-${String(index % 314)}/${String(index)}`,
  }));

  it('and the others have every project once, about as many each', () => {
    const shards = Array.from({ length: 16 }, (_, index) =>
      ids.filter((project) => belongsTo({ index: index + 1, count: 16 }, project)),
    );
    expect(shards.flat().length).toBe(ids.length);
    expect(new Set(shards.flat()).size).toBe(ids.length);
    const sizes = shards.map(({ length }) => length);
    expect(Math.min(...sizes)).toBeGreaterThan(110);
    expect(Math.max(...sizes)).toBeLessThan(200);
    expect(ids.every((project) => belongsTo({ index: 1, count: 1 }, project))).toBe(true);
  });

  it('keeps what it has, whatever comes or goes', () => {
    expect(['gmina-001', 'gmina-002', 'gmina-003', 'gmina-004'].map((id) => shardOf(id))).toEqual([
      1, 1, 4, 4,
    ]);
  });
});

function shardOf(id: string): number {
  return [1, 2, 3, 4].find((index) => belongsTo({ index, count: 4 }, { id })) ?? 0;
}
