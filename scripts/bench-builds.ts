import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { changeWord, movePages } from './change-data.ts';
import type { FigureName, Value } from './figures.ts';
import { startDev } from './run-dev.ts';
import type { RunningDev } from './run-dev.ts';
import type { DocumentTime } from './measure-document.ts';
import { measureSearch } from './measure-search.ts';
import type { SiteMeasurement } from './measure-site.ts';
import { keepOneLanguage, multiplyData } from './multiplied-data.ts';
import { project, runCommand, runScript } from './run-node.ts';
import type { Run } from './run-node.ts';

const goalsPerCopy = 22;

/** Data, what is built of them, and what builds leave for each other. */
interface Project {
  readonly data: string;
  readonly output: string;
  readonly cache: string;
}

/** Where one size is measured. */
interface Place {
  /** In all languages. */
  readonly whole: Project;
  /** In one, which has one document, as Typst sets it. */
  readonly single: Project;
  /** Of the same data, with nothing left from before. */
  readonly cold: Project;
  /** Only at the smallest size. */
  readonly dev: RunningDev | undefined;
}

interface Measured {
  /** Not a number where what is compared with is not there. */
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly processorSeconds: number;
  /** True where it was stopped: it takes longer than that. */
  readonly isStopped?: boolean | undefined;
  /** Where a page of the site is there before the document: until then. */
  readonly pageSeconds?: number | undefined;
}

/** By what goes on in another process. */
const notMeasured = { peakMegabytes: 0, processorSeconds: 0 } as const;

/** What is measured, in the order in which they take turns: what is compared stands side by side. */
const kinds = {
  'cold document': async ({ cold }: Place): Promise<Measured> => {
    await forget(cold);
    return await runMeasurement('document', cold);
  },
  'bare print': ({ cold }: Place): Promise<Measured> => runMeasurement('bare-print', cold),
  'document, a word changed': async ({ single }: Place): Promise<Measured> => {
    await changeWord(single.data);
    return await buildDocument(single);
  },
  Typst: ({ cold }: Place): Promise<Measured> => runMeasurement('typst', cold),
  'in dev, a word changed': async ({ dev }: Place): Promise<Measured> => {
    const times = await dev?.changeWord();
    return { seconds: times?.document ?? Number.NaN, pageSeconds: times?.page, ...notMeasured };
  },
  'document, pages moved': async ({ single }: Place): Promise<Measured> => {
    await movePages(single.data);
    const longer = await buildDocument(single);
    await movePages(single.data);
    return meanOf(longer, await buildDocument(single));
  },
  'cold default build': async ({ whole }: Place): Promise<Measured> => {
    await forget(whole);
    return await build(whole);
  },
  'build, a word changed': async ({ whole }: Place): Promise<Measured> => {
    await changeWord(whole.data);
    return await build(whole);
  },
  'build, pages moved': async ({ whole }: Place): Promise<Measured> => {
    await movePages(whole.data);
    const longer = await build(whole);
    await movePages(whole.data);
    return meanOf(longer, await build(whole));
  },
  'build, nothing changed': ({ whole }: Place): Promise<Measured> => build(whole),
  'hashing its files': ({ whole }: Place): Promise<Measured> => hashFiles(whole.output),
  '--version': ({ cold }: Place): Promise<Measured> => runCommand(['--version'], cold.cache),
} satisfies Record<string, (place: Place) => Promise<Measured>>;

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** Each kind once. */
type Round = Readonly<Record<Kind, Measured>>;

/** Everything about builds at one size, `runs` times each, and what is compared with them. */
export async function benchBuilds({
  goals,
  runs,
  folder,
}: {
  readonly goals: number;
  readonly runs: number;
  readonly folder: string;
}): Promise<Partial<Record<FigureName, Value>>> {
  const whole = projectIn(path.join(folder, 'whole'));
  const single = projectIn(path.join(folder, 'single'));
  await multiplyData(path.join(project, 'data'), whole.data, 'torun-2010', Math.round(goals / goalsPerCopy));
  await cp(whole.data, single.data, { recursive: true });
  await keepOneLanguage(single.data);
  const cold = { ...projectIn(path.join(folder, 'cold')), data: single.data };
  // What is built again has been built before; the first build also compiles the program and unpacks the browser.
  await buildDocument(single);
  const dev = goals > goalsPerCopy ? undefined : await startDevWith(single, path.join(folder, 'dev'));
  const rounds: Round[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const round: Partial<Record<Kind, Measured>> = {};
      for (const kind of kindNames) round[kind] = await kinds[kind]({ whole, single, cold, dev });
      rounds.push(round as Round);
    }
  } finally {
    await dev?.close();
  }
  const site = projectIn(path.join(folder, 'site'));
  const { stdout } = await runScript('measure-site.ts', [whole.data, site.output], site.cache);
  const { siteToBare } = JSON.parse(stdout) as SiteMeasurement;
  console.log(`\n${goals.toLocaleString('en')} goals, median of ${String(runs)} run(s)`);
  for (const kind of kindNames)
    console.log(
      describe(
        kind,
        rounds.map((round) => round[kind]),
      ),
    );
  const searches = Object.entries(await measureSearch(path.join(whole.output, 'site')));
  for (const [query, seconds] of searches)
    console.log(`first result for "${query}"`.padEnd(40) + `${seconds.toFixed(2)} s`);
  return {
    ...compare(rounds),
    bareSite: { number: siteToBare },
    firstSearchResult: { number: Math.max(...searches.map(([, seconds]) => seconds)) },
  };
}

function projectIn(folder: string): Project {
  const at = (name: string): string => path.join(folder, name);
  return { data: at('data'), output: at('output'), cache: at('cache') };
}

async function startDevWith({ data }: Project, folder: string): Promise<RunningDev> {
  const own = projectIn(folder);
  await cp(data, own.data, { recursive: true });
  return await startDev(own.data, own.output, own.cache);
}

function describe(kind: Kind, measured: readonly Measured[]): string {
  const seconds = median(measured.map((one) => one.seconds));
  const processorSeconds = median(measured.map((one) => one.processorSeconds));
  const megabytes = Math.max(...measured.map(({ peakMegabytes }) => peakMegabytes));
  const isLonger = measured.some(({ isStopped }) => isStopped);
  const shown = Number.isNaN(seconds) ? '–' : `${isLonger ? '> ' : ''}${seconds.toFixed(2)}`;
  const use = `${processorSeconds.toFixed(2).padStart(9)} s of the processor, whole process${String(megabytes).padStart(7)} MB`;
  return `${kind.padEnd(26)}${shown.padStart(9)} s${megabytes > 0 ? use : ''}`;
}

function compare(rounds: readonly Round[]): Partial<Record<FigureName, Value>> {
  /** The median of what each round gives: the machine may be slower in one than in another. */
  const relate = (own: Kind, other: Kind): Value => ({
    number: median(rounds.map((round) => round[own].seconds / round[other].seconds)),
    isBound: rounds.some((round) => round[other].isStopped),
  });
  return {
    coldDocument: relate('cold document', 'bare print'),
    wordInDocument: relate('document, a word changed', 'Typst'),
    movedPages: relate('document, pages moved', 'Typst'),
    wordInDev: relate('in dev, a word changed', 'Typst'),
    documentInDev: relate('in dev, a word changed', 'bare print'),
    pageInDev: {
      number: median(
        rounds.map(
          (round) =>
            (round['in dev, a word changed'].pageSeconds ?? Number.NaN) / round['bare print'].seconds,
        ),
      ),
    },
    wordInBuild: relate('build, a word changed', 'cold default build'),
    movedBuild: relate('build, pages moved', 'cold default build'),
    unchangedBuild: {
      number: median(
        rounds.map(
          (round) =>
            round['build, nothing changed'].seconds /
            (3 * round['--version'].seconds + round['hashing its files'].seconds),
        ),
      ),
    },
    peakMemory: {
      number: Math.max(...rounds.map((round) => round['cold default build'].peakMegabytes)),
    },
  };
}

async function forget({ output, cache }: Project): Promise<void> {
  for (const folder of [output, cache]) await rm(folder, { recursive: true, force: true });
}

/** By a script, which measures within its process. */
async function runMeasurement(kind: string, { data, output, cache }: Project): Promise<Measured> {
  const { stdout, ...use } = await runScript('measure-document.ts', [kind, data, output], cache);
  const { seconds = Number.NaN, isStopped } = JSON.parse(stdout) as DocumentTime;
  return { ...use, seconds, isStopped };
}

function buildDocument({ data, output, cache }: Project): Promise<Run> {
  const only = ['--only', 'pdf', '--profile', 'full'];
  return runCommand(['build', '--data', data, '--out', output, ...only], cache);
}

function build({ data, output, cache }: Project): Promise<Run> {
  return runCommand(['build', '--data', data, '--out', output], cache);
}

/** Of all that is published, as its manifest has it. */
async function hashFiles(output: string): Promise<Measured> {
  const start = performance.now();
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile()))
    createHash('sha256')
      .update(await readFile(path.join(entry.parentPath, entry.name)))
      .digest();
  return { seconds: (performance.now() - start) / 1000, ...notMeasured };
}

function meanOf(one: Run, other: Run): Measured {
  return {
    seconds: (one.seconds + other.seconds) / 2,
    peakMegabytes: Math.max(one.peakMegabytes, other.peakMegabytes),
    processorSeconds: (one.processorSeconds + other.processorSeconds) / 2,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
