import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { dev } from '../../src/cli/dev/dev-command.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { readSettings } from '../../src/settings.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { project } from '../build/run-strategia.ts';
import packageFile from '../../package.json' with { type: 'json' };

interface Response {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Ways {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `strategia dev` on a small fixture and templates of its own, as in a terminal. */
export interface RunningDev {
  readonly folder: string;
  readonly port: number;
  readonly lines: readonly string[];
  /** Waits until a line says this, `times` in all. */
  readonly says: (text: string | RegExp, times?: number) => Promise<void>;
  readonly ask: (address: string, ways?: Ways) => Promise<Response>;
  /** Changes a file of data or templates, in one step. */
  readonly change: (file: string, change: (text: string) => string) => Promise<void>;
  readonly end: () => Promise<unknown>;
}

const started = new Set<RunningDev>();

afterEach(async () => {
  for (const running of started) {
    await running.end();
    await rm(running.folder, { recursive: true, force: true });
  }
  started.clear();
});

/** Starts it; it ends with the test. */
export async function startDev({
  command = 'dev',
  messages = 'en',
  words = ['--only', 'site'],
  before = (text: string): string => text,
}: {
  /** `edit`: with forms. */
  readonly command?: 'dev' | 'edit';
  readonly messages?: 'en' | 'pl';
  readonly words?: readonly string[];
  readonly before?: (text: string) => string;
} = {}): Promise<RunningDev> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-dev-'));
  await copyFixture('data-golden', path.join(folder, 'data'));
  await cp(path.join(project, 'templates'), path.join(folder, 'templates'), { recursive: true });
  await mkdir(path.join(folder, 'output'));
  const change = async (file: string, edit: (text: string) => string): Promise<void> => {
    const place = path.join(folder, file);
    await writeFile(place, edit(await readFile(place, 'utf8')));
  };
  await change('data/site.json', before);
  const options = parseArguments([command, '--proposals', 'show', '--messages', messages, ...words]);
  const settings = readSettings(
    project,
    { data: path.join(folder, 'data'), output: path.join(folder, 'output') },
    {},
  );
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(...text.trimEnd().split('\n'));
  const abort = new AbortController();
  const port = await findFreePort();
  const ended = dev({
    arguments: { ...options, port },
    say: createSay(messages),
    version: packageFile.version,
    settings: {
      ...settings,
      paths: {
        ...settings.paths,
        templates: path.join(folder, 'templates'),
        overrides: path.join(folder, 'overrides'),
      },
    },
    progress: { stageEnded: () => undefined, notice: () => undefined, advise: () => undefined },
    signal: abort.signal,
    errorStream: { write: print } as unknown as NodeJS.WritableStream,
    print,
  }).catch((error: unknown) => error);
  const running: RunningDev = {
    folder,
    port,
    lines,
    says: async (text, times = 1) => {
      const said = (): number =>
        lines.filter((line) => (typeof text === 'string' ? line.includes(text) : text.test(line))).length;
      await expect
        .poll(said, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(times)
        .catch((error: unknown) => {
          throw new Error(`It did not say ${String(text)}, but:\n${lines.join('\n')}`, { cause: error });
        });
    },
    ask: (address, ways) => ask(port, address, ways),
    change,
    end: async () => {
      abort.abort();
      return ended;
    },
  };
  started.add(running);
  return running;
}

/** A port that nobody listens at. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Sends the address as it is, which `fetch` would put right. */
function ask(
  port: number,
  address: string,
  { host, method, headers: more, body }: Ways = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const headers = { host: host ?? `localhost:${String(port)}`, ...more };
    request({ port, host: '127.0.0.1', path: address, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    })
      .once('error', reject)
      .end(body);
  });
}
