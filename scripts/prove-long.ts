import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findConformanceFaults } from '../tests/build/find-conformance-faults.ts';
import { hashFolder } from '../tests/build/hash-folder.ts';
import { changeWord } from './change-data.ts';
import { changeAtRandom, createRandom } from './prove/change-at-random.ts';
import { killReleases } from './prove/kill-releases.ts';
import { listPublished } from './prove/list-published.ts';
import { multiplyData } from './multiplied-data.ts';
import { launchDev } from './run-dev.ts';
import { project, runCommand } from './run-node.ts';

/**
 * `npm run prove-long [-- --goals 2200] [--times 20] [--changes 200] [--releases 50] [--seed 1]`: what takes too long for `npm run prove`.
 * `dev` outlives so many changes at random; readers find a whole release whenever one is killed; full document and site at that size are built so many times, each time in another
 * way, and are the same to the byte; and veraPDF passes the full document at several sizes up to it. Exit code 1 where that does
 * not hold.
 */
const { values: options } = parseArgs({
  options: {
    goals: { type: 'string', default: '2200' },
    times: { type: 'string', default: '20' },
    changes: { type: 'string', default: '200' },
    releases: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const goalsPerCopy = 22;
/** Of 34, 406 and 1,983 pages; those that are larger than what is built are left out. */
const validatedSizes = [22, 440, 2200];
const validator = process.env.VERAPDF;

const shardCount = 2;

interface Place {
  /** Below a folder of projects. */
  readonly data: string;
  /** The same, to be changed. */
  readonly changed: string;
  readonly output: string;
  /** What builds leave for each other. */
  readonly cache: string;
}

/** The ways in which the same bytes come about; each begins without a published folder. */
const ways: Readonly<Record<string, (place: Place) => Promise<void>>> = {
  'without a cache': ({ data, output, cache }) => build(data, output, cache, ['--no-cache']),
  'with an empty cache': async ({ data, output, cache }) => {
    await rm(cache, { recursive: true, force: true });
    await build(data, output, cache);
  },
  'after the same build': ({ data, output, cache }) => build(data, output, cache),
  'after a word was changed and changed back': async ({ data, changed, output, cache }) => {
    await rm(cache, { recursive: true, force: true });
    await cp(data, changed, { recursive: true });
    await changeWord(changed);
    await build(changed, output, cache);
    await cp(data, changed, { recursive: true });
    await build(changed, output, cache);
  },
  'as one of several projects, in shards': async ({ data, output, cache }) => {
    const results = path.join(output, '..', 'results');
    for (let shard = 1; shard <= shardCount; shard += 1)
      await runCommand(
        [
          ...['build-all', path.dirname(data), '--shard', `${String(shard)}/${String(shardCount)}`],
          ...['--out', results, '--profile', 'full'],
        ],
        cache,
      );
    await rename(path.join(results, path.basename(data)), output);
    await rm(results, { recursive: true });
  },
};

const goals = Number(options.goals);
const folder = await mkdtemp(path.join(tmpdir(), 'strategia-prove-'));
const cache = path.join(folder, 'cache');
try {
  await proveSurvival(Number(options.changes), Number(options.seed));
  await proveReleases(Number(options.releases), Number(options.seed));
  await proveSameBytes(Number(options.times));
  if (validator)
    for (const size of validatedSizes.filter((size) => size <= goals))
      await proveConformance(validator, size);
  else console.log('NOT PROVEN: VERAPDF is not set, so no PDF was validated by veraPDF.');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function proveSurvival(times: number, seed: number): Promise<void> {
  const [data, output] = [path.join(folder, 'changing/data'), path.join(folder, 'changing/output')];
  await cp(path.join(project, 'tests/fixtures/data-golden'), data, { recursive: true });
  const dev = launchDev(data, output, cache, ['--only', 'site']);
  try {
    await dev.hear(/^Built in/);
    await changeAtRandom(
      {
        data,
        goal: 'editions/zlota-2030/goals/praca.json',
        title: 'Praca i przedsiębiorczość',
        home: dev.home,
        page: '2030/',
      },
      { seed, times },
    );
    console.log(`dev outlived ${String(times)} times of changes, with the seed ${String(seed)}`);
  } catch (error) {
    report([String(error)]);
  } finally {
    await dev.close();
  }
}

async function proveReleases(times: number, seed: number): Promise<void> {
  const [data, output] = [path.join(folder, 'released/data'), path.join(folder, 'released/output')];
  await cp(path.join(project, 'data'), data, { recursive: true });
  const place = { data, output, to: path.join(folder, 'releases'), cache };
  try {
    const { killed, switched } = await killReleases(place, { random: createRandom(seed), times });
    const counts = [times, killed, switched].map(String);
    console.log(
      `releases: ${counts.join(', ')} (begun, killed, finished or switched by then), none lost, with the seed ${String(seed)}`,
    );
  } catch (error) {
    report([String(error)]);
  }
}

async function proveSameBytes(times: number): Promise<void> {
  const projects = path.join(folder, 'projects');
  await makeData(goalsPerCopy, path.join(projects, 'short'));
  const place = {
    data: await makeData(goals, path.join(projects, 'long')),
    changed: path.join(folder, 'changed'),
    output: path.join(folder, 'output'),
    cache,
  };
  let expected: ReadonlyMap<string, string> | undefined;
  let same = 0;
  for (let time = 0; time < times; time += 1) {
    const [way = '', buildThatWay] = Object.entries(ways)[time % Object.keys(ways).length] ?? [];
    await rm(place.output, { recursive: true, force: true });
    const start = performance.now();
    await buildThatWay?.(place);
    const seconds = (performance.now() - start) / 1000;
    const found = await hashFolder(place.output);
    expected ??= found;
    const faults = [...new Set([...found.keys(), ...expected.keys()])].filter(
      (file) => found.get(file) !== expected?.get(file),
    );
    if (faults.length === 0) same += 1;
    else report(faults.map((file) => `${file} is not the same ${way}`));
    console.log(`${String(time + 1)}. ${way}: ${String(found.size)} files, ${seconds.toFixed(1)} s`);
  }
  console.log(`the same bytes at ${String(goals)} goals: ${String(same)} of ${String(times)}`);
}

async function proveConformance(command: string, size: number): Promise<void> {
  const output = path.join(folder, 'output');
  await rm(output, { recursive: true, force: true });
  const data = await makeData(size, path.join(folder, 'data'));
  const words = ['--only', 'pdf', '--profile', 'full'];
  const { stdout } = await runCommand(['build', '--data', data, '--out', output, ...words], cache);
  const files = (await listPublished(output, 'document', '.pdf')).map((file) =>
    path.join(output, 'site', file),
  );
  const pages = /pages: (\d+)/.exec(stdout)?.[1] ?? '';
  const faults = await findConformanceFaults(command, files);
  console.log(`${pages} pages: ${faults.length === 0 ? 'PDF/UA-1 and PDF/A-3a' : 'does not pass veraPDF'}`);
  report(faults);
}

async function makeData(size: number, data: string): Promise<string> {
  await multiplyData(path.join(project, 'data'), data, 'torun-2010', Math.round(size / goalsPerCopy));
  return data;
}

async function build(
  data: string,
  output: string,
  cacheFolder: string,
  words: readonly string[] = [],
): Promise<void> {
  await runCommand(['build', '--data', data, '--out', output, '--profile', 'full', ...words], cacheFolder);
}

function report(faults: readonly string[]): void {
  for (const fault of faults) console.log(`- ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
