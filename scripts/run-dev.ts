import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { changeWord } from './change-data.ts';
import { project } from './run-node.ts';

/** The program is slow until it has built a few times. */
const warmUps = 3;
const port = 18_080;

/** `dev`, at work on data of its own. */
export interface RunningDev {
  /** Changes a word; what a writer waits for: the seconds from saving the file to the finished document. */
  readonly changeWord: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts `dev` and has it build a few times. */
export async function startDev(data: string, output: string, cache: string): Promise<RunningDev> {
  const words = ['dev', '--data', data, '--out', output, '--port', String(port), '--messages', 'en'];
  const child = spawn(process.execPath, [path.join('src', 'start.js'), ...words, '--proposals', 'show'], {
    cwd: project,
    env: { ...process.env, STRATEGIA_CACHE: cache },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = once(child, 'close');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  /** Waits for the next line of this kind. */
  const hear = async (kind: RegExp): Promise<void> => {
    for (;;) {
      const next = await lines.next();
      if (next.done) throw new Error('The command dev ended while it was measured.');
      if (kind.test(next.value)) return;
    }
  };
  const dev: RunningDev = {
    changeWord: async () => {
      const start = performance.now();
      await changeWord(data);
      await hear(/^The document after .*\.pdf$/);
      const seconds = (performance.now() - start) / 1000;
      await hear(/^Built again in/);
      return seconds;
    },
    close: async () => {
      child.kill('SIGINT');
      await end;
    },
  };
  try {
    await hear(/^Built in/);
    for (let round = 0; round < warmUps; round += 1) await dev.changeWord();
    return dev;
  } catch (error) {
    await dev.close();
    throw error;
  }
}
