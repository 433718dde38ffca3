import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { project } from '../build/run-strategia.ts';

const folder = path.join(project, 'scripts/publisher');
const readText = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly path?: string };
}

interface Workflow {
  readonly jobs: {
    readonly check: {
      readonly strategy: { readonly matrix: { readonly node: readonly number[] } };
      readonly steps: readonly Step[];
    };
    readonly publish: { readonly needs: string; readonly if: string; readonly steps: readonly Step[] };
  };
}

interface Pipeline {
  readonly check: {
    readonly parallel: { readonly matrix: readonly { readonly NODE: readonly string[] }[] };
    readonly script: readonly string[];
    readonly artifacts: {
      readonly paths: readonly string[];
      readonly reports: { readonly codequality: string };
    };
  };
  readonly pages: {
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[] };
  };
}

const workflow = parse(readText('github-workflow.yaml')) as Workflow;
const pipeline = parse(readText('gitlab-ci.yaml')) as Pipeline;

/** The program takes the place of the installed one: nothing is installed here. */
const standIns = {
  npm: '[ "$*" = ci ]',
  npx: `[ "$1" = strategia ] && shift && exec node ${path.join(project, 'src/start.js')} "$@"`,
};

describe.skipIf(process.platform === 'win32')("the files for a publisher's repository (issue 14)", () => {
  let scratch: string;
  let own: string;
  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'strategia-publisher-'));
    own = path.join(scratch, 'own');
    await mkdir(path.join(scratch, 'bin'));
    for (const [name, script] of Object.entries(standIns))
      await writeFile(path.join(scratch, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const begun = await run(
      `npx strategia init own --yes --commune "Gmina Sowie Pole" --levels "priorytet, cel"`,
      scratch,
    );
    expect(begun).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(scratch, { recursive: true }));

  /** A line as the shell of a service runs it. */
  const run = (line: string, cwd = own): Promise<{ readonly code: number; readonly stdout: string }> =>
    new Promise((resolve) => {
      const PATH = `${path.join(scratch, 'bin')}:${process.env.PATH ?? ''}`;
      execFile(
        'sh',
        ['-ec', line],
        { cwd, env: { ...process.env, PATH, NODE_OPTIONS: '' } },
        (error, stdout) => {
          resolve({ code: error === null ? 0 : Number(error.code), stdout });
        },
      );
    });

  it('are named in their README, with those that are there, and name no host', () => {
    const named = [...readText('README.md').matchAll(/\]\(([\w-]+(?:\.yaml)?)\)/g)].map(([, name]) => name);
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(named.sort()).toEqual(files.sort());
    for (const name of files)
      expect(readText(name)).not.toMatch(/https?:|\b[\w-]+\.(?:com|io|org|dev|net)\b/);
  });

  it('check with every Node that the program is for, and publish what was merged', () => {
    expect(workflow.jobs.check.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(pipeline.check.parallel.matrix).toEqual([{ NODE: ['20', '22', '24'] }]);
    expect(workflow.jobs.publish).toMatchObject({ needs: 'check', if: "github.event_name == 'push'" });
  });

  it('run, step by step, in a project that was just begun, and leave what they hand on', async () => {
    const { check, publish } = workflow.jobs;
    for (const { run: line } of check.steps)
      if (line !== undefined) expect([line, (await run(line)).code]).toEqual([line, 0]);
    for (const { with: given } of [...check.steps, ...publish.steps])
      if (given?.path !== undefined) expect(existsSync(path.join(own, given.path)), given.path).toBe(true);
    for (const line of [...pipeline.check.script, ...pipeline.pages.script])
      expect([line, (await run(line)).code]).toEqual([line, 0]);
    const { paths, reports } = pipeline.check.artifacts;
    for (const left of [...paths, ...pipeline.pages.artifacts.paths, 'public/index.html'])
      expect(existsSync(path.join(own, left)), left).toBe(true);
    expect(JSON.parse(await readFile(path.join(own, reports.codequality), 'utf8'))).toBeInstanceOf(Array);
  });

  it('stop at a mistake, and show it at its line', async () => {
    const file = path.join(own, 'data/site.json');
    const sound = await readFile(file, 'utf8');
    await writeFile(file, sound.replace('"schemaVersion": 1', '"schemaVersion": 99'));
    const lineOf = (lines: readonly (string | undefined)[]): string =>
      lines.find((line) => line?.includes('validate')) ?? '';
    const github = await run(lineOf(workflow.jobs.check.steps.map((step) => step.run)));
    expect(github.code).toBe(1);
    expect(github.stdout).toMatch(/^::error file=data\/site\.json,line=3,/);
    expect((await run(lineOf(pipeline.check.script))).code).toBe(1);
    const report: unknown = JSON.parse(
      await readFile(path.join(own, pipeline.check.artifacts.reports.codequality), 'utf8'),
    );
    expect(report).toMatchObject([
      { severity: 'major', location: { path: 'data/site.json', lines: { begin: 3 } } },
    ]);
    await writeFile(file, sound);
  });
});

describe('the Dockerfile (issue 14)', () => {
  const text = readText('Dockerfile').replaceAll('\\\n', ' ');
  const instructions = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ name: line.split(' ')[0]!, words: line.split(' ').slice(1) }));
  const wordsOf = (name: string): readonly (readonly string[])[] =>
    instructions.filter((one) => one.name === name).map(({ words }) => words);

  it('has only instructions that there are, and begins with the Node that the program is for', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'VOLUME', 'ENTRYPOINT', 'CMD'];
    expect(instructions.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(wordsOf('FROM')).toEqual([['node:20-slim', 'AS', 'packed'], ['node:20-slim']]);
  });

  it('copies what is there, and packs all that packing reads', () => {
    const sources = wordsOf('COPY').flatMap((words) =>
      words[0]!.startsWith('--from') ? [] : words.slice(0, -1),
    );
    for (const source of sources) expect(existsSync(path.join(project, source)), source).toBe(true);
    expect(sources).toEqual(expect.arrayContaining(['src', 'scripts', 'templates', 'eleventy.config.ts']));
    expect(wordsOf('COPY').filter(([from]) => from === '--from=packed')).toHaveLength(2);
  });

  it('runs commands that its image has, and the program that a package has', () => {
    const commands = wordsOf('RUN').flatMap((words) => words.join(' ').split(' && '));
    const programs = commands.map((command) => command.split(' ')[0]!);
    const inImage = ['npm', 'tar', 'chmod', 'ln', 'mkdir', 'chown'];
    expect(programs.filter((program) => !inImage.includes(program))).toEqual([]);
    const program = /\/usr\/local\/lib\/strategia\/(\S+\.js)/.exec(text)?.[1];
    expect(readFileSync(path.join(project, 'scripts/pack.ts'), 'utf8')).toContain(
      `strategia: '${program ?? '?'}'`,
    );
  });

  it('is not run by root, and works in a volume', () => {
    expect(instructions.slice(-5).map(({ name, words }) => [name, ...words].join(' '))).toEqual([
      'USER node',
      'WORKDIR /project',
      'VOLUME /project',
      'ENTRYPOINT ["strategia"]',
      'CMD ["--help"]',
    ]);
  });
});
