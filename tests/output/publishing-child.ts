/**
 * A build as a process of its own, with a `PublishingJob` as its argument. It prints a line for each
 * change it makes in the file system, and can kill itself right before one of them, as a power cut would.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import { readSettings } from '../../src/settings.ts';

export interface PublishingJob {
  readonly project: string;
  /** What the pages say. */
  readonly text: string;
  readonly pages: number;
  readonly pauseMs: number;
  /** Counted from 0; without it the build ends by itself. */
  readonly killBeforeChange?: number;
}

const job = JSON.parse(process.argv[2] ?? '') as PublishingJob;
let changes = 0;
for (const name of ['copyFile', 'mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const) watch(name);
syncBuiltinESMExports();

await withStagingFolder(
  readSettings(job.project, {}, {}),
  {
    onWait: (holder) => {
      say(`waits for ${holder.pid}`);
    },
  },
  async (stage) => {
    for (let page = 0; page < job.pages; page++) {
      await stage.write(`site/${page}/index.html`, `<p>${job.text} ${page}</p>`);
      await sleep(job.pauseMs);
    }
    return { version: '1.2.3', tools: { eleventy: '3.1.8' }, languages: ['pl'] };
  },
);

function watch(name: 'copyFile' | 'mkdir' | 'rename' | 'rm' | 'rmdir' | 'unlink' | 'writeFile'): void {
  const original = fs.promises[name] as (...values: unknown[]) => unknown;
  const watched = (...values: unknown[]): unknown => {
    const paths = values.slice(0, 2).filter((value) => typeof value === 'string' && path.isAbsolute(value));
    const shown = paths.map((place) => path.relative(job.project, String(place)).replaceAll(/\d+-[-0-9a-f]{36}/g, '*'));
    if (changes === job.killBeforeChange) {
      // Half-way through a removal is worse than before it.
      if (name === 'rm') fs.rmSync(path.join(String(values[0]), 'manifest.json'), { force: true });
      process.kill(process.pid, 'SIGKILL');
    }
    changes += 1;
    say(`${name} ${shown.join(' ')}`);
    return original(...values);
  };
  Object.assign(fs.promises, { [name]: watched });
}

function say(line: string): void {
  fs.writeSync(1, `${line}\n`);
}
