import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { changeWord, movePages } from './change-data.ts';
import type { FigureName, Value } from './figures.ts';
import { measureDev } from './measure-dev.ts';
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
}

interface Measured extends DocumentTime {
  readonly peakMegabytes: number;
}

/** What is measured, in the order in which they take turns. */
const kinds = {
  'cold document': (place: Place): Promise<Measured> => runMeasurement('document', place),
  'bare print': (place: Place): Promise<Measured> => runMeasurement('bare-print', place),
  Typst: (place: Place): Promise<Measured> => runMeasurement('typst', place),
  'document, a word changed': async (place: Place): Promise<Measured> => {
    await changeWord(place.documentData);
    return await buildDocument(place);
  },
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
} satisfies Record<string, Measure>;

type Kind = keyof typeof kinds;

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
  const place: Place = {
    data: path.join(folder, 'data'),
    output: path.join(folder, 'output'),
    documentData: path.join(folder, 'document-data'),
    documentOutput: path.join(folder, 'document'),
  };
  const times = Math.round(goals / goalsPerCopy);
  await multiplyData(path.join(project, 'data'), place.data, 'torun-2010', times);
  await cp(place.data, place.documentData, { recursive: true });
  await keepOneLanguage(place.documentData);
  // What is built again has been built before; the first build also compiles the program and unpacks the browser.
  await buildDocument(place);
  const results = new Map<Kind, Measured[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [kind, measure] of Object.entries(kinds) as [Kind, Measure][])
      results.set(kind, [...(results.get(kind) ?? []), await measure(place)]);
  const devSeconds =
    goals > goalsPerCopy ? undefined : await measureDev(place.documentData, place.documentOutput);
  const site = await runScript('measure-site.ts', [place.data, path.join(folder, 'site')]);
  const { pageToBarePage } = JSON.parse(site.stdout) as SiteMeasurement;
  console.log(`\n${goals.toLocaleString('en')} goals, median of ${String(runs)} run(s)`);
  for (const [kind, measured] of results) console.log(describe(kind, measured));
  return { ...compare(results, devSeconds), bareSite: { number: pageToBarePage } };
}

type Measure = (place: Place) => Promise<Measured>;

function describe(kind: Kind, measured: readonly Measured[]): string {
  const { seconds, isStopped } = median(measured);
  const megabytes = Math.max(...measured.map(({ peakMegabytes }) => peakMegabytes));
  const shown = seconds === undefined ? '–' : `${isStopped ? '> ' : ''}${seconds.toFixed(2)}`;
  return `${kind.padEnd(26)}${shown.padStart(9)} s${String(megabytes).padStart(7)} MB`;
}

function compare(
  results: ReadonlyMap<Kind, readonly Measured[]>,
  devSeconds: number | undefined,
): Partial<Record<FigureName, Value>> {
  const secondsOf = (kind: Kind): number => median(results.get(kind) ?? []).seconds ?? Number.NaN;
  const { isStopped = false } = median(results.get('bare print') ?? []);
  const ratio = (number: number): Value => ({ number });
  const allowed = 3 * secondsOf('--version') + secondsOf('hashing its files');
  return {
    coldDocument: { number: secondsOf('cold document') / secondsOf('bare print'), isBound: isStopped },
    wordInDocument: ratio(secondsOf('document, a word changed') / secondsOf('Typst')),
    movedPages: ratio(secondsOf('document, pages moved') / secondsOf('Typst')),
    ...(devSeconds === undefined ? {} : { wordInDev: ratio(devSeconds / secondsOf('Typst')) }),
    wordInBuild: ratio(secondsOf('build, a word changed') / secondsOf('cold default build')),
    movedBuild: ratio(secondsOf('build, pages moved') / secondsOf('cold default build')),
    unchangedBuild: ratio(secondsOf('build, nothing changed') / allowed),
    peakMemory: {
      number: Math.max(
        ...(results.get('cold default build') ?? []).map(({ peakMegabytes }) => peakMegabytes),
      ),
    },
  };
}

/** By one of the scripts here, which measures within its process. */
async function runMeasurement(kind: string, { documentData, documentOutput }: Place): Promise<Measured> {
  const output = `${documentOutput}-${kind}`;
  const { stdout, peakMegabytes } = await runScript('measure-document.ts', [kind, documentData, output]);
  return { ...(JSON.parse(stdout) as DocumentTime), peakMegabytes };
}

async function buildDocument({ documentData, documentOutput }: Place): Promise<Run> {
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
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: 0 };
}

function meanOf(one: Run, other: Run): Measured {
  return {
    seconds: (one.seconds + other.seconds) / 2,
    peakMegabytes: Math.max(one.peakMegabytes, other.peakMegabytes),
  };
}

/** The one in the middle, by its seconds. */
function median(measured: readonly Measured[]): Measured {
  const sorted = [...measured].sort((a, b) => (a.seconds ?? 0) - (b.seconds ?? 0));
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: undefined, peakMegabytes: Number.NaN };
}
