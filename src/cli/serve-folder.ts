import { escapeMarkup } from '../escape-markup.ts';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { tolerate } from '../system-error.ts';

export interface FolderServer {
  /** `http://localhost:8080/`, with the path under which the folder is served. */
  readonly address: string;
  /** Serves a document in place of the folder's until `forget` is called; the path is relative to the folder. */
  readonly show: (path: string, bytes: Uint8Array) => void;
  readonly forget: () => void;
  /** What visitors read while there is no site to serve. */
  readonly explain: (title: string, lines: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

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
  '.zip': 'application/zip',
};

/** Host names of this machine; requests under any other name are refused (DNS rebinding). */
const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Serves a folder to this machine only, under a path that begins and ends with `/`, as a static host does: `_headers`
 * count, a folder's address ends in `/`, `404.html` answers for missing files. Files are read again for each request,
 * since a build replaces the folder. Rejects where the port is taken.
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<FolderServer> {
  const shown = new Map<string, Uint8Array>();
  let explanation = '';
  const server = createServer((request, response) => {
    const { method = '' } = request;
    const place = readAddress(request, base);
    if (method !== 'GET' && method !== 'HEAD') {
      send(request, response, { status: 405, headers: { Allow: 'GET, HEAD' }, text: '405' });
    } else if (place.status !== undefined) {
      const headers = place.location === undefined ? {} : { Location: place.location };
      send(request, response, { status: place.status, headers, text: String(place.status) });
    } else {
      find(folder, place.file, { shown, base, explanation }).then(
        (found) => {
          send(request, response, found);
        },
        (error: unknown) => {
          send(request, response, { status: 500, headers: {}, text: String(error) });
        },
      );
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(actual)}${base}`,
    show: (file, bytes) => void shown.set(file, bytes),
    forget: () => {
      shown.clear();
    },
    explain: (title, lines) => {
      explanation = explanationPage(title, lines);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
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

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

async function find(
  folder: string,
  file: string,
  {
    shown,
    base,
    explanation,
  }: {
    readonly shown: ReadonlyMap<string, Uint8Array>;
    readonly base: string;
    readonly explanation: string;
  },
): Promise<Answer> {
  const document = shown.get(file);
  if (document) return { status: 200, headers: { 'Content-Type': 'application/pdf' }, bytes: document };
  const read = (name: string): Promise<Buffer | undefined> =>
    readFile(path.join(folder, name)).catch(tolerate('ENOENT', 'ENOTDIR', 'EISDIR'));
  const headersFile = await read('_headers');
  const answer = (name: string, status: number, bytes: Uint8Array): Answer => ({
    status,
    bytes,
    headers: {
      'Content-Type': contentTypes[path.extname(name)] ?? 'application/octet-stream',
      ...readHeaders(headersFile?.toString('utf8') ?? '', `/${file}`),
    },
  });
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  const bytes = file === '_headers' ? undefined : await read(name);
  if (bytes) return answer(name, 200, bytes);
  const target = await stat(path.join(folder, file)).catch(tolerate('ENOENT', 'ENOTDIR'));
  if (target?.isDirectory() && file !== '' && !file.endsWith('/')) {
    const location = base + file.split('/').map(encodeURIComponent).join('/');
    return { status: 301, headers: { Location: `${location}/` }, text: '301' };
  }
  const notFound = await read('404.html');
  if (notFound) return answer('404.html', 404, notFound);
  const type = { 'Content-Type': 'text/html; charset=utf-8' };
  return explanation === ''
    ? { status: 404, headers: {}, text: '404' }
    : { status: 503, headers: type, text: explanation };
}

/** What `_headers` gives for an address; a later block adds to the ones before it. */
function readHeaders(text: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let isMeant = false;
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (!header) isMeant = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    else if (isMeant) headers[header[1] ?? ''] = header[2] ?? '';
  }
  return headers;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = answer.bytes ?? Buffer.from(answer.text ?? '');
  response.writeHead(answer.status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Length': body.length,
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A page that looks for the site again every other second. */
function explanationPage(title: string, lines: readonly string[]): string {
  return [
    '<!doctype html>',
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="refresh" content="2">',
    `<title>${escapeMarkup(title)}</title>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
    '',
  ].join('\n');
}
