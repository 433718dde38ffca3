import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project, runStrategia } from '../build/run-strategia.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'strategia-stopped-'));
  // Compiled before, since that removes folders as well.
  await runStrategia(['--version']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Removing folders never ends, as on a network drive that is gone; the run would wait for it for ever. */
const neverRemoves = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.promises.rm = () => new Promise(() => setInterval(() => {}, 1000));
syncBuiltinESMExports();`;

it.each(['SIGINT', 'SIGTERM'] as const)(
  'ends two seconds after %s, whatever it waits for (issue 18)',
  async (signal) => {
    const words = ['build', '--only', 'site', '--no-cache', '--messages', 'en'];
    const data = path.join(project, 'tests/fixtures/data-five-levels');
    const places = ['--data', data, '--proposals', 'show', '--out', path.join(folder, signal, 'output')];
    const child = spawn(process.execPath, ['src/start.js', ...words, ...places], {
      cwd: project,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${JSON.stringify(`data:text/javascript,${encodeURIComponent(neverRemoves)}`)}`,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(child, 'exit');
    while (
      child.exitCode === null &&
      !(await readdir(path.join(folder, signal)).catch(() => [])).some((name) => name.includes('stage'))
    )
      await wait(20);
    child.kill(signal);
    expect([await ended, said.trim()]).toEqual([
      [2, null],
      'Stopped. What was published before is unchanged.',
    ]);

    const again = await runStrategia([...words, ...places]);
    expect(again).toMatchObject({ code: 0 });
    expect(await readdir(path.join(folder, signal))).not.toContainEqual(expect.stringContaining('stage'));
  },
);
