import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/assets/headers-file.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { listPages } from './in-browser/list-pages.ts';
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
