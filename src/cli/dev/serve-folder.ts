import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { tolerate } from '../../system-error.ts';

export interface FolderServer {
  /** `http://localhost:8080/`, with the path under which the folder is served. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How a request is answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Given where nothing may be added to it. */
  readonly isFinal?: true;
  /** Given where the answer goes on: it is sent by whoever gets the connection, which closes it. */
  readonly stream?: (connection: ServerResponse) => void;
}

/** What a server does beside a static host. */
export interface OwnAnswers {
  /** What is answered before anything is looked for; undefined for an ordinary file. */
  readonly find: (file: string, query: URLSearchParams) => Promise<Answer | undefined>;
  /** What a file holds in place of the folder's: undefined where the folder's counts, null where there is to be none. */
  readonly read: (name: string) => Promise<Uint8Array | string | null | undefined>;
  /** What is done with something that is sent here, by a page of this server and no other; without it all that is refused. */
  readonly receive?: ((file: string, received: Received) => Promise<Answer>) | undefined;
  /** What is answered where there is no such file, nor a page that says so. */
  readonly explain: () => Answer | undefined;
  /** The last word on each answer, for the file that was asked for. */
  readonly change: (answer: Answer) => Answer;
}

/** What was sent. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Of what is sent: as much as the longest file of text may have, and what JSON adds to it. */
const mostBytes = 4 * 1024 * 1024;

/** By the ending of a file's name. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.zip': 'application/zip',
};

/** Host names of this machine; requests under any other name are refused (DNS rebinding). */
const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Serves a folder to this machine only, under a path that begins and ends with `/`, as a static host does: `_headers`
 * count, a folder's address ends in `/`, `404.html` answers for missing files. Files are read again for each request,
 * since a build replaces the folder. Rejects where the port is taken.
 */
export async function serveFolder(
  folder: string,
  port: number,
  base = '/',
  own: OwnAnswers = noAnswers,
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    answerRequest(request, { folder, base, own }).then(
      (answer) => {
        send(request, response, answer);
      },
      (error: unknown) => {
        send(request, response, { status: 500, headers: {}, body: String(error) });
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(actual)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const noAnswers: OwnAnswers = {
  find: () => Promise.resolve(undefined),
  read: () => Promise.resolve(undefined),
  explain: () => undefined,
  change: (answer) => answer,
};

/** The type of what has this name. */
export function contentTypeOf(name: string): string {
  return contentTypes[path.extname(name)] ?? 'application/octet-stream';
}

interface Served {
  readonly folder: string;
  readonly base: string;
  readonly own: OwnAnswers;
}

async function answerRequest(request: IncomingMessage, served: Served): Promise<Answer> {
  const { method = '', url = '/' } = request;
  if (method === 'POST' && served.own.receive) return await receive(request, served, served.own.receive);
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: '405' };
  const place = readAddress(request, served.base);
  if (place.status !== undefined) {
    const headers = place.location === undefined ? {} : { Location: place.location };
    return { status: place.status, headers, body: String(place.status) };
  }
  const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
  const found = (await served.own.find(place.file, query)) ?? (await findFile(place.file, served));
  return served.own.change(found);
}

/** A browser names the origin of what it sends: pages of other origins are refused before anything is read. */
async function receive(
  request: IncomingMessage,
  { base }: Served,
  take: NonNullable<OwnAnswers['receive']>,
): Promise<Answer> {
  const refuse = (status: number): Answer => ({
    status,
    headers: { Connection: 'close' },
    body: String(status),
  });
  const place = readAddress(request, base);
  if (place.status !== undefined) return refuse(place.status);
  if (request.headers.origin !== `http://${request.headers.host ?? ''}`) return refuse(403);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return refuse(413);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return refuse(413);
    chunks.push(chunk);
  }
  return await take(place.file, { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
}

type Place =
  | { readonly file: string; readonly status?: undefined }
  | { readonly status: number; readonly location?: string };

/** The file that is asked for, relative to the folder, or how the request is answered without one. */
function readAddress({ url = '/', headers }: IncomingMessage, base: string): Place {
  const host = /^(.*?)(?::\d+)?$/.exec(headers.host ?? '')?.[1] ?? '';
  if (!ownNames.has(host.toLowerCase())) return { status: 403 };
  let address: string;
  try {
    address = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return { status: 400 };
  }
  if (!address.startsWith('/') || /[\\\0]|\/\/|\/\.{1,2}(?:\/|$)/.test(address)) return { status: 400 };
  if (address === '/' && base !== '/') return { status: 302, location: base };
  if (`${address}/` === base) return { status: 301, location: base };
  return address.startsWith(base) ? { file: address.slice(base.length) } : { status: 404 };
}

async function findFile(file: string, { folder, base, own }: Served): Promise<Answer> {
  const read = async (name: string): Promise<Uint8Array | string | undefined> => {
    const shown = await own.read(name);
    if (shown !== undefined) return shown ?? undefined;
    return await readFile(path.join(folder, name)).catch(tolerate('ENOENT', 'ENOTDIR', 'EISDIR'));
  };
  const isFolder = async (name: string): Promise<boolean> => {
    const target = await stat(path.join(folder, name)).catch(tolerate('ENOENT', 'ENOTDIR'));
    return target?.isDirectory() === true || (await read(`${name}/index.html`)) !== undefined;
  };
  const headersFile = await read('_headers');
  const answer = (name: string, status: number, body: Uint8Array | string): Answer => ({
    status,
    body,
    headers: {
      'Content-Type': contentTypeOf(name),
      ...readHeaders(Buffer.from(headersFile ?? '').toString('utf8'), `/${file}`),
    },
  });
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  const bytes = file === '_headers' ? undefined : await read(name);
  if (bytes !== undefined) return answer(name, 200, bytes);
  if (file !== '' && !file.endsWith('/') && (await isFolder(file))) {
    const location = base + file.split('/').map(encodeURIComponent).join('/');
    return { status: 301, headers: { Location: `${location}/` }, body: '301' };
  }
  const notFound = await read('404.html');
  if (notFound !== undefined) return answer('404.html', 404, notFound);
  return own.explain() ?? { status: 404, headers: {}, body: '404' };
}

/** What `_headers` gives for an address; a later block adds to the ones before it. */
function readHeaders(text: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let isMeant = false;
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (!header) isMeant = isCovered(line, address);
    else if (isMeant) headers[header[1] ?? ''] = header[2] ?? '';
  }
  return headers;
}

/** A pattern has at most one `*`, which stands for anything. */
function isCovered(pattern: string, address: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? address === start : address.startsWith(start) && address.endsWith(end);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, stream } = answer;
  const common = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
  if (stream && request.method !== 'HEAD') {
    response.writeHead(status, { ...common, ...headers });
    stream(response);
    return;
  }
  const body = Buffer.from(answer.body ?? '');
  response.writeHead(status, { ...common, 'Content-Length': body.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
