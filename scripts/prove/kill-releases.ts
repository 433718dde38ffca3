import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkRelease, findReleasePlaces, listReleases, readCurrent } from '../../src/release/releases.ts';
import { readSettings } from '../../src/settings.ts';
import { changeWord } from '../change-data.ts';
import { project, runCommand } from '../run-node.ts';

/** A project that is released, and where. */
export interface ReleasedProject {
  readonly data: string;
  readonly output: string;
  readonly to: string;
  readonly cache: string;
}

/**
 * Changes a word, releases it and kills that at any moment, so many times: each time readers find a whole release, the one
 * before or the new one, and at the end the next run releases what is there. Throws an Error where that does not hold. Gives how
 * many were killed, and how often readers had been switched by then.
 */
export async function killReleases(
  { data, output, to, cache }: ReleasedProject,
  { random, times }: { readonly random: () => number; readonly times: number },
): Promise<{ readonly killed: number; readonly switched: number }> {
  const words = ['release', '--data', data, '--out', output, '--to', to, '--yes', '--keep', '2'];
  await runCommand(words, cache);
  await changeWord(data);
  const { seconds } = await runCommand(words, cache);
  const places = await findReleasePlaces(to, readSettings(project, { data, output }, {}));
  let killed = 0;
  let switched = 0;
  for (let time = 0; time < times; time += 1) {
    const before = await readCurrent(places);
    const word = await changeWord(data);
    const child = spawn(
      process.execPath,
      [path.join('src', 'start.js'), ...words, '--proposals', 'show', '--messages', 'en'],
      { cwd: project, env: { ...process.env, STRATEGIA_CACHE: cache }, stdio: 'ignore' },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('close', (_, signal) => {
        resolve(signal);
      }),
    );
    // The moments that matter are the last ones.
    await Promise.race([ended, sleep(seconds * 1000 * (0.5 + 0.6 * random()))]);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') killed += 1;
    const shown = await readCurrent(places);
    const releases = await listReleases(places);
    for (const release of releases) checkRelease(release);
    if (!releases.some(({ name }) => name === shown))
      throw new Error(`Readers found nothing after "${word}".`);
    if (shown !== before) switched += 1;
  }
  const word = await changeWord(data);
  await runCommand(words, cache);
  const shown = await readCurrent(places);
  const released = (await listReleases(places)).find(({ name }) => name === shown);
  const pages = (released?.manifest.files ?? []).filter(({ kind }) => kind === 'page');
  const texts = await Promise.all(
    pages.map((page) => readFile(path.join(places.current, page.path), 'utf8')),
  );
  if (!texts.some((text) => text.includes(word)))
    throw new Error(`"${word}" was not released after so many kills.`);
  return { killed, switched };
}
