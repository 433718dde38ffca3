import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forMedium, onDisk, onWeb } from '../../src/site/links/medium.ts';
import { createPageLinks, relativeAddress } from '../../src/site/links/page-links.ts';
import { readPageTemplates } from '../../src/site/pages/template-pages.ts';
import { listSitePages, siteLanguageTools } from '../../src/site/site-pages.ts';
import type { PageLinks, SitePage } from '../../src/site/shell/site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const templates = readPageTemplates(path.resolve(import.meta.dirname, '../../templates'));

describe('relative addresses', () => {
  it.each([
    ['2010/cele/2.4/', '2010/partnerzy/tarr/', '../../partnerzy/tarr/'],
    ['2010/', '', '../'],
    ['', '2010/', '2010/'],
    ['', '', './'],
    ['2010/cele/2/', '2010/cele/2/', './'],
    ['2010/', '2010/torun-2010.pl.pdf', 'torun-2010.pl.pdf'],
    ['en/404.html', 'assets/site.css', '../assets/site.css'],
  ])('leads from "%s" to "%s" by "%s"', (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
  });
});

describe('markup for both media', () => {
  const markup = `<a>${onWeb.begins}\n<b>${onWeb.ends}${onDisk.begins}<i>${onDisk.ends}<u>`;

  it('has on the web nothing of what is for the disk, and the other way round', () => {
    expect(forMedium(markup, 'web')).toBe('<a>\n<b><u>');
    expect(forMedium(markup, 'disk')).toBe('<a><i><u>');
  });
});

describe('links of a page', () => {
  let fixture: SiteFixture;
  let pages: SitePage[];
  const from = (id: string, language: string, medium?: Parameters<typeof createPageLinks>[2]): PageLinks => {
    const page = pages.find((candidate) => candidate.id === id && candidate.language === language);
    return createPageLinks(pages, '/strategia/', medium)(page!);
  };
  beforeAll(async () => {
    fixture = await prepareSite('torun');
    pages = listSitePages(fixture.input, siteLanguageTools(fixture.input), templates);
  });
  afterAll(() => fixture.remove());

  it('stay in the language of the page', () => {
    const links = from('home', 'en');
    expect(links.page('torun-2010/front')).toBe('2010/');
    expect(links.translation('pl')).toBe('../');
    expect(from('home', 'pl').translation('en')).toBe('en/');
  });

  it('are an error where there is no such page', () => {
    expect(() => from('home', 'pl').page('torun-2010/goals/nic')).toThrow(
      'There is no page "torun-2010/goals/nic" in the language "pl".',
    );
    expect(() => from('home', 'pl').source('nic')).toThrow('has no source "nic"');
  });

  it('carry a fragment that needs no further escaping', () => {
    expect(from('home', 'pl').page('torun-2010/about', 'a b')).toBe('2010/o-dokumencie/#a%20b');
  });

  it('are the same in markup for both media, seen on one of them, as if made for it', () => {
    for (const medium of ['web', 'disk'] as const)
      for (const id of ['home', 'torun-2010/partners', 'not-found']) {
        const written = (links: PageLinks): readonly string[] => [
          links.page('home'),
          links.page(id, 'a b'),
          links.page('torun-2010/sources'),
          links.translation('en'),
          links.file('assets/site.css'),
        ];
        const marked = written(from(id, 'pl', 'both')).map((address) => forMedium(address, medium));
        expect(marked).toEqual(written(from(id, 'pl', id === 'not-found' ? 'web' : medium)));
      }
    expect(from('home', 'pl', 'disk').page('home', 'a')).toBe('index.html#a');
  });

  it('begin at the base of the site where a page is served under any address', () => {
    expect(from('not-found', 'en').page('torun-2010/front')).toBe('/strategia/en/2010/');
    expect(from('not-found', 'pl').file('assets/site.css')).toBe('/strategia/assets/site.css');
  });
});
