import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/assets/headers-file.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { listPages } from './in-browser/list-pages.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import { prepareSite, renderFixture } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const url = 'https://gmina.example/';
let fixture: SiteFixture | undefined;
afterEach(() => fixture?.remove());

async function renderAt(name: 'one-level' | 'golden', base: string): Promise<string> {
  fixture = await prepareSite(name);
  const { input, settings } = fixture;
  await renderSite({ ...input, base, site: { ...input.site, url } }, settings);
  return input.folder;
}

describe('the site map', () => {
  it('has the absolute address of every page, with its translations', async () => {
    const folder = await renderAt('golden', '/plan/');
    const elements = await readXml(path.join(folder, 'sitemap.xml'));
    const addresses = elements.filter(({ name }) => name === 'loc').map(({ text }) => text);
    const pages = (await listPages(folder)).filter((page) => !page.endsWith('404.html'));
    expect(addresses.sort()).toEqual(
      pages.map((page) => `${url}plan/${page.replace(/index\.html$/, '')}`).sort(),
    );
    const links = elements
      .filter(({ name }) => name === 'xhtml:link')
      .map(({ attributes }) => attributes.href);
    expect(links).toHaveLength(2 * pages.length);
    expect(new Set(links)).toEqual(new Set(addresses));
  });
});

describe('the head of a page on the web (issue 16)', () => {
  it('names the page in every language at its absolute address, itself and the one for all others too', async () => {
    const folder = await renderAt('golden', '/plan/');
    for (const page of ['2030/cele/1.1/index.html', 'en/2030/cele/1.1/index.html']) {
      const html = await readFile(path.join(folder, page), 'utf8');
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
      expect(links.map(([, language, href]) => [language, href])).toEqual([
        ['pl', `${url}plan/2030/cele/1.1/`],
        ['en', `${url}plan/en/2030/cele/1.1/`],
        ['x-default', `${url}plan/2030/cele/1.1/`],
      ]);
    }
  });

  it.each([
    [undefined, 'Organization'],
    ['authority', 'GovernmentOrganization'],
    ['organization', 'Organization'],
    ['person', 'Person'],
  ] as const)('names a publisher of the kind %s as %s', async (kind, type) => {
    fixture = await prepareSite('golden');
    const { input, settings } = fixture;
    const publisher = { name: 'Gmina Złota', ...(kind === undefined ? {} : { kind }) };
    await renderSite({ ...input, site: { ...input.site, publisher } }, settings);
    const html = await readFile(path.join(input.folder, 'index.html'), 'utf8');
    expect(html).toContain(`"publisher":{"@type":"${type}","name":"Gmina Złota"}`);
    const saysUnofficial = html.includes('To nie jest oficjalny serwis urzędu.');
    expect(saysUnofficial).toBe(type === 'Person' || kind === 'organization');
  });
});

describe('the foot of each page (issue 16)', () => {
  it('leads to the feed of changes, and to the publisher about an error where there is an address', async () => {
    const folder = await renderAt('one-level', '/');
    const without = parseSitePage(await readFile(path.join(folder, '2025/index.html'), 'utf8'));
    expect(without('.site-footer a[type="application/atom+xml"]')[0]!.getAttribute('href')).toBe('atom.xml');
    expect(without('.site-footer a[href^="mailto:"]')).toEqual([]);
    fixture = await prepareSite('golden');
    const { input, settings } = fixture;
    const publisher = { name: 'Gmina Złota', email: 'urzad@zlota.example' };
    await renderSite({ ...input, site: { ...input.site, publisher } }, settings);
    const goal = parseSitePage(await readFile(path.join(input.folder, '2030/cele/1.1/index.html'), 'utf8'));
    const link = goal('.site-footer a[href^="mailto:urzad@zlota.example?subject="]')[0]!;
    expect(link.textContent.replaceAll('\u00a0', ' ')).toBe('Zgłoś błąd');
    expect(decodeURIComponent(link.getAttribute('href')!)).toMatch(
      /Błąd na stronie: 1\.1 .*\(\/2030\/cele\/1\.1\/\)$/,
    );
  });
});

describe('what robots and the pages of others may read (issue 16)', () => {
  it('is named at the site’s address and in the headers', async () => {
    const folder = await renderAt('one-level', '/plan/');
    expect(await readFile(path.join(folder, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\nSitemap: ${url}plan/sitemap.xml\n`,
    );
    const headers = await readFile(path.join(folder, '_headers'), 'utf8');
    expect(headers).toContain(
      '/*.json\n  Access-Control-Allow-Origin: *\n/*.csv\n  Access-Control-Allow-Origin: *\n',
    );
  });
});

describe('the page for addresses that do not exist (issue 16)', () => {
  it('speaks every language of the site, whichever of them a server shows', async () => {
    const folder = await renderAt('golden', '/plan/');
    for (const page of ['404.html', 'en/404.html']) {
      const select = parseSitePage(await readFile(path.join(folder, page), 'utf8'));
      const headings = select('h1, h2').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
      expect(headings.sort()).toEqual(['Nie ma takiej strony', 'There is no such page']);
      const links = select('main a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining(['/plan/', '/plan/en/']));
    }
  });
});

describe('the feed of changes', () => {
  it('has every change, the latest first, each with an id of its own', async () => {
    const folder = await renderAt('one-level', '/');
    const elements = await readXml(path.join(folder, '2025/atom.xml'));
    const textsOf = (wanted: string): string[] =>
      elements.filter(({ name }) => name === wanted).map(({ text }) => text);
    expect(textsOf('content')).toEqual(['Dodano wartość wskaźnika za 2025 r.', 'Ogłoszono strategię.']);
    expect(textsOf('updated')).toEqual([
      '2026-02-03T00:00:00Z',
      '2026-02-03T00:00:00Z',
      '2025-04-01T00:00:00Z',
    ]);
    expect(textsOf('id')).toEqual([
      `${url}2025/atom.xml`,
      `${url}2025/atom.xml#2026-02-03`,
      `${url}2025/atom.xml#2025-04-01`,
    ]);
    expect(textsOf('name')).toHaveLength(1);
  });

  it('is there of each goal of which anything was reported, the latest first (issue 16)', async () => {
    const folder = await renderAt('one-level', '/');
    const elements = await readXml(path.join(folder, '2025/cele/2/atom.xml'));
    const textsOf = (wanted: string): string[] =>
      elements.filter(({ name }) => name === wanted).map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(textsOf('title').slice(1)).toEqual(['Cel 2', 'Rezultat 1 celu 2', 'Rezultat 2 celu 2', 'Cel 2']);
    const states = textsOf('content').map((text) => text.split('. ')[0]);
    expect([...states].sort()).toEqual([
      'Nie rozpoczęto',
      'W realizacji',
      'Zrealizowano',
      'Zrealizowano częściowo',
    ]);
    const dates = textsOf('updated').slice(1);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(textsOf('id')).size).toBe(5);
    const page = parseSitePage(await readFile(path.join(folder, '2025/cele/2/index.html'), 'utf8'));
    expect(page('.cite a[type="application/atom+xml"]')[0]!.getAttribute('href')).toBe('atom.xml');
    await expect(readFile(path.join(folder, '2025/cele/4/atom.xml'))).rejects.toThrow('ENOENT');
  });

  it('is named in the head of each page', async () => {
    const folder = await renderAt('one-level', '/');
    expect(await readFile(path.join(folder, '2025/index.html'), 'utf8')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="atom.xml">/,
    );
  });
});

describe('a site without an address', () => {
  it('has neither a site map nor a feed', async () => {
    const { folder } = (await renderFixture('one-level')).input;
    await expect(readFile(path.join(folder, 'sitemap.xml'))).rejects.toThrow('ENOENT');
    await expect(readFile(path.join(folder, '2025/atom.xml'))).rejects.toThrow('ENOENT');
  });
});

it('the example for nginx has the policy of the pages', async () => {
  const readme = await readFile(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(
    `add_header Content-Security-Policy "${contentSecurityPolicy}; frame-ancestors 'none'";`,
  );
});

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a file in document order; one that is not well-formed is an error. */
async function readXml(file: string): Promise<XmlElement[]> {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(await readFile(file, 'utf8')).close();
  return elements;
}
