import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PdfStandard } from '../../src/model/print/pdf-standard.ts';
import type { SiteFile } from '../../src/model/data/data-types.ts';
import { runInLanes } from '../../src/run-in-lanes.ts';
import { copyFixture } from './copy-fixture.ts';
import type { PublishJob } from './publish-editions.ts';
import { project, runNode, runStrategia } from './run-strategia.ts';

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

/** Looked at as a whole, by `npm run prove`; `npm test` looks at its parts. */
export type ProvedName = BuildName | (typeof onlyProved)[number];
const onlyProved = ['own-look', 'newer-standard'] as const;

interface Plan {
  /** The project's own data where it is undefined. */
  readonly fixture: string | undefined;
  readonly proposals: 'show' | 'hide';
  readonly base?: string;
  /** What `site.json` says beside what the fixture says. */
  readonly site?: Partial<SiteFile>;
  /** A fixture with overrides. */
  readonly overrides?: string;
  readonly pdfStandard?: PdfStandard;
}

/** Every edition that is built for tests: by name, the data and how it is built. */
const plans: Record<ProvedName, Plan> = {
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
      publisher: { name: 'Gmina Złota', kind: 'authority', url: 'https://gmina.example/' },
      contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
  'own-look': { fixture: 'data-one-level', proposals: 'show', overrides: 'own-look' },
  'newer-standard': { fixture: 'data-figures', proposals: 'show', pdfStandard: 'ua-2' },
};

/** Their names. */
export const provedNames = Object.keys(plans) as readonly ProvedName[];
/** Of those that `npm test` builds. */
export const buildNames = provedNames.filter(
  (name): name is BuildName => !onlyProved.some((proved) => proved === name),
);

/** They are built as a user does; the others in one process, which starts program and browser once. */
const byCommand: readonly ProvedName[] = ['torun', 'golden', 'addressed'];

/** A finished build; paths are absolute. */
export interface Build {
  readonly data: string;
  readonly output: string;
  /** The path under which its site is served; where the site has an address, `url` is all of it. */
  readonly base: string;
  readonly url?: string;
  readonly pdfStandard: PdfStandard;
  /** What the command said, where it was built by it. */
  readonly stdout: string;
}

/** Builds editions into a folder, two at a time; `hasAllForms` says whether with more than the full document. */
export async function buildEditions<Name extends ProvedName>(
  folder: string,
  names: readonly Name[],
  hasAllForms: (name: Name) => boolean,
): Promise<Record<Name, Build>> {
  const jobs = await Promise.all(
    names.map(async (name) => ({ name, job: await prepareJob(name, folder, hasAllForms(name)) })),
  );
  const said = new Map<ProvedName, string>();
  const commands = jobs.filter(({ name }) => byCommand.includes(name));
  const others = jobs.filter(({ name }) => !byCommand.includes(name));
  await Promise.all([
    runInLanes(commands, 1, async ({ name, job }) => said.set(name, await buildByCommand(job))),
    publishTogether(others.map(({ job }) => job)),
  ]);
  const builds = jobs.map(({ name, job: { data, output, base } }) => {
    const url = plans[name].site?.url;
    const pdfStandard = plans[name].pdfStandard ?? 'ua-1';
    const build = { data, output, base, pdfStandard, stdout: said.get(name) ?? '' };
    return [name, url === undefined ? build : { ...build, url: `${url}${base}` }] as const;
  });
  return Object.fromEntries(builds) as Record<Name, Build>;
}

async function prepareJob(name: ProvedName, folder: string, hasAllForms: boolean): Promise<PublishJob> {
  const { fixture, proposals, base = '/', site, overrides, pdfStandard } = plans[name];
  const data = fixture === undefined ? path.join(project, 'data') : path.join(folder, `${name}-data`);
  if (fixture !== undefined) await copyFixture(fixture, data);
  if (site) await changeSite(data, site);
  const profiles = hasAllForms ? undefined : (['full'] as const);
  const own = overrides && path.join(project, 'tests/fixtures', overrides, 'overrides');
  const output = path.join(folder, name);
  return { data, output, proposals, base, profiles, pdfStandard, overrides: own };
}

async function buildByCommand({ data, output, proposals, base, profiles }: PublishJob): Promise<string> {
  const { code, stdout, stderr } = await runStrategia([
    ...['build', '--data', data, '--out', output],
    ...['--proposals', proposals, '--messages', 'en', '--base', base],
    ...(profiles ?? []).flatMap((profile) => ['--profile', profile]),
  ]);
  if (code !== 0)
    throw new Error(`The build of ${data} ended with code ${String(code)}:\n${stdout}${stderr}`);
  return stdout;
}

async function publishTogether(jobs: readonly PublishJob[]): Promise<void> {
  const script = path.join(import.meta.dirname, 'publish-editions.ts');
  const { code, stdout, stderr } = await runNode(['--import', 'tsx', script, JSON.stringify(jobs)]);
  if (code !== 0) throw new Error(`The builds ended with code ${String(code)}:\n${stdout}${stderr}`);
}

async function changeSite(data: string, changes: Partial<SiteFile>): Promise<void> {
  const file = path.join(data, 'site.json');
  const site = JSON.parse(await readFile(file, 'utf8')) as SiteFile;
  await writeFile(file, JSON.stringify({ ...site, ...changes }));
}
