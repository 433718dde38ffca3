import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, runStrategia } from './run-strategia.ts';

/** What is built once for all the tests of built editions: by name, the data and how it is built. */
const plans = {
  torun: { fixture: undefined, proposals: 'show' },
  'torun-hidden': { fixture: undefined, proposals: 'hide' },
  golden: { fixture: 'data-golden', proposals: 'show' },
  'golden-hidden': { fixture: 'data-golden', proposals: 'hide' },
  'one-level': { fixture: 'data-one-level', proposals: 'show' },
  'three-levels': { fixture: 'data-three-levels', proposals: 'show' },
} as const;

export type BuildName = keyof typeof plans;

/** A finished build; paths are absolute. */
export interface Build {
  readonly data: string;
  readonly output: string;
  readonly stdout: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    builds: Record<BuildName, Build>;
  }
}

/** Builds every edition once before the tests; two at a time, as there are cores. */
export default async function setup(context: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-builds-'));
  const builds: Partial<Record<BuildName, Build>> = {};
  const waiting = Object.keys(plans) as BuildName[];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      builds[name] = await buildOne(name, folder);
    }
  };
  await Promise.all([work(), work()]);
  context.provide('builds', builds as Record<BuildName, Build>);
  return () => rm(folder, { recursive: true, force: true });
}

async function buildOne(name: BuildName, folder: string): Promise<Build> {
  const { fixture, proposals } = plans[name];
  const data = fixture === undefined ? path.join(project, 'data') : path.join(folder, `${name}-data`);
  if (fixture !== undefined) await copyFixture(fixture, data);
  const output = path.join(folder, name);
  const { code, stdout, stderr } = await runStrategia([
    ...['build', '--data', data, '--out', output],
    ...['--proposals', proposals, '--messages', 'en'],
  ]);
  if (code !== 0) throw new Error(`The build "${name}" ended with code ${String(code)}:\n${stdout}${stderr}`);
  return { data, output, stdout };
}

/** A fixture holds no labels: it uses those of the project, in the languages that its site has. */
export async function copyFixture(fixture: string, target: string): Promise<void> {
  await cp(path.join(project, 'tests/fixtures', fixture), target, { recursive: true });
  const text = await readFile(path.join(target, 'site.json'), 'utf8');
  const { languages } = JSON.parse(text) as { readonly languages: readonly string[] };
  for (const language of languages) {
    const file = path.join('labels', `${language}.json`);
    await cp(path.join(project, 'data', file), path.join(target, file));
  }
}
