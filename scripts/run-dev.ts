import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { LiveState } from '../src/cli/dev/live-state.ts';
import { changeWord } from './change-data.ts';
import { project } from './run-node.ts';

/** The program is slow until it has built a few times. */
const warmUps = 3;
const port = 18_080;
const home = `http://localhost:${String(port)}/`;

/** What a writer waits for: the seconds from saving the file to the new bytes, received. */
export interface DevTimes {
  /** Of the goal's page. */
  readonly page: number;
  /** Of the full document. */
  readonly document: number;
}

/** `dev`, at work on data of its own. */
export interface RunningDev {
  readonly changeWord: () => Promise<DevTimes>;
  readonly close: () => Promise<void>;
}

/** Starts `dev` and has it build a few times. */
export async function startDev(data: string, output: string, cache: string): Promise<RunningDev> {
  const { hear, close } = launchDev(data, output, cache);
  const measure = async (page: string): Promise<DevTimes> => {
    const times = await measureChange(data, page);
    await hear(/^Built again in/);
    return times;
  };
  try {
    await hear(/^Built in/);
    const word = await changeWord(data);
    await hear(/^Built again in/);
    const page = await findPageOf(word, path.join(output, 'site'));
    for (let round = 0; round < warmUps; round += 1) await measure(page);
    return { changeWord: () => measure(page), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `dev` as a process. */
export interface LaunchedDev {
  readonly home: string;
  /** Waits for the next line of this kind. Rejects where the command has ended. */
  readonly hear: (kind: RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts `dev`, in English. */
export function launchDev(
  data: string,
  output: string,
  cache: string,
  more: readonly string[] = [],
): LaunchedDev {
  const words = ['dev', '--data', data, '--out', output, '--port', String(port), '--messages', 'en', ...more];
  const child = spawn(process.execPath, [path.join('src', 'start.js'), ...words, '--proposals', 'show'], {
    cwd: project,
    env: { ...process.env, STRATEGIA_CACHE: cache },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = once(child, 'close');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    home,
    hear: async (kind) => {
      for (;;) {
        const next = await lines.next();
        if (next.done) throw new Error('The command dev ended while it was at work.');
        if (kind.test(next.value)) return;
      }
    },
    close: async () => {
      child.kill('SIGINT');
      await end;
    },
  };
}

/** Changes a word and follows the server, as an open page does. */
async function measureChange(data: string, page: string): Promise<DevTimes> {
  const end = new AbortController();
  let start: number | undefined;
  let word = '';
  let before: LiveState | undefined;
  const times: { page?: number; document?: number } = {};
  try {
    for await (const state of followStates(home, end.signal)) {
      if (start === undefined) {
        before = state;
        start = performance.now();
        word = await changeWord(data);
        continue;
      }
      if (times.page === undefined && (await readText(page)).includes(word))
        times.page = (performance.now() - start) / 1000;
      const printed = state.documents.find(({ revision }) =>
        before?.documents.every((other) => other.revision !== revision),
      );
      if (printed) {
        await readText(printed.path);
        times.document = (performance.now() - start) / 1000;
      }
      if (times.page !== undefined && times.document !== undefined) break;
    }
  } finally {
    end.abort();
  }
  const { page: ofPage = Number.NaN, document = Number.NaN } = times;
  return { page: ofPage, document };
}

/** What a server says to open pages, from what holds now. */
export async function* followStates(server: string, signal: AbortSignal): AsyncGenerator<LiveState> {
  const { body } = await fetch(`${server}__dev/events`, { signal });
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events)
      if (event.startsWith('data: ')) yield JSON.parse(event.slice('data: '.length)) as LiveState;
  }
}

async function readText(address: string): Promise<string> {
  return await (await fetch(home + address)).text();
}

/** The shortest page with the word, which is its goal's own. */
async function findPageOf(word: string, site: string): Promise<string> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('index.html'));
  const pages = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(site, name), 'utf8') })),
  );
  const [shortest] = pages
    .filter(({ text }) => text.includes(word))
    .sort((one, other) => one.text.length - other.text.length);
  if (!shortest) throw new Error(`No page of the site has the word "${word}".`);
  return shortest.name.replaceAll(path.sep, '/').replace(/index\.html$/, '');
}
