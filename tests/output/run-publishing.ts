import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { PublishingJob } from './publishing-child.ts';

export interface FinishedChild {
  readonly pid: number;
  readonly exitCode: number | null;
  readonly exitSignal: NodeJS.Signals | null;
  /** What it printed, a line each. */
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Compiled once, as it is started for every change that a build makes. */
let childScript: Promise<string> | undefined;

/** Runs a build in a process of its own and waits for its end. */
export async function runPublishing(job: PublishingJob): Promise<FinishedChild> {
  childScript ??= compileChild();
  const child = spawn(process.execPath, [await childScript, JSON.stringify(job)]);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [exitCode, exitSignal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { pid: child.pid!, exitCode, exitSignal, lines: output.trim().split('\n'), errors };
}

async function compileChild(): Promise<string> {
  const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'strategia-child-')), 'publishing-child.mjs');
  const entryPoints = [path.join(import.meta.dirname, 'publishing-child.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
  return outfile;
}
