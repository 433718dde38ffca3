import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import type { Arguments } from '../../src/cli/parse-arguments.ts';
import { project } from '../build/run-strategia.ts';

const folder = path.join(project, 'scripts/many');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const readText = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

interface Job {
  readonly spec: {
    readonly completions: number;
    readonly parallelism: number;
    readonly completionMode: string;
    readonly backoffLimitPerIndex: number;
    readonly podFailurePolicy: unknown;
    readonly template: {
      readonly spec: { readonly restartPolicy: string; readonly containers: readonly Container[] };
    };
  };
}

interface Container {
  readonly command: readonly string[];
  readonly args?: readonly string[];
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'build' | 'catalogue',
      {
        readonly needs?: string;
        readonly if?: string;
        readonly strategy?: {
          readonly 'fail-fast': boolean;
          readonly matrix: { readonly shard: readonly number[] };
        };
        readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
      }
    >
  >;
}

interface Pipeline {
  readonly build: { readonly parallel: number; readonly script: readonly string[] };
  readonly catalogue: { readonly needs: readonly string[]; readonly script: readonly string[] };
}

/** What the program is told by a line of a shell with these variables; it must be a file that is there. */
function readCommand(line: string, variables: NodeJS.ProcessEnv = {}): Arguments {
  // In the place of `node` stands a function that says what it is given.
  const script = `node() { printf '%s\\n' "$@"; }\n${line.replace(/^exec /, '')}`;
  const said = execFileSync('sh', ['-c', script], { encoding: 'utf8', env: variables });
  const [program = '', ...words] = said.trimEnd().split('\n');
  expect(existsSync(path.join(project, program)), program).toBe(true);
  return parseArguments(words);
}

describe.skipIf(process.platform === 'win32')('the files for clusters and services (issue 12)', () => {
  it.each(files)('%s can be read, and names no host', (name) => {
    const documents = parseAllDocuments(readText(name));
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(readText(name)).not.toMatch(/https?:|\b[\w-]+\.(?:com|io|org|dev|net)\b/);
  });

  it('are named in the README, which has no others', () => {
    const named = [...readText('README.md').matchAll(/\]\(([\w-]+\.yaml)\)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...files].sort());
  });

  it('run every shard once on Kubernetes, and start one again unless its data are wrong', () => {
    const { spec } = parse(readText('kubernetes-job.yaml')) as Job;
    const [container] = spec.template.spec.containers;
    const shards = Array.from({ length: spec.completions }, (_, index) => {
      const variables = { JOB_COMPLETION_INDEX: String(index) };
      return readCommand(container?.args?.[0] ?? '', variables);
    });
    expect(shards.map(({ command, shard }) => ({ command, shard }))).toEqual(listShards(spec.completions));
    expect(spec).toMatchObject({ completionMode: 'Indexed', parallelism: spec.completions });
    // These two go together only with pods that are never restarted in place.
    expect(spec.template.spec.restartPolicy).toBe('Never');
    expect(spec.backoffLimitPerIndex).toBeGreaterThan(0);
    expect(spec.podFailurePolicy).toMatchObject({
      rules: [{ action: 'Ignore' }, { action: 'FailIndex', onExitCodes: { operator: 'In', values: [1] } }],
    });
    const merging = parse(readText('kubernetes-catalogue.yaml')) as Job;
    const { command = [] } = merging.spec.template.spec.containers[0] ?? {};
    expect(readCommand(command.join(' '))).toMatchObject({ command: 'catalogue', folder: shards[0]?.out });
  });

  it('run every shard once on GitHub, and merge them whatever became of them', () => {
    const { build, catalogue } = (parse(readText('github-workflow.yaml')) as Workflow).jobs;
    const shards = build.strategy?.matrix.shard ?? [];
    const lines = build.steps.flatMap(({ run }) => (run?.startsWith('node') ? [run] : []));
    expect(lines).toHaveLength(1);
    const told = shards.map((shard) =>
      readCommand(
        (lines[0] ?? '')
          .replaceAll('${{ matrix.shard }}', String(shard))
          .replaceAll('${{ strategy.job-total }}', String(shards.length)),
      ),
    );
    expect(told.map(({ command, shard }) => ({ command, shard }))).toEqual(listShards(shards.length));
    expect(build.strategy?.['fail-fast']).toBe(false);
    expect(catalogue).toMatchObject({ needs: 'build', if: '${{ !cancelled() }}' });
    const merging = catalogue.steps.flatMap(({ run }) => (run?.startsWith('node') ? [run] : []));
    expect(merging.map((line) => readCommand(line))).toMatchObject([
      { command: 'catalogue', folder: told[0]?.out },
    ]);
  });

  it('run every shard once on GitLab, and merge them whatever became of them', () => {
    const { build, catalogue } = parse(readText('gitlab-ci.yaml')) as Pipeline;
    const told = Array.from({ length: build.parallel }, (_, index) => {
      const variables = { CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: String(build.parallel) };
      return readCommand(build.script[0] ?? '', variables);
    });
    expect(told.map(({ command, shard }) => ({ command, shard }))).toEqual(listShards(build.parallel));
    expect(catalogue).toMatchObject({ when: 'always', needs: ['build'] });
    expect(readCommand(catalogue.script[0] ?? '')).toMatchObject({
      command: 'catalogue',
      folder: told[0]?.out,
    });
  });
});

function listShards(count: number): Pick<Arguments, 'command' | 'shard'>[] {
  return Array.from({ length: count }, (_, index) => ({
    command: 'build-all',
    shard: { index: index + 1, count },
  }));
}
