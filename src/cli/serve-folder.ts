import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface FolderServer {
  /** `http://localhost:8080/` */
  readonly address: string;
  /** Serves a document in place of the folder's until `forget` is called; the path is relative to the folder. */
  readonly show: (path: string, bytes: Uint8Array) => void;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a folder to this machine only; files are read anew for each request, since a build replaces the folder. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const serve = sirv(folder, { dev: true, etag: true });
  const shown = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const bytes = shown.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    if (bytes) {
      response.writeHead(200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' }).end(bytes);
      return;
    }
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(actual)}/`,
    show: (path, bytes) => void shown.set(path, bytes),
    forget: () => {
      shown.clear();
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
