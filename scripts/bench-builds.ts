import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { changeWord, movePages } from './change-data.ts';
import type { FigureName, Value } from './figures.ts';
import { startDev } from './run-dev.ts';
import type { RunningDev } from './run-dev.ts';
import type { DocumentTime } from './measure-document.ts';
import type { SiteMeasurement } from './measure-site.ts';
import { keepOneLanguage, multiplyData } from './multiplied-data.ts';
import { project, runCommand, runScript } from './run-node.ts';
import type { Run } from './run-node.ts';

const goalsPerCopy = 22;

/** Where one size is measured: the data in all languages, and in one, which has one document, as Typst sets it. */
interface Place {
  readonly data: string;
  readonly output: string;
  readonly documentData: string;
  readonly documentOutput: string;
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
}

/** What is measured, in the order in which they take turns: what is compared stands side by side. */
const kinds = {
  'cold document': (place: Place): Promise<Measured> => runMeasurement('document', place),
  'bare print': (place: Place): Promise<Measured> => runMeasurement('bare-print', place),
  'document, a word changed': async (place: Place): Promise<Measured> => {
    await changeWord(place.documentData);
    return await buildDocument(place);
  },
  Typst: (place: Place): Promise<Measured> => runMeasurement('typst', place),
  'in dev, a word changed': async ({ dev }: Place): Promise<Measured> => ({
    seconds: (await dev?.changeWord()) ?? Number.NaN,
    peakMegabytes: 0,
    processorSeconds: 0,
  }),
  'document, pages moved': async (place: Place): Promise<Measured> => {
    await movePages(place.documentData);
    const longer = await buildDocument(place);
    await movePages(place.documentData);
    return meanOf(longer, await buildDocument(place));
  },
  'cold default build': async (place: Place): Promise<Measured> => {
    await rm(place.output, { recursive: true, force: true });
    return await build(place);
  },
  'build, a word changed': async (place: Place): Promise<Measured> => {
    await changeWord(place.data);
    return await build(place);
  },
  'build, pages moved': async (place: Place): Promise<Measured> => {
    await movePages(place.data);
    const longer = await build(place);
    await movePages(place.data);
    return meanOf(longer, await build(place));
  },
  'build, nothing changed': build,
  'hashing its files': hashOutput,
  '--version': () => runCommand(['--version']),
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
  const data = path.join(folder, 'data');
  const documentData = path.join(folder, 'document-data');
  await multiplyData(path.join(project, 'data'), data, 'torun-2010', Math.round(goals / goalsPerCopy));
  await cp(data, documentData, { recursive: true });
  await keepOneLanguage(documentData);
  const place = {
    data,
    output: path.join(folder, 'output'),
    documentData,
    documentOutput: path.join(folder, 'document'),
  };
  // What is built again has been built before; the first build also compiles the program and unpacks the browser.
  await buildDocument(place);
  const dev = goals > goalsPerCopy ? undefined : await startDevIn(path.join(folder, 'dev'), documentData);
  const rounds: Round[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const round: Partial<Record<Kind, Measured>> = {};
      for (const kind of kindNames) round[kind] = await kinds[kind]({ ...place, dev });
      rounds.push(round as Round);
    }
  } finally {
    await dev?.close();
  }
  const site = await runScript('measure-site.ts', [data, path.join(folder, 'site')]);
  const { pageToBarePage } = JSON.parse(site.stdout) as SiteMeasurement;
  console.log(`\n${goals.toLocaleString('en')} goals, median of ${String(runs)} run(s)`);
  for (const kind of kindNames)
    console.log(
      describe(
        kind,
        rounds.map((round) => round[kind]),
      ),
    );
  return { ...compare(rounds), bareSite: { number: pageToBarePage } };
}

async function startDevIn(folder: string, documentData: string): Promise<RunningDev> {
  const data = path.join(folder, 'data');
  await cp(documentData, data, { recursive: true });
  return await startDev(data, path.join(folder, 'output'));
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

/** By one of the scripts here, which measures within its process. */
async function runMeasurement(kind: string, { documentData, documentOutput }: Place): Promise<Measured> {
  const output = `${documentOutput}-${kind}`;
  const { stdout, ...use } = await runScript('measure-document.ts', [kind, documentData, output]);
  const { seconds = Number.NaN, isStopped } = JSON.parse(stdout) as DocumentTime;
  return { ...use, seconds, isStopped };
}

async function buildDocument({
  documentData,
  documentOutput,
}: Pick<Place, 'documentData' | 'documentOutput'>): Promise<Run> {
  const only = ['--only', 'pdf', '--profile', 'full'];
  return await runCommand(['build', '--data', documentData, '--out', documentOutput, ...only]);
}

async function build({ data, output }: Place): Promise<Run> {
  return await runCommand(['build', '--data', data, '--out', output]);
}

/** Of all that is published, as its manifest has it. */
async function hashOutput({ output }: Place): Promise<Measured> {
  const start = performance.now();
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile()))
    createHash('sha256')
      .update(await readFile(path.join(entry.parentPath, entry.name)))
      .digest();
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: 0, processorSeconds: 0 };
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
