import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LiveState } from '../../src/cli/dev/live-state.ts';
import { isSystemError } from '../../src/system-error.ts';
import { followStates } from '../run-dev.ts';

/** A project that `dev` watches. */
export interface WatchedProject {
  readonly data: string;
  /** A file of the data with the title of a goal, which no other file has. */
  readonly goal: string;
  readonly title: string;
  /** Where the site is served; ends in `/`. */
  readonly home: string;
  /** The page of the goal. */
  readonly page: string;
}

/** How long a change may take until it is served. */
const longestMs = 60_000;
const mostAtOnce = 4;
/** Most pauses are far shorter. */
const mostPauseMs = 1200;
const saveMs = 15;
const lookMs = 100;
const savesAtOnce = 10;

interface Mischief {
  readonly folder: string;
  readonly goal: string;
  readonly whole: string;
  readonly random: () => number;
}

type Kind = (mischief: Mischief) => Promise<() => Promise<void>>;

/** What people and programs do to files, by its name; each gives what puts it right again. */
const kinds: Readonly<Record<string, Kind>> = {
  'a file is half saved': async ({ goal, whole, random }) => {
    await writeFile(goal, whole.slice(0, Math.floor(random() * whole.length)));
    return () => writeFile(goal, whole);
  },
  'a file is emptied': async ({ goal, whole }) => {
    await writeFile(goal, '');
    return () => writeFile(goal, whole);
  },
  'a file holds no text': async ({ goal, whole, random }) => {
    await writeFile(
      goal,
      Uint8Array.from({ length: 300 }, () => Math.floor(random() * 256)),
    );
    return () => writeFile(goal, whole);
  },
  'a file is deleted': async ({ goal, whole }) => {
    await rm(goal);
    return () => writeFile(goal, whole);
  },
  'a file is renamed': async ({ goal, random }) => {
    const other = goal.replace(/[^/\\]+$/, `inna-${String(Math.floor(random() * 10))}.json`);
    await rename(goal, other);
    return () => rename(other, goal);
  },
  'a file is copied': async ({ goal, whole }) => {
    const copy = goal.replace(/\.json$/, ' — kopia.json');
    await writeFile(copy, whole);
    return () => rm(copy, { force: true });
  },
  'a file is replaced by a folder': async ({ goal, whole }) => {
    await rm(goal);
    await mkdir(goal);
    return async () => {
      await rm(goal, { recursive: true });
      await writeFile(goal, whole);
    };
  },
  'a file is replaced by a link to nothing': async ({ goal, whole }) => {
    const nothing = 'nie-ma-mnie.json';
    await rm(goal);
    await symlink(nothing, goal);
    return async () => {
      await rm(goal);
      // Whoever writes into the link makes what it leads to.
      await rm(path.join(path.dirname(goal), nothing), { force: true });
      await writeFile(goal, whole);
    };
  },
  'a file is saved beside itself and renamed': async ({ goal, whole }) => {
    await writeFile(`${goal}~`, whole);
    await rename(`${goal}~`, goal);
    return () => Promise.resolve();
  },
  'a file has a wrong key': async ({ goal, whole }) => {
    await writeFile(goal, whole.replace('{', '{ "nieznany": true,'));
    return () => writeFile(goal, whole);
  },
  'editors leave locks and backups': async ({ goal }) => {
    const folder = path.dirname(goal);
    const name = path.basename(goal);
    const files = [`~$${name}`, `${name}~`, `.#${name}`, `.${name}.swp`].map((file) =>
      path.join(folder, file),
    );
    for (const file of files) await writeFile(file, '{');
    return async () => {
      for (const file of files) await rm(file, { force: true });
    };
  },
  'a file is saved ten times': async ({ goal, whole }) => {
    for (let count = 0; count < savesAtOnce; count += 1) {
      await writeFile(goal, `${whole}${'\n'.repeat(count)}`);
      await delay(saveMs);
    }
    return () => writeFile(goal, whole);
  },
  'the folder of goals is moved': ({ goal }) => move(path.dirname(goal), `${path.dirname(goal)}-obok`),
  'the data are moved': ({ folder }) => move(folder, `${folder}-obok`),
  'the data are moved, and a new folder is made': async ({ folder }) => {
    await rename(folder, `${folder}-obok`);
    await mkdir(folder);
    return async () => {
      await rm(folder, { recursive: true });
      await rename(`${folder}-obok`, folder);
    };
  },
};

/**
 * Does to the data what people and programs do, in an order that the seed gives, and puts it right again, so many times.
 * After each time a new title has to be served with nothing wrong, and all the while the last page that was sound. Throws an
 * Error that says what was done last.
 */
export async function changeAtRandom(
  { data, goal, title, home, page }: WatchedProject,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<void> {
  const random = createRandom(seed);
  const file = path.join(data, goal);
  const original = await readFile(file, 'utf8');
  for (let time = 0; time < times; time += 1) {
    const done: string[] = [];
    const undo: (() => Promise<void>)[] = [];
    const last = Math.floor(random() * mostAtOnce);
    for (let count = 0; count <= last; count += 1) {
      const [name, act] = pick(kinds, random);
      const whole = original.replace(title, `Zamiar${String(time)}`);
      const undoThis = await act({ folder: data, goal: file, whole, random }).catch(giveUp);
      if (undoThis) {
        undo.push(undoThis);
        done.push(name);
      }
      await delay(random() ** 4 * mostPauseMs);
      const { status } = await fetch(home + page);
      if (status !== 200)
        throw new Error(report(`The page answered ${String(status)}`, { seed, time, done }));
    }
    for (const right of undo.reverse()) await right();
    const word = `Skutek${String(time)}`;
    await writeFile(file, original.replace(title, word));
    await waitFor(
      async () => (await serves(home + page, word)) && (await readState(home))?.trouble === undefined,
      {
        otherwise: () => report(`"${word}" was not served`, { seed, time, done }),
      },
    );
  }
  const left = (await readdir(path.dirname(data))).filter((name) => name.endsWith('-obok'));
  if (left.length > 0) throw new Error(`Left over: ${left.join(', ')}`);
}

/** What was done before may have moved what this is done to. */
function giveUp(error: unknown): undefined {
  if (!isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY', 'ERR_FS_EISDIR']))
    throw error;
}

async function move(folder: string, target: string): Promise<() => Promise<void>> {
  await rename(folder, target);
  return () => rename(target, folder);
}

async function serves(address: string, text: string): Promise<boolean> {
  return (await (await fetch(address)).text()).includes(text);
}

async function readState(home: string): Promise<LiveState | undefined> {
  const end = new AbortController();
  try {
    for await (const state of followStates(home, end.signal)) return state;
  } finally {
    end.abort();
  }
  return undefined;
}

async function waitFor(
  holds: () => Promise<boolean>,
  { otherwise }: { readonly otherwise: () => string },
): Promise<void> {
  const end = performance.now() + longestMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(otherwise());
    await delay(lookMs);
  }
}

function report(
  what: string,
  { seed, time, done }: { readonly seed: number; readonly time: number; readonly done: readonly string[] },
): string {
  return `${what} after change ${String(time)} with the seed ${String(seed)}: ${done.join('; ')}`;
}

function pick(all: typeof kinds, random: () => number): [string, Kind] {
  const entries = Object.entries(all);
  const picked = entries[Math.floor(random() * entries.length)];
  if (!picked) throw new Error('There is nothing to pick from.');
  return picked;
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
