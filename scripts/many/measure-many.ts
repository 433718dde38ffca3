import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { CatalogueFile } from '../../src/catalogue/catalogue-types.ts';
import { hashFolder } from '../../tests/build/hash-folder.ts';
import { watchMemory } from '../watch-memory.ts';
import { generateCommunes } from './generate-communes.ts';
import { watchProcessor } from './watch-processor.ts';

/**
 * `node --import tsx scripts/many/measure-many.ts [COUNT] [SHARDS] [OPTION…]`: builds generated communes in shards side by
 * side; one is killed and run again. Says what a commune takes, cold and unchanged, and what the country would.
 */
const [countText = '200', shardsText = '4', ...options] = process.argv.slice(2);
const [count, shards] = [Number(countText), Number(shardsText)];

const project = path.resolve(import.meta.dirname, '../..');
const country = 2477;
const machines = 16;
/** The longest of 16 shards of the country over the mean of all: projects are dealt out by hash. */
const longestShard = 1.15;
/** So many are compared with builds of their own: one of each shape. */
const compared = Math.min(5, count);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

const folder = await mkdtemp(path.join(tmpdir(), 'strategia-many-'));
try {
  await measureMany();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureMany(): Promise<void> {
  const ids = await generateCommunes(path.join(folder, 'projects'), count);
  // The first run compiles the program.
  await runCommand(['--version']);
  const cold = await timeShards('cold, one shard killed and run again', true);
  const unchanged = await timeShards('unchanged', false);
  const merged = await runCommand(['catalogue', path.join(folder, 'results')]);
  if (merged.code !== 0) throw new Error(merged.said);
  const { counts } = JSON.parse(
    await readFile(path.join(folder, 'results/catalogue.json'), 'utf8'),
  ) as CatalogueFile;
  console.log(`catalogue: ${JSON.stringify(counts)}`);
  const different = await compareWithSingleBuilds(ids.slice(0, compared));
  console.log(`of ${String(compared)} built alone, different: ${different.join(', ') || 'none'}`);
  report('cold', cold);
  report('unchanged', unchanged);
  if (counts.failed > 0 || counts.published !== count || different.length > 0) process.exitCode = 1;
}

/** Of all shards together; the peak of memory too. */
interface Use {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

/** All shards side by side, until each has ended well; where one is killed, its second run counts as well. */
async function timeShards(what: string, killsOne: boolean): Promise<Use> {
  const start = performance.now();
  const [processor, memory] = [watchProcessor(process.pid), watchMemory(process.pid)];
  const runs = Array.from({ length: shards }, async (_, index) => {
    const isKilled = killsOne && index === 0;
    const first = await runShard(index + 1, isKilled ? ownShare() : Infinity);
    return isKilled ? [first, await runShard(index + 1, Infinity)] : [first];
  });
  const ended = (await Promise.all(runs)).flat();
  const seconds = (performance.now() - start) / 1000;
  for (const { said } of ended)
    console.log(`${what}: ${said.split('\n').find((line) => /^(?:Projects|Killed)/.test(line)) ?? said}`);
  return { seconds, processorSeconds: processor.stop(), peakMegabytes: memory.stop() };
}

/** Half of what a shard has. */
function ownShare(): number {
  return Math.max(1, Math.floor(count / shards / 2));
}

/** Kills it when it has published so many. */
async function runShard(index: number, killedAfter: number): Promise<Ended> {
  return await runCommand(
    [
      ...['build-all', path.join(folder, 'projects'), '--out', path.join(folder, 'results')],
      ...[
        '--shard',
        `${String(index)}/${String(shards)}`,
        '--proposals',
        'show',
        '--messages',
        'en',
        ...options,
      ],
    ],
    killedAfter,
  );
}

/** With what it says on both streams. */
function runCommand(words: readonly string[], killedAfter = Infinity): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/start.js', ...words], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: string): void => {
      said += chunk;
      if ((said.match(/: published,/g)?.length ?? 0) >= killedAfter) child.kill('SIGKILL');
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, said: signal === 'SIGKILL' ? `Killed after ${String(killedAfter)} projects.` : said });
    });
  });
}

/** The ids of those whose bytes differ. */
async function compareWithSingleBuilds(ids: readonly string[]): Promise<string[]> {
  const different: string[] = [];
  for (const id of ids) {
    const alone = path.join(folder, 'alone', id);
    const data = path.join(folder, 'projects', id);
    const { code, said } = await runCommand([
      'build',
      '--data',
      data,
      '--out',
      alone,
      '--proposals',
      'show',
      ...options,
    ]);
    if (code !== 0) throw new Error(said);
    const [own, sharded] = [await hashFolder(alone), await hashFolder(path.join(folder, 'results', id))];
    const names = [...new Set([...own.keys(), ...sharded.keys()])];
    if (names.some((name) => own.get(name) !== sharded.get(name))) different.push(id);
  }
  return different;
}

function report(what: string, { seconds, processorSeconds, peakMegabytes }: Use): void {
  const processorEach = processorSeconds / count;
  const reckon = (each: number): string =>
    `${(((each * country) / machines / 60) * longestShard).toFixed(1)} minutes`;
  console.log(
    [
      `${what}: ${(seconds / count).toFixed(2)} s a commune on this machine with ${String(shards)} shards, ` +
        `${processorEach.toFixed(2)} s of processor time, ${String(peakMegabytes)} MB in all`,
      `${String(country)} on ${String(machines)} machines that do what this one did meanwhile: ${reckon(seconds / count)}`,
      `… that do nothing else, with ${String(availableParallelism())} processors each: ${reckon(processorEach / availableParallelism())}; ` +
        `${((processorEach * country) / 3600).toFixed(2)} processor hours in all`,
    ].join('\n  '),
  );
}
