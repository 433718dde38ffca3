import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { SiteInput } from '../../src/site/site-input.ts';
import { readPageTemplates } from '../../src/site/pages/template-pages.ts';
import { listSitePages, siteLanguageTools } from '../../src/site/site-pages.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const templates = readPageTemplates(path.resolve(import.meta.dirname, '../../templates'));

let fixture: SiteFixture | undefined;
afterEach(() => fixture?.remove());

const printed: SiteInput['printed'] = () => Promise.resolve({ path: '2010/a.pdf', pageOf: new Map() });
const idsOf = (input: SiteInput): string[] =>
  listSitePages(input, siteLanguageTools(input), templates).map((page) => `${page.language} ${page.id}`);

describe('the list of pages', () => {
  it('has a page in every language for each goal, partner and instrument, and the addresses of the contract', async () => {
    fixture = await prepareSite('torun');
    const { input } = fixture;
    const pages = listSitePages({ ...input, printed }, siteLanguageTools(input), templates);
    const view = input.editions[0]!.get('pl')!;
    const perEdition = view.allGoals.length + view.partners.length + view.instruments.length + 10;
    expect(pages).toHaveLength(2 * (perEdition + 4));
    const addresses = new Set(pages.map((page) => page.address));
    for (const address of ['', '2010/', '2010/cele/2/', '2010/cele/2.4/', '2010/partnerzy/tarr/'])
      expect([addresses.has(address), addresses.has(`en/${address}`)], address).toEqual([true, true]);
    for (const address of [
      '2010/macierz/',
      '2010/zrodla/',
      'deklaracja-dostepnosci/',
      'sprawdz-plik/',
      '404.html',
    ])
      expect([addresses.has(address), addresses.has(`en/${address}`)], address).toEqual([true, true]);
  });

  it('puts the pages that wait for finished documents last', async () => {
    fixture = await prepareSite('torun');
    const ids = idsOf({ ...fixture.input, printed });
    expect(ids.slice(-6)).toEqual([
      'pl home',
      'pl file-check',
      'pl torun-2010/documents',
      'en home',
      'en file-check',
      'en torun-2010/documents',
    ]);
  });

  it('leaves out pages that would say nothing: registers, matrix and documents', async () => {
    fixture = await prepareSite('torun', 'hide');
    const ids = idsOf(fixture.input);
    for (const kind of ['partners', 'instruments', 'matrix', 'documents'])
      expect(ids).not.toContain(`pl torun-2010/${kind}`);
    expect(ids).toContain('pl torun-2010/sources');
  });

  it('refuses two pages in one file, also where only the case differs', async () => {
    fixture = await prepareSite('one-level');
    const { input } = fixture;
    const paths = { ...input.site.paths, sources: 'partnerzy' };
    expect(() => idsOf({ ...input, site: { ...input.site, paths } })).toThrow('have the same address');
    const upper = { ...input.site.paths, sources: 'Partnerzy' };
    expect(() => idsOf({ ...input, site: { ...input.site, paths: upper } })).toThrow('have the same address');
  });

  it('refuses a page in the folder of fonts and style sheets', async () => {
    fixture = await prepareSite('one-level');
    const { input } = fixture;
    const site = { ...input.site, paths: { ...input.site.paths, accessibility: 'assets' } };
    expect(() => idsOf({ ...input, site })).toThrow('is kept for files');
  });
});
