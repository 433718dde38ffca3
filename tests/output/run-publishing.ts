import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PublishingJob } from './publishing-child.ts';

export interface FinishedChild {
  readonly pid: number;
  readonly exitCode: number | null;
  readonly exitSignal: NodeJS.Signals | null;
  /** What it printed, a line each. */
  readonly lines: readonly string[];
  readonly errors: string;
}

const childScript = fileURLToPath(new URL('publishing-child.ts', import.meta.url));

/** Runs a build in a process of its own and waits for its end. */
export async function runPublishing(job: PublishingJob): Promise<FinishedChild> {
  const child = spawn(process.execPath, ['--import', 'tsx', childScript, JSON.stringify(job)]);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [exitCode, exitSignal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { pid: child.pid!, exitCode, exitSignal, lines: output.trim().split('\n'), errors };
}
