import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuilds } from './bench-builds.ts';
import { benchSite } from './bench-site.ts';
import { tableOfFigures } from './figures.ts';
import type { FigureName, Value } from './figures.ts';
import { measureStart } from './measure-start.ts';
import { project } from './run-node.ts';

/**
 * `npm run bench [-- 22 220 2200 22000] [--runs N]`: every figure with its target, at several sizes made from Toruń's
 * texts; above 2,200 goals of the site alone. What is compared is measured in the same run, one process at a time, the
 * kinds in turns; Typst (`npm install --prefix scripts/typst`) and Hugo are compared where they are installed.
 */
const sizesOfDefault = [22, 220, 2200, 22000];
const largestPrinted = 2200;
const startPairs = 7;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : sizesOfDefault;
const measured = new Map<number, Partial<Record<FigureName, Value>>>();

try {
  for (const goals of sizes) measured.set(goals, await inFolder((folder) => benchSize(goals, folder)));
} finally {
  for (const row of tableOfFigures(measured)) console.log(row);
}
console.log(
  await inFolder((folder) => {
    const data = path.join(project, 'data');
    const start = measureStart(data, path.join(folder, 'output'), startPairs);
    return [
      `--version over bare Node ${start.versionOverNode.toFixed(2)} s`,
      `compiled / tsx: validate ${start.validateToTsx.toFixed(2)}, site ${start.siteToTsx.toFixed(2)}`,
      `site unchanged / --version ${start.unchangedToVersion.toFixed(2)}`,
    ].join('; ');
  }),
);

async function benchSize(goals: number, folder: string): Promise<Partial<Record<FigureName, Value>>> {
  if (goals > largestPrinted) return await benchSite({ goals, comparedGoals: largestPrinted, folder });
  const runs = Number(options.runs ?? (goals <= 22 ? 5 : goals <= 220 ? 3 : 1));
  return await benchBuilds({ goals, runs, folder });
}

async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
