import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build-command.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { readSettings } from '../../src/settings.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { project, runStrategia } from '../build/run-strategia.ts';

const unchanged = /^Nothing has changed since the last build: the \d+ files in \S+ are whole \([\d.]+ s\)\./;
const built = /^Published in /;

describe('a build in which nothing changed (issue 12)', () => {
  let folder: string;
  let templates: string;
  let before: Awaited<ReturnType<typeof hashFolder>>;
  const output = (): string => path.join(folder, 'output');
  const inOutput = (name: string): string => path.join(output(), name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-unchanged-'));
    await copyFixture('data-one-level', path.join(folder, 'data'));
    templates = path.join(folder, 'templates');
    await cp(path.join(project, 'templates'), templates, { recursive: true });
    expect(await run()).toMatch(built);
    before = await hashFolder(output());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** All that the command prints. */
  async function run(words: readonly string[] = [], messages: MessageLanguage = 'en'): Promise<string> {
    const options = parseArguments(['build', '--only', 'site', '--out', output(), ...words]);
    const lines: string[] = [];
    const settings = readSettings(project, { data: path.join(folder, 'data'), output: output() }, {});
    await build({
      arguments: options,
      say: createSay(messages),
      version: '0.0.0',
      settings: { ...settings, paths: { ...settings.paths, templates } },
      progress: { stageEnded: () => undefined, notice: () => undefined, advise: () => undefined },
      signal: new AbortController().signal,
      errorStream: { write: () => true } as unknown as NodeJS.WritableStream,
      print: (line) => void lines.push(line),
    });
    return lines.join('\n');
  }

  /** Every entry in and beside the output, with its time. */
  async function listTimes(): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true });
    const times = await Promise.all(
      entries.map(async (name) => `${name} ${String((await stat(path.join(folder, name))).mtimeMs)}`),
    );
    return [String((await stat(folder)).mtimeMs), ...times.sort()];
  }

  it('says so in one line and touches nothing', async () => {
    const times = await listTimes();
    const said = await run();
    expect(said).toMatch(unchanged);
    expect(said).not.toContain('\n');
    expect(await run([], 'pl')).toMatch(
      /^Nic się nie zmieniło od ostatniego budowania: wszystkie pliki w \S+ są na miejscu i nienaruszone \(liczba: \d+; [\d,]+ s\)\. Od nowa buduje --no-cache\.$/,
    );
    expect(await listTimes()).toEqual(times);
  });

  it('builds everything with --no-cache, to the same bytes, and remembers it', async () => {
    const times = await listTimes();
    expect(await run(['--no-cache'])).toMatch(built);
    expect(await listTimes()).not.toEqual(times);
    expect(await hashFolder(output())).toEqual(before);
    expect(await run()).toMatch(unchanged);
  });

  it.each([
    ['is missing', () => rm(inOutput('site/404.html'))],
    ['is another', () => writeFile(inOutput('site/404.html'), 'Not found.')],
    ['has one byte more', () => appendFile(inOutput('site/404.html'), '\n')],
    ['was not published', () => writeFile(inOutput('site/uwagi.html'), 'My notes.')],
    ['stands beside the site', () => writeFile(inOutput('uwagi.html'), 'My notes.')],
    ['is a folder now', () => rm(inOutput('site/404.html')).then(() => mkdir(inOutput('site/404.html')))],
    ['is the manifest, and is another', () => appendFile(inOutput('manifest.json'), ' ')],
    ['is one of all, and all are missing', () => rm(output(), { recursive: true })],
    [
      'is the record beside it, and is cut off',
      () => writeFile(path.join(folder, '.output-inputs.json'), '{'),
    ],
  ])('builds anew where a file %s', async (_, damage) => {
    await damage();
    expect(await run()).toMatch(built);
    expect(await hashFolder(output())).toEqual(before);
    expect(await run()).toMatch(unchanged);
  });

  it('builds anew where data, a template or an option has changed, and again where it is changed back', async () => {
    const site = path.join(folder, 'data/site.json');
    const template = path.join(templates, 'site/pages/not-found.njk');
    for (const file of [site, template]) {
      const text = await readFile(file, 'utf8');
      await appendFile(file, '\n');
      expect(await run()).toMatch(built);
      expect(await run()).toMatch(unchanged);
      await writeFile(file, text);
      expect(await run()).toMatch(built);
    }
    expect(await run(['--base', '/plan/'])).toMatch(built);
    expect(await run(['--base', '/plan/'])).toMatch(unchanged);
    expect(await run()).toMatch(built);
    expect(await hashFolder(output())).toEqual(before);
  });

  it('does not take an older output for what was built last', async () => {
    const older = path.join(folder, 'older');
    await cp(output(), older, { recursive: true });
    expect(await run(['--base', '/plan/'])).toMatch(built);
    await rm(output(), { recursive: true });
    await rename(older, output());
    expect(await run(['--base', '/plan/'])).toMatch(built);
    expect(await run()).toMatch(built);
  });

  it('puts an interrupted publication right first', async () => {
    await rename(output(), path.join(folder, '.output-previous'));
    expect(await run()).toMatch(built);
    expect(await hashFolder(output())).toEqual(before);
  });

  it('loads neither packages nor the parts of the program that build', async () => {
    const words = ['build', '--data', path.join(folder, 'data'), '--out', output(), '--only', 'site'];
    expect((await runStrategia([...words, '--messages', 'en'])).stdout).toMatch(built);
    const coverage = path.join(folder, 'coverage');
    const { stdout } = await runStrategia([...words, '--messages', 'en'], { NODE_V8_COVERAGE: coverage });
    expect(stdout).toMatch(unchanged);
    const [report] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(path.join(coverage, report!), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    const loaded = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    expect(loaded).toContainEqual(expect.stringMatching(/\/build-command-\w+\.js$/));
    expect(loaded.filter((url) => /node_modules|\/publish-\w+\.js$/.test(url))).toEqual([]);
    // Packages of many small modules are compiled with the program.
    const texts = await Promise.all(loaded.map((url) => readFile(fileURLToPath(url), 'utf8')));
    expect(texts.filter((text) => /node_modules\/(?:ajv|markdown-it|saxes)\//.test(text))).toEqual([]);
  });
});
