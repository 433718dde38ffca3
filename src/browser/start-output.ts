import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A program with everything it is started with. */
export interface ProgramStart {
  readonly path: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** After that it is stopped. */
  readonly timeoutMs: number;
}

/**
 * What the browser says when it is started without anybody talking to it: Puppeteer drops that output where it talks
 * to the browser through a pipe. Meant for a browser that did not start.
 */
export async function readStartOutput(start: ProgramStart): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'strategia-profile-'));
  try {
    return await collectOutput({
      ...start,
      arguments: [`--user-data-dir=${profile}`, '--dump-dom', ...start.arguments],
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function collectOutput({
  path: program,
  arguments: args,
  environment,
  timeoutMs,
}: ProgramStart): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      env: { ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('close', () => {
      resolve(output.trim());
    });
  });
}
