import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SitePreview } from '../../publish/preview-site.ts';
import { bundleScripts } from '../../site/assets/compile-assets.ts';
import { assetsFolder } from '../../site/assets/static-files.ts';
import type { CommandContext } from '../command-context.ts';
import { createLiveStates } from './live-state.ts';
import type { LiveStates } from './live-state.ts';
import { makeLive } from './live-page.ts';
import { documentViewer, explanationPage } from './own-pages.ts';
import type { Answer, FolderServer, OwnAnswers } from './serve-folder.ts';
import { createEditing } from './edit/edit-answers.ts';
import { serveFolder } from './serve-folder.ts';

/** Where only this server answers, below the site's own path; no page can have such an address. */
const ownFolder = '__dev/';

/** The site as it is served while somebody writes it. */
export interface DevServer extends FolderServer {
  readonly states: LiveStates;
  /** Pages that are made when they are asked for, in place of the folder's. */
  readonly preview: (pages: SitePreview, places: ReadonlyMap<string, string>) => void;
  /** The address of the editor's first page; undefined where nothing can be edited. */
  readonly editor: string | undefined;
  /** The pages that are shown are sound: where later ones cannot be made they stand in for them. */
  readonly keep: () => void;
  /** A finished document, in place of the folder's. */
  readonly show: (path: string, bytes: Uint8Array) => void;
}

const scripts = { live: 'live-page.js', viewer: 'live-viewer.js', edit: 'edit-page.js' } as const;

/** Serves the site with a script on each page that follows its changes. Rejects where the port is taken. */
export async function openDevServer(context: CommandContext): Promise<DevServer> {
  const { arguments: options, say, settings } = context;
  const { base, messages } = options;
  const states = createLiveStates();
  // Made while the first build begins, and needed when there is something to look at.
  const bundling = bundleScripts(settings.paths.client, scripts);
  bundling.catch(() => undefined);
  const documents = new Map<string, Uint8Array>();
  let pages: SitePreview | undefined;
  let sound: SitePreview | undefined;
  const editor = options.command === 'edit' ? `${base}${ownFolder}edit/` : undefined;
  const texts = { base, messages, say, home: base + ownFolder, editor };
  const editing = editor === undefined ? undefined : createEditing(context, { ...texts, editor });
  const readEditStyle = async (): Promise<string> => {
    const sheets = ['edit.css', 'edit-form.css'].map((name) => path.join(settings.paths.client, name));
    const own = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
    // The site's fonts, as soon as there is a site; here they are near, and need not be optional.
    const faces = (pages ?? sound)?.fontFaces
      .replaceAll('font-display:optional', 'font-display:swap')
      .replaceAll('url(', `url(${base}${assetsFolder}/`);
    return [...own, faces].filter((part) => part !== undefined).join('\n');
  };
  const ownFiles = new Map<string, (query: URLSearchParams) => Answer | Promise<Answer>>([
    ['events', () => follow(states)],
    ['live.js', async () => file('text/javascript', (await bundling).live)],
    ['edit.js', async () => file('text/javascript', (await bundling).edit)],
    ['edit.css', async () => file('text/css', await readEditStyle())],
    ['viewer.js', async () => file('text/javascript', (await bundling).viewer)],
    ['live.css', async () => file('text/css', await readFile(path.join(settings.paths.client, 'live.css')))],
    ['document', (query) => documentViewer(query.get('path') ?? '', states.read(), texts)],
  ]);
  const own: OwnAnswers = {
    find: async (name, query) => {
      if (!name.startsWith(ownFolder)) return undefined;
      const own = name.slice(ownFolder.length);
      const answer = own.startsWith('edit/')
        ? await editing?.find(own.slice('edit/'.length), query)
        : await ownFiles.get(own)?.(query);
      return answer ?? missing;
    },
    receive:
      editing &&
      ((name, received) =>
        name === `${ownFolder}edit/save` ? editing.receive(received) : Promise.resolve(missing)),
    read: async (name) =>
      documents.get(name) ?? (await pages?.read(name).catch(() => sound?.read(name).catch(() => undefined))),
    explain: () => explanationPage(states.read(), texts),
    change: (answer) => makeLive(answer, texts),
  };
  const server = await serveFolder(path.join(settings.paths.output, 'site'), options.port, base, own);
  return {
    address: server.address,
    states,
    editor: editor && new URL(editor, server.address).href,
    preview: (made, places) => {
      pages = made;
      editing?.setPages(places);
    },
    keep: () => {
      sound = pages;
    },
    show: (name, bytes) => void documents.set(name, bytes),
    close: async () => {
      states.close();
      await server.close();
    },
  };
}

const missing: Answer = { status: 404, headers: {}, body: '404' };

function follow({ follow: send }: LiveStates): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/event-stream; charset=utf-8' }, stream: send };
}

function file(type: string, body: string | Uint8Array): Answer {
  return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body };
}
