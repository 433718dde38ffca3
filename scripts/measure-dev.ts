import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { changeWord } from './change-data.ts';
import { project } from './run-node.ts';

/** The program is slow until it has built a few times. */
const warmUps = 3;
const rounds = 7;
const port = 18_080;

/**
 * What a writer waits for in `dev` when a word has changed: the median of the seconds from saving the file to the
 * finished document.
 */
export async function measureDev(data: string, output: string): Promise<number> {
  const words = ['dev', '--data', data, '--out', output, '--port', String(port), '--messages', 'en'];
  const child = spawn(process.execPath, [path.join('src', 'start.js'), ...words, '--proposals', 'show'], {
    cwd: project,
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
  try {
    await hear(/^Built in/);
    const seconds: number[] = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const start = performance.now();
      await changeWord(data);
      await hear(/^The document after .*\.pdf$/);
      if (round >= warmUps) seconds.push((performance.now() - start) / 1000);
      await hear(/^Built again in/);
    }
    return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  } finally {
    child.kill('SIGINT');
    await end;
  }
}
