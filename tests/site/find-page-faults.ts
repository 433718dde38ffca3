import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from './list-pages.ts';
import { parseSitePage } from './parse-site-page.ts';
import type { Select } from './parse-site-page.ts';

/**
 * What is wrong with the markup of a built site, one line a fault: links and anchors that lead nowhere, ids used
 * twice, headings, absolute links, resources from elsewhere, scripts, styles in the markup.
 */
export async function findPageFaults(folder: string): Promise<string[]> {
  const pages = new Map<string, ParsedPage>();
  for (const name of await listPages(folder))
    pages.set(name, readPage(await readFile(path.join(folder, name), 'utf8')));
  const faults: string[] = [];
  for (const [name, page] of pages) {
    const found = [...headingFaults(page), ...idFaults(page), ...headFaults(page)];
    for (const address of page.addresses) {
      const fault = await addressFault(folder, name, address, pages);
      if (fault !== undefined) found.push(`${fault}: ${address.value}`);
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

interface ParsedPage {
  readonly select: Select;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
}

interface Address {
  readonly value: string;
  /** True where the browser loads what it finds there by itself. */
  readonly isLoaded: boolean;
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
      ...addresses('link[href]', 'href', true),
      ...addresses('[src]', 'src', true),
    ],
  };
}

function headingFaults({ select }: ParsedPage): string[] {
  const headings = select('h1,h2,h3,h4,h5,h6').map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: heading.textContent.replace(/\s+/g, ' ').trim(),
  }));
  const texts = headings.map(({ text }) => text);
  const first = headings.filter(({ level }) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${first} headings of the first level`]),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ text }) => `a level of headings is skipped before "${text}"`),
    ...texts
      .filter((text, index) => texts.indexOf(text) !== index)
      .map((text) => `"${text}" is a heading twice`),
    ...texts.filter((text) => text === '').map(() => 'an empty heading'),
  ];
}

const attributesThatNameIds = ['aria-labelledby', 'aria-describedby', 'popovertarget'];

function idFaults({ select, ids }: ParsedPage): string[] {
  const all = select('[id]').map((element) => element.id);
  const named = attributesThatNameIds.flatMap((name) =>
    select(`[${name}]`).flatMap((element) => (element.getAttribute(name) ?? '').split(' ')),
  );
  return [
    ...all.filter((id, index) => all.indexOf(id) !== index).map((id) => `the id "${id}" is there twice`),
    ...named.filter((id) => !ids.has(id)).map((id) => `there is no element "${id}"`),
  ];
}

function headFaults({ select }: ParsedPage): string[] {
  const hasText = (selector: string): boolean =>
    select(selector).some(({ textContent }) => textContent.trim());
  return [
    ...(select('html[lang]').length === 1 ? [] : ['no language']),
    ...(hasText('title') ? [] : ['no title']),
    ...(select('meta[http-equiv="Content-Security-Policy"]').length === 1 ? [] : ['no policy']),
    ...(select('main').length === 1 ? [] : ['not one main element']),
    ...select('script:not([src]):not([type="application/ld+json"]),style,[style],iframe,object,embed').map(
      ({ localName }) => `a forbidden ${localName}`,
    ),
  ];
}

async function addressFault(
  folder: string,
  page: string,
  { value, isLoaded }: Address,
  pages: ReadonlyMap<string, ParsedPage>,
): Promise<string | undefined> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return isLoaded ? 'loaded from elsewhere' : undefined;
  const isServedAnywhere = path.posix.basename(page) === '404.html';
  if (value.startsWith('/') && !isServedAnywhere) return 'an absolute address';
  const target = new URL(value, `http://site.test/${page}`);
  const name = decodeURIComponent(target.pathname.slice(1));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const found = pages.get(file);
  if (!found) return (await isFile(path.join(folder, file))) ? undefined : 'no such file';
  const id = decodeURIComponent(target.hash.slice(1));
  return id === '' || found.ids.has(id) ? undefined : 'no such anchor';
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
