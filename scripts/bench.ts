import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SiteMeasurement } from './measure-site.ts';
import { measureStart } from './measure-start.ts';
import type { Measurement } from './measurement.ts';
import { multiplyData } from './multiplied-data.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * `npm run bench [-- 22 220 2200]`: the whole build and each stage at several sizes, made from Toruń's texts, and in
 * the same run the full document alone, the same again in a running `dev`, one bare tagged print of it, and its texts set
 * by Typst, where that is installed (`npm install --prefix scripts/typst`). Every measurement is a process of its own;
 * runs of the kinds take turns, and what is compared are the ratios of their medians. At the smallest size also how soon
 * the command is at work.
 */
const project = path.resolve(import.meta.dirname, '..');
const goalsPerCopy = 22;
const startPairs = 7;
const sizes = process.argv.slice(2).map(Number);

const kinds = ['build', 'document', 'rebuild', 'bare-print', 'typst'] as const;
type Kind = (typeof kinds)[number];
type Results = Record<Kind, Result[]>;

interface Result extends Measurement {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

for (const size of sizes.length > 0 ? sizes : [22, 220, 2200]) await benchSize(size);

async function benchSize(goals: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-bench-'));
  try {
    const data = path.join(folder, 'data');
    await multiplyData(path.join(project, 'data'), data, 'torun-2010', Math.round(goals / goalsPerCopy));
    const runs = goals <= 22 ? 5 : goals <= 220 ? 3 : 1;
    // The first run unpacks the browser and fills caches; in long ones that is little.
    if (runs > 1) await measure('build', data, folder);
    const results: Results = { build: [], document: [], rebuild: [], 'bare-print': [], typst: [] };
    for (let run = 0; run < runs; run += 1)
      for (const kind of kinds) results[kind].push(await measure(kind, data, folder));
    report(goals, runs, results);
    reportSite(await measureSite(data, folder));
    if (goals <= goalsPerCopy) reportStart(data, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function report(goals: number, runs: number, results: Results): void {
  const [build] = results.build;
  const [document] = results.document;
  if (!build || !document) return;
  const stage = (kind: Kind, name: string): number =>
    median(results[kind].map((result) => result.stages[name] ?? 0));
  const bare = stage('bare-print', 'bare print');
  const rows = [
    ['whole build', median(results.build.map((result) => result.seconds))],
    ...Object.keys(build.stages).map((name) => [`  ${name}`, stage('build', name)] as const),
    ['full document alone', stage('document', 'document')],
    ...['browser', 'pages', 'pdf', 'finish'].map((name) => [`  ${name}`, stage('document', name)] as const),
    ['again, a word changed', stage('rebuild', 'rebuild')],
    ['one bare tagged print', bare],
    ['document / bare print', stage('document', 'document') / bare],
    ['  before finishing', stage('document', 'document, before finishing') / bare],
    ['the same texts by Typst', stage('typst', 'typst')],
    ['finish / last print', stage('document', 'finish') / stage('document', 'pdf')],
  ] as const;
  console.log(
    `\n${String(goals)} operational goals: ${String(build.pages)} pages of the PDF, ${String(build.sitePages)} of the site, ` +
      `${(build.pdfBytes / build.pages / 1000).toFixed(1)} kB a page with the data it carries; seconds, median of ${String(runs)} run(s)`,
  );
  for (const [name, value] of rows)
    console.log(
      `${name.padEnd(26)}${(Number.isFinite(value) && value > 0 ? value.toFixed(2) : '–').padStart(8)}`,
    );
  for (const kind of kinds) {
    const megabytes = Math.max(...results[kind].map((result) => result.peakMegabytes));
    console.log(`peak memory, ${kind.padEnd(13)}${String(megabytes).padStart(8)} MB`);
  }
}

function reportSite({ peakMegabytes, pageToBarePage }: SiteMeasurement): void {
  console.log(`${'site page / bare page'.padEnd(26)}${pageToBarePage.toFixed(2).padStart(8)}`);
  console.log(`${'peak memory, site alone'.padEnd(26)}${String(peakMegabytes).padStart(8)} MB`);
}

function reportStart(data: string, folder: string): void {
  const { versionOverNode, validateToTsx, siteToTsx, unchangedToVersion } = measureStart(
    data,
    path.join(folder, 'start'),
    startPairs,
  );
  console.log(`${'--version over bare Node'.padEnd(26)}${versionOverNode.toFixed(2).padStart(8)} s`);
  console.log(`${'validate, compiled / tsx'.padEnd(26)}${validateToTsx.toFixed(2).padStart(8)}`);
  console.log(`${'site, compiled / tsx'.padEnd(26)}${siteToTsx.toFixed(2).padStart(8)}`);
  console.log(`${'unchanged / --version'.padEnd(26)}${unchangedToVersion.toFixed(2).padStart(8)}`);
}

async function measureSite(data: string, folder: string): Promise<SiteMeasurement> {
  const { text } = await runScript('measure-site.ts', [data, path.join(folder, 'site')]);
  return JSON.parse(text) as SiteMeasurement;
}

async function measure(kind: Kind, data: string, folder: string): Promise<Result> {
  const start = performance.now();
  const { text, peakMegabytes } = await runScript('measure.ts', [kind, data, path.join(folder, 'output')]);
  const measurement = JSON.parse(text) as Measurement;
  return { ...measurement, seconds: (performance.now() - start) / 1000, peakMegabytes };
}

async function runScript(
  name: string,
  values: readonly string[],
): Promise<{ readonly text: string; readonly peakMegabytes: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(project, 'scripts', name), ...values], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = watchMemory(child.pid ?? 0);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const peakMegabytes = memory.stop();
  if (code !== 0)
    throw new Error(`The measurement "${name} ${values[0] ?? ''}" ended with code ${String(code)}.`);
  return { text, peakMegabytes };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
