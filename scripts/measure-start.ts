import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** How soon the command is at work; of pairs of runs in turns. */
export interface StartMeasurement {
  /** Seconds of `--version` over those of Node with an empty program. */
  readonly versionOverNode: number;
  /** The compiled program's seconds to those of the same sources loaded by tsx. */
  readonly validateToTsx: number;
  readonly siteToTsx: number;
  /** Seconds of a build in which nothing has changed, hashing included, to those of `--version`. */
  readonly unchangedToVersion: number;
}

const project = path.resolve(import.meta.dirname, '..');
const compiled = [path.join(project, 'src', 'start.js')];
const loaded = ['--import', 'tsx', path.join(project, 'src', 'cli.ts')];

/** Measures the command with the data in `data`; it writes the site to `output`. */
export function measureStart(data: string, output: string, pairs: number): StartMeasurement {
  const shown = ['--data', data, '--proposals', 'show'];
  const same = ['build', ...shown, '--only', 'site', '--out', output];
  const site = [...same, '--no-cache'];
  // The first run compiles the program.
  timeNode([...compiled, '--version']);
  return {
    versionOverNode: compare(pairs, [...compiled, '--version'], ['--eval', ''], (own, bare) => own - bare),
    validateToTsx: compare(pairs, [...compiled, 'validate', ...shown], [...loaded, 'validate', ...shown]),
    siteToTsx: compare(pairs, [...compiled, ...site], [...loaded, ...site]),
    unchangedToVersion: compareUnchanged(pairs, same),
  };
}

function compareUnchanged(pairs: number, same: readonly string[]): number {
  // The last one of the pairs before may have been loaded by tsx.
  timeNode([...compiled, ...same]);
  return compare(pairs, [...compiled, ...same], [...compiled, '--version']);
}

/** The median of pairs; which of the two begins changes from pair to pair. */
function compare(
  pairs: number,
  first: readonly string[],
  second: readonly string[],
  relate = (one: number, other: number): number => one / other,
): number {
  const related = Array.from({ length: pairs }, (_, index) => {
    if (index % 2 === 0) return relate(timeNode(first), timeNode(second));
    const other = timeNode(second);
    return relate(timeNode(first), other);
  });
  return related.sort((a, b) => a - b)[Math.floor(pairs / 2)] ?? Number.NaN;
}

/** Seconds. */
function timeNode(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return (performance.now() - start) / 1000;
}
