import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFailure } from '../../src/cli/report-failure.ts';
import { PublishError } from '../../src/problem.ts';
import { publish } from '../../src/publish.ts';
import type { Published } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { problemsOf } from '../output/expected-problems.ts';

const project = path.resolve(import.meta.dirname, '../..');

describe('what was planned and what was written (issue 10)', () => {
  let folder: string;
  let before: Awaited<ReturnType<typeof hashFolder>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-planned-'));
    await copyFixture('data-golden', path.join(folder, 'data'));
    await build();
    before = await hashFolder(output());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const output = (): string => path.join(folder, 'output');

  /** Builds the site with a configuration of Eleventy that does more, or less, than the program's. */
  async function build(changes = ''): Promise<Published> {
    const settings = readSettings(project, { data: path.join(folder, 'data'), output: output() }, {});
    const config = path.join(folder, `eleventy-${String(changes.length)}.config.ts`);
    const own = JSON.stringify(pathToFileURL(settings.paths.eleventyConfig).href);
    await writeFile(
      config,
      `import configure from ${own};\nexport default (it: any) => { configure(it); ${changes} };\n`,
    );
    return publish(
      { ...settings, paths: { ...settings.paths, eleventyConfig: path.relative(project, config) } },
      { edition: undefined, only: 'site', proposals: 'show', base: '/' },
      {
        version: '0.0.0',
        progress: { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined },
        signal: new AbortController().signal,
      },
    );
  }

  it('are the same in a build that is right', () => {
    expect(before.has('site/index.html')).toBe(true);
  });

  it('differ where no template is found: every missing page is named, nothing is published', async () => {
    const pages = [...before.keys()].filter((name) => name.endsWith('.html'));
    const problems = await problemsOf(build("it.setTemplateFormats(['md']);"));
    expect(problems.map(({ code }) => code)).toEqual(pages.map(() => 'file-not-written'));
    expect(problems.map(({ values }) => values.found).sort()).toEqual(pages.sort());
    expect(await hashFolder(output())).toEqual(before);
  });

  it('differ where somebody writes what nobody planned', async () => {
    const extra = "it.addPassthroughCopy({ 'LICENSE': 'notatka.html' });";
    expect(await problemsOf(build(extra))).toEqual([
      { code: 'file-not-planned', file: output(), values: { found: 'site/notatka.html' } },
    ]);
    expect(await hashFolder(output())).toEqual(before);
  });

  it('are a fault of the program where they differ', () => {
    const lines: string[] = [];
    const error = new PublishError([
      { code: 'file-not-written', file: 'output', values: { found: 'site/2030/index.html' } },
      { code: 'more-files-not-written', file: 'output', values: { count: '7' } },
    ]);
    const stream = { write: (line: string) => lines.push(line) } as unknown as NodeJS.WritableStream;
    expect(reportFailure(error, { stream, messages: 'en', isAborted: false, isDebugging: false })).toBe(2);
    expect(lines.slice(0, 2)).toEqual([
      'output  file-not-written  "site/2030/index.html" was to be written, and is not there. This is a fault of the program, not of the data; please report it.\n',
      'output  more-files-not-written  Files beside these that were to be written and are not there: 7.\n',
    ]);
  });
});
