import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../../src/model/data/data-types.ts';
import { runInLanes } from '../../src/run-in-lanes.ts';
import { copyFixture } from './copy-fixture.ts';
import { project, runStrategia } from './run-strategia.ts';

export type BuildName =
  | 'torun'
  | 'torun-hidden'
  | 'golden'
  | 'golden-hidden'
  | 'one-level'
  | 'three-levels'
  | 'five-levels'
  | 'figures'
  | 'english'
  | 'german'
  | 'ukrainian'
  | 'addressed';

interface Plan {
  /** The project's own data where it is undefined. */
  readonly fixture: string | undefined;
  readonly proposals: 'show' | 'hide';
  readonly base?: string;
  /** What `site.json` says beside what the fixture says. */
  readonly site?: Partial<SiteFile>;
}

/** Every edition that is built for tests: by name, the data and how it is built. */
const plans: Record<BuildName, Plan> = {
  torun: { fixture: undefined, proposals: 'show' },
  'torun-hidden': { fixture: undefined, proposals: 'hide' },
  golden: { fixture: 'data-golden', proposals: 'show' },
  'golden-hidden': { fixture: 'data-golden', proposals: 'hide' },
  'one-level': { fixture: 'data-one-level', proposals: 'show' },
  'three-levels': { fixture: 'data-three-levels', proposals: 'show' },
  // Goals without numbers, and numbers that begin anew (issue 10).
  'five-levels': { fixture: 'data-five-levels', proposals: 'show' },
  figures: { fixture: 'data-figures', proposals: 'show' },
  // Foreign plans (issue 10): long cards, numbers and words, other languages and another script.
  english: { fixture: 'data-english', proposals: 'show' },
  german: { fixture: 'data-german', proposals: 'show' },
  ukrainian: { fixture: 'data-ukrainian', proposals: 'show' },
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

/** Their names. */
export const buildNames = Object.keys(plans) as readonly BuildName[];

/** A finished build; paths are absolute. */
export interface Build {
  readonly data: string;
  readonly output: string;
  /** The path under which its site is served; where the site has an address, `url` is all of it. */
  readonly base: string;
  readonly url?: string;
  readonly stdout: string;
}

/** Builds every edition into a folder, two at a time; `hasAllForms` says whether with more than the full document. */
export async function buildEditions(
  folder: string,
  hasAllForms: (name: BuildName) => boolean,
): Promise<Record<BuildName, Build>> {
  const builds = await runInLanes(buildNames, 2, (name) =>
    buildOne(name, folder, hasAllForms(name) ? [] : ['--profile', 'full']),
  );
  return Object.fromEntries(buildNames.map((name, index) => [name, builds[index]])) as Record<
    BuildName,
    Build
  >;
}

async function buildOne(name: BuildName, folder: string, options: readonly string[]): Promise<Build> {
  const { fixture, proposals, base = '/', site } = plans[name];
  const data = fixture === undefined ? path.join(project, 'data') : path.join(folder, `${name}-data`);
  if (fixture !== undefined) await copyFixture(fixture, data);
  if (site) await changeSite(data, site);
  const output = path.join(folder, name);
  const { code, stdout, stderr } = await runStrategia([
    ...['build', '--data', data, '--out', output],
    ...['--proposals', proposals, '--messages', 'en', '--base', base],
    ...options,
  ]);
  if (code !== 0) throw new Error(`The build "${name}" ended with code ${String(code)}:\n${stdout}${stderr}`);
  const url = site?.url === undefined ? {} : { url: `${site.url}${base}` };
  return { data, output, base, ...url, stdout };
}

async function changeSite(data: string, changes: Partial<SiteFile>): Promise<void> {
  const file = path.join(data, 'site.json');
  const site = JSON.parse(await readFile(file, 'utf8')) as SiteFile;
  await writeFile(file, JSON.stringify({ ...site, ...changes }));
}
