import { spawn } from 'node:child_process';
import path from 'node:path';
import { watchProcessor } from './many/watch-processor.ts';
import { watchMemory } from './watch-memory.ts';

/** What became of a process that was measured. */
export interface Run {
  readonly seconds: number;
  /** Of it and all that it started, a browser too, at their highest together. */
  readonly peakMegabytes: number;
  /** Seconds, of the same. */
  readonly processorSeconds: number;
  readonly stdout: string;
}

export const project = path.resolve(import.meta.dirname, '..');

/** Runs the command as a user does, to its end; what builds leave for each other is in the folder `cache`. */
export function runCommand(words: readonly string[], cache: string): Promise<Run> {
  const all = [path.join('src', 'start.js'), ...words, '--proposals', 'show', '--messages', 'en'];
  return runNode(all, cache);
}

/** Runs a script of this folder. */
export function runScript(name: string, words: readonly string[], cache: string): Promise<Run> {
  return runNode(['--import', 'tsx', path.join('scripts', name), ...words], cache);
}

/** Runs Node in the project's folder. Throws where it ends with another code than 0. */
async function runNode(words: readonly string[], cache: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: project,
    env: { ...process.env, STRATEGIA_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const processor = watchProcessor(child.pid ?? 0);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  const [peakMegabytes, processorSeconds] = [memory.stop(), processor.stop()];
  if (code !== 0) throw new Error(`node ${words.join(' ')} ended with ${String(code)}:\n${stderr}`);
  return { seconds, peakMegabytes, processorSeconds, stdout };
}
