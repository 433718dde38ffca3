import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueFile } from '../../src/catalogue/catalogue-types.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { project, runStrategia } from '../build/run-strategia.ts';
import type { Outcome } from '../build/run-strategia.ts';

/** The second and the third are in the first of two shards, the others in the second; the last one is broken. */
const ids = ['biala', 'brunatna', 'gorna', 'powiat/zlota', 'srebrna'] as const;

describe('many projects at once (issue 12)', { timeout: 180_000 }, () => {
  let folder: string;
  /** The results of a run without shards, which every other run has to equal. */
  let whole: string;
  let first: Outcome;
  const inFolder = (name: string): string => path.join(folder, name);
  const siteFile = (id: string): string => inFolder(`gminy/${id}/site.json`);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-many-'));
    for (const id of ids) {
      await copyFixture('data-one-level', inFolder(`gminy/${id}`));
      await edit(siteFile(id), (text) => text.replace(/"title": .*/, `"title": "Gmina ${id}",`));
    }
    await edit(siteFile('srebrna'), (text) => text.replace('"title"', '"titel"'));
    whole = inFolder('whole');
    first = await run(['--out', whole]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (words: readonly string[]): Promise<Outcome> =>
    runStrategia(['build-all', inFolder('gminy'), '--only', 'site', '--messages', 'en', ...words]);
  const edit = async (file: string, change: (text: string) => string): Promise<void> =>
    writeFile(file, change(await readFile(file, 'utf8')));
  const readCatalogue = async (results: string): Promise<CatalogueFile> =>
    JSON.parse(await readFile(path.join(results, 'catalogue.json'), 'utf8')) as CatalogueFile;
  const withoutTimes = (text: string): string => text.replaceAll(/\d+(\.\d+)? s\b/g, '# s');

  it('builds each into a folder of its own, to the bytes that it has when it is built alone', async () => {
    const alone = inFolder('alone');
    const data = inFolder('gminy/powiat/zlota');
    expect((await runStrategia(['build', '--data', data, '--out', alone, '--only', 'site'])).code).toBe(0);
    expect(await hashFolder(path.join(whole, 'powiat/zlota'))).toEqual(await hashFolder(alone));
  });

  it('goes on where one fails, and says at the end what it failed with', async () => {
    expect(first.code).toBe(1);
    expect(withoutTimes(first.stdout).replaceAll(/files: \d+/g, 'files: #')).toBe(
      [
        '[1/5] biala: published, # s, files: #',
        '[2/5] brunatna: published, # s, files: #',
        '[3/5] gorna: published, # s, files: #',
        '[4/5] powiat/zlota: published, # s, files: #',
        '[5/5] srebrna: failed, # s',
        'Projects: 5. Published: 4, unchanged: 0, failed: 1; # s.',
        `The catalogue of 5 projects, of which 1 failed, is in ${whole}`,
        '',
      ].join('\n'),
    );
    const lines = first.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^srebrna: (?:\S+\/)?srebrna\/site\.json:1:1 {2}missing-key {2}/);
    expect(lines.filter((line) => !line.startsWith('srebrna: '))).toEqual([]);
    const { counts, projects } = await readCatalogue(whole);
    expect(counts).toEqual({ projects: 5, published: 4, failed: 1 });
    expect(projects.map(({ id }) => id)).toEqual(ids);
    expect(projects[4]?.failure).toMatchObject({ kind: 'data', count: 2 });
    expect(await readFile(path.join(whole, 'index.html'), 'utf8')).toContain('powiat/zlota/site/index.html');
  });

  it('leaves alone what has not changed, and builds what has', async () => {
    const times = async (): Promise<string[]> => {
      const names = (await readdir(whole, { recursive: true })).filter((name) =>
        /^(?:biala|powiat)/.test(name),
      );
      return await Promise.all(
        names.sort().map(async (name) => `${name} ${String((await stat(path.join(whole, name))).mtimeMs)}`),
      );
    };
    const before = await times();
    await edit(siteFile('brunatna'), (text) => `${text}\n`);
    const { stdout } = await run(['--out', whole]);
    expect(withoutTimes(stdout)).toContain('[1/5] biala: unchanged\n[2/5] brunatna: published, # s');
    expect(withoutTimes(stdout)).toContain('Projects: 5. Published: 1, unchanged: 3, failed: 1; # s.');
    expect(await times()).toEqual(before);
    expect((await run(['--out', whole, '--no-cache'])).stdout).toContain('Published: 4, unchanged: 0');
  });

  it('gives in shards what it gives without: merged, and after one was killed and run again', async () => {
    const results = inFolder('sharded');
    const shard = (index: number): string[] => ['--out', results, '--shard', `${String(index)}/2`];
    await killAfterFirst(shard(1));
    expect(
      (await readdir(results, { recursive: true })).filter((name) => name.endsWith('index.html')),
    ).not.toEqual([]);
    const outcomes = await Promise.all([run(shard(1)), run(shard(2))]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 1]);
    expect(outcomes[0].stdout).toMatch(/^\[1\/\d\] \S+: unchanged$/m);
    expect(outcomes[0].stdout).toContain(
      `When all shards have ended, merge what they left: strategia catalogue "${results}"`,
    );
    expect(await readdir(results)).not.toContain('catalogue.json');
    const merged = await runStrategia(['catalogue', results, '--messages', 'en']);
    expect(merged).toEqual({
      code: 0,
      stdout: `The catalogue of 5 projects, of which 1 failed, is in ${results}\n`,
      stderr: '',
    });
    expect(await hashFolder(results)).toEqual(await hashFolder(whole));
    // Nothing of what was killed is left.
    expect((await readdir(results, { recursive: true })).filter((name) => /stage|lock/.test(name))).toEqual(
      [],
    );
  });

  it('shows what was published before where a project fails later, until its data are right again', async () => {
    const right = await readFile(siteFile('biala'), 'utf8');
    await edit(siteFile('biala'), (text) => text.replace('"title"', '"titel"'));
    expect((await run(['--out', whole])).stdout).toContain('unchanged: 3, failed: 2');
    const [biala] = (await readCatalogue(whole)).projects;
    expect(biala?.published?.title.text).toBe('Gmina biala');
    expect(biala?.failure?.problems[0]).toMatchObject({ code: 'missing-key', line: 1 });
    const page = await readFile(path.join(whole, 'index.html'), 'utf8');
    expect(page.replaceAll('\u00a0', ' ')).toContain('Ostatnie budowanie się nie udało');
    await writeFile(siteFile('biala'), right);
    expect((await run(['--out', whole])).stdout).toContain('[1/5] biala: unchanged');
    expect((await readCatalogue(whole)).projects[0]?.failure).toBeUndefined();
  });

  it('takes a project that is gone out of the catalogue, and leaves what was published of it', async () => {
    await rename(inFolder('gminy/powiat/zlota'), inFolder('elsewhere'));
    const { stdout } = await run(['--out', whole]);
    await rename(inFolder('elsewhere'), inFolder('gminy/powiat/zlota'));
    const place = path.join(whole, 'powiat/zlota');
    expect(stdout).toContain(
      `powiat/zlota is no longer among the projects: it leaves the catalogue. What was published of it stays in ${place}.`,
    );
    expect((await readCatalogue(whole)).projects.map(({ id }) => id)).not.toContain('powiat/zlota');
    expect((await stat(path.join(place, 'manifest.json'))).isFile()).toBe(true);
  });

  it('gives each project its own overrides, and others none (issue 13)', async () => {
    const [projects, results] = [inFolder('own'), inFolder('own-results')];
    for (const id of ['jasna', 'ciemna'])
      await copyFixture('data-one-level', path.join(projects, id, 'data'));
    const sheet = path.join(projects, 'jasna/overrides/styles/site.css');
    await mkdir(path.dirname(sheet), { recursive: true });
    const build = (colour: string): Promise<Outcome> =>
      writeFile(sheet, `.site-header { color: ${colour}; }`).then(() =>
        runStrategia(['build-all', projects, '--out', results, '--only', 'site', '--messages', 'en']),
      );
    const styleOf = async (id: string): Promise<string> => {
      const assets = path.join(results, id, 'site/assets');
      const name = (await readdir(assets)).find((file) => file.endsWith('.css')) ?? 'missing';
      return readFile(path.join(assets, name), 'utf8');
    };
    expect((await build('#7a1f2b')).code).toBe(0);
    expect(await styleOf('jasna')).toContain('.site-header{color:#7a1f2b}');
    expect(await styleOf('ciemna')).not.toContain('#7a1f2b');
    expect((await build('#123456')).stdout).toContain('Published: 1, unchanged: 1');
    expect(await styleOf('jasna')).toContain('.site-header{color:#123456}');
  });

  it('refuses a folder that holds something else', async () => {
    const foreign = inFolder('foreign');
    await cp(path.join(whole, 'biala'), foreign, { recursive: true });
    const { code, stderr } = await run(['--out', foreign]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${foreign}  foreign-target  This place holds "manifest.json"`);
  });

  /** Kills a run when its first project is published, in the midst of the second. */
  async function killAfterFirst(words: readonly string[]): Promise<void> {
    const child = spawn(
      process.execPath,
      ['src/start.js', 'build-all', inFolder('gminy'), '--only', 'site', '--messages', 'en', ...words],
      { cwd: project, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes(': published')) setTimeout(() => child.kill('SIGKILL'), 100);
    });
    const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    expect(signal, said).toBe('SIGKILL');
    expect(said).not.toContain('Projects:');
  }
});
