/**
 * A release as a process of its own, with a `ReleaseJob` as its argument. It prints a line for each change that it makes in the
 * file system, and can kill itself right before one of them, as a power cut would.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { makeRelease } from '../../src/release/make-release.ts';
import { findReleasePlaces } from '../../src/release/releases.ts';
import { readSettings } from '../../src/settings.ts';

export interface ReleaseJob {
  readonly project: string;
  readonly to: string;
  readonly keep: number;
  /** Counted from 0; without it the release ends by itself. */
  readonly killBeforeChange?: number;
}

const job = JSON.parse(process.argv[2] ?? '') as ReleaseJob;
let changes = 0;
const watched = [
  'copyFile',
  'cp',
  'mkdir',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'unlink',
  'writeFile',
] as const;
for (const name of watched) watch(name);
syncBuiltinESMExports();

const settings = readSettings(job.project, {}, {});
const outcome = await makeRelease(settings, {
  places: await findReleasePlaces(job.to, settings),
  keep: job.keep,
  options: { base: '/', proposals: null },
  version: '1.2.3',
  lock: { waitMs: 10_000 },
  confirm: () => Promise.resolve(true),
  checkInputs: () => undefined,
});
say(outcome.done);

function watch(name: (typeof watched)[number]): void {
  const original = fs.promises[name] as (...values: unknown[]) => unknown;
  const told = (...values: unknown[]): unknown => {
    if (changes === job.killBeforeChange) {
      // Half-way through a removal is worse than before it.
      if (name === 'rm') fs.rmSync(path.join(String(values[0]), 'site'), { recursive: true, force: true });
      process.kill(process.pid, 'SIGKILL');
    }
    changes += 1;
    say(name);
    return original(...values);
  };
  Object.assign(fs.promises, { [name]: told });
}

function say(line: string): void {
  fs.writeSync(1, `${line}\n`);
}
