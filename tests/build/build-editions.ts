import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { SiteFile } from '../../src/model/data-types.ts';
import { project, runStrategia } from './run-strategia.ts';

/** What is built once for all the tests of built editions: by name, the data and how it is built. */
const plans: Record<BuildName, Plan> = {
  torun: { fixture: undefined, proposals: 'show' },
  'torun-hidden': { fixture: undefined, proposals: 'hide' },
  golden: { fixture: 'data-golden', proposals: 'show' },
  'golden-hidden': { fixture: 'data-golden', proposals: 'hide' },
  'one-level': { fixture: 'data-one-level', proposals: 'show' },
  'three-levels': { fixture: 'data-three-levels', proposals: 'show' },
  figures: { fixture: 'data-figures', proposals: 'show' },
  addressed: {
    fixture: 'data-golden',
    proposals: 'show',
    base: '/plan/',
    site: {
      url: 'https://zlota.example',
      publisher: { name: 'Gmina Złota', url: 'https://gmina.example/' },
      contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
};

export type BuildName =
  | 'torun'
  | 'torun-hidden'
  | 'golden'
  | 'golden-hidden'
  | 'one-level'
  | 'three-levels'
  | 'figures'
  | 'addressed';

interface Plan {
  /** The project's own data where it is undefined. */
  readonly fixture: string | undefined;
  readonly proposals: 'show' | 'hide';
  readonly base?: string;
  /** What `site.json` says beside what the fixture says. */
  readonly site?: Partial<SiteFile>;
}

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
  const { fixture, proposals, base = '/', site } = plans[name];
  const data = fixture === undefined ? path.join(project, 'data') : path.join(folder, `${name}-data`);
  if (fixture !== undefined) await copyFixture(fixture, data);
  if (site) await changeSite(data, site);
  const output = path.join(folder, name);
  const { code, stdout, stderr } = await runStrategia([
    ...['build', '--data', data, '--out', output],
    ...['--proposals', proposals, '--messages', 'en', '--base', base],
  ]);
  if (code !== 0) throw new Error(`The build "${name}" ended with code ${String(code)}:\n${stdout}${stderr}`);
  return { data, output, stdout };
}

async function changeSite(data: string, changes: Partial<SiteFile>): Promise<void> {
  const file = path.join(data, 'site.json');
  const site = JSON.parse(await readFile(file, 'utf8')) as SiteFile;
  await writeFile(file, JSON.stringify({ ...site, ...changes }));
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
