import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from './list-pages.ts';
import { parseSitePage } from './parse-site-page.ts';
import type { Select } from './parse-site-page.ts';

/** A built site, its pages by their names relative to its folder. */
export interface ReadSite {
  readonly folder: string;
  /** The path under which it is served. */
  readonly base: string;
  readonly pages: ReadonlyMap<string, ParsedPage>;
}

export interface ParsedPage {
  readonly select: Select;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
}

export interface Address {
  readonly value: string;
  /** True where the browser loads what it finds there by itself. */
  readonly isLoaded: boolean;
}

/** Reads every page of a built site. */
export async function readSite(folder: string, base = '/'): Promise<ReadSite> {
  const pages = new Map<string, ParsedPage>();
  for (const name of await listPages(folder))
    pages.set(name, readPage(await readFile(path.join(folder, name), 'utf8')));
  return { folder, base, pages };
}

function readPage(html: string): ParsedPage {
  const select = parseSitePage(html);
  const addresses = (selector: string, name: string, isLoaded: boolean): Address[] =>
    select(selector).map((element) => ({ value: element.getAttribute(name) ?? '', isLoaded }));
  return {
    select,
    ids: new Set(select('[id]').map((element) => element.id)),
    addresses: [
      ...addresses('a[href]', 'href', false),
      ...addresses('form[action]', 'action', false),
      ...addresses('link[href]:not([rel="canonical"], [rel="alternate"])', 'href', true),
      ...addresses('[src]', 'src', true),
    ],
  };
}
