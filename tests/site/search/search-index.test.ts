import path from 'node:path';
import MiniSearch from 'minisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLanguageTools } from '../../../src/content/environment.ts';
import { searchOptions } from '../../../src/site/client/search-options.js';
import { createPageLinks } from '../../../src/site/links/page-links.ts';
import { listSearchEntries } from '../../../src/site/search/list-search-entries.ts';
import { searchIndexScript } from '../../../src/site/search/search-index-script.ts';
import type { SearchEntry } from '../../../src/site/search/search-index-script.ts';
import { readPageTemplates } from '../../../src/site/pages/template-pages.ts';
import { listSitePages, siteLanguageTools } from '../../../src/site/site-pages.ts';
import { prepareSite } from '../in-browser/site-fixture.ts';
import type { SiteFixture } from '../in-browser/site-fixture.ts';

const templates = readPageTemplates(path.resolve(import.meta.dirname, '../../../templates'));

const fixtures: SiteFixture[] = [];
afterAll(() => Promise.all(fixtures.map((fixture) => fixture.remove())));

/** Asks the index as the browser does: from the script, through JSON. */
async function openIndex(
  name: Parameters<typeof prepareSite>[0],
  language: string,
): Promise<(query: string) => SearchEntry[]> {
  const fixture = await prepareSite(name);
  fixtures.push(fixture);
  const { input } = fixture;
  const pages = listSitePages(input, siteLanguageTools(input), templates);
  const view = input.editions[0]!.get(language)!;
  const page = pages.find(({ id }) => id === `${view.id}/search`)!;
  const tools = createLanguageTools(input.words.get(language)!);
  const entries = listSearchEntries({ view, links: createPageLinks(pages, '/')(page), tools });
  const script = searchIndexScript(entries, tools);
  const data = JSON.parse(script.replace(/^self\.strategiaSearch=/, '').replace(/;\n$/, '')) as {
    index: unknown;
    entries: SearchEntry[];
  };
  const index = MiniSearch.loadJSON(JSON.stringify(data.index), searchOptions);
  return (query) => index.search(query).map(({ id }) => data.entries[id as number]!);
}

describe('the search of Toruń', () => {
  let ask: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    ask = await openIndex('torun', 'pl');
  });

  it('finds every goal in which a word stands in another form', () => {
    const found = ask('mieszkaniec').filter(({ kind }) => kind === 'goals');
    expect(found.some(({ title }) => title.includes('mieszkańców'))).toBe(true);
    for (const { title } of found.slice(0, 2)) expect(title).toMatch(/mieszka/i);
  });

  it('finds words typed without Polish letters, whatever their case', () => {
    expect(ask('MIESZKANCOW').map(({ title }) => title)).toEqual(
      ask('mieszkańców').map(({ title }) => title),
    );
    expect(ask('wspolpraca').some(({ title }) => /współprac/i.test(title))).toBe(true);
  });

  it('finds the beginnings of words', () => {
    expect(ask('turyst').some(({ title }) => /turyst/i.test(title))).toBe(true);
  });

  it('finds a goal by its number, before its results, and no other number', () => {
    const found = ask('2.4');
    expect(found[0]).toMatchObject({ kind: 'goals', number: '2.4', href: '../cele/2.4/' });
    const numbers = new Set(
      found.filter(({ kind }) => kind !== 'partners' && kind !== 'instruments').map(({ number }) => number),
    );
    expect([...numbers]).toEqual(['2.4']);
  });

  it('finds a partner, with its goals and the words that it is a proposal', () => {
    const [first] = ask('Toruńska Agencja Rozwoju Regionalnego').filter(({ kind }) => kind === 'partners');
    expect(first).toMatchObject({ href: '../partnerzy/tarr/', note: 'propozycja redakcyjna' });
    expect(first?.context).toMatch(/cel /);
  });

  it('leads to a result on the page of its goal', () => {
    const result = ask('2.4').find(({ kind }) => kind === 'results');
    expect(result).toMatchObject({ number: '2.4', note: 'propozycja redakcyjna' });
    expect(result?.href).toMatch(/^\.\.\/cele\/2\.4\/#rezultat-\d+$/);
  });

  it.each(['śmieci', 'smieci', 'moda', 'hala'])(
    'finds nothing that only looks alike: %s (issue 10)',
    (query) => {
      const words = ask(query).map(({ title, text, context }) => [title, text, context].join(' '));
      const meant = new RegExp(`(?<!\\p{L})${query}`, 'iu');
      for (const text of words) expect(text).toMatch(meant);
    },
  );

  it('keeps what its hint says: beginnings, no accents, other forms and slips from five letters on', () => {
    const finds = (query: string, word: RegExp): boolean =>
      ask(query).some(({ title, text }) => word.test(`${title} ${text ?? ''}`));
    expect(finds('miesz', /mieszka/i)).toBe(true);
    expect(finds('wspolp', /współpr/i)).toBe(true);
    expect(finds('mieszkaniec', /mieszkańców/i)).toBe(true);
    expect(finds('miastu', /miasta/i)).toBe(true);
    expect(finds('wspołprcaa', /współprac/i)).toBe(true);
  });

  it('finds nothing where nothing is meant', () => {
    expect(ask('<img src=x onerror=alert(1)>')).toEqual([]);
    expect(ask('   ')).toEqual([]);
  });
});

describe('the search in another language', () => {
  it('finds translations and leads to the pages in that language', async () => {
    const ask = await openIndex('torun', 'en');
    expect(ask('residents').length).toBeGreaterThan(0);
    expect(ask('2.4')[0]?.href).toBe('../cele/2.4/');
  });
});

describe('the search of a fixture', () => {
  it('finds numbers with letters in them', async () => {
    const ask = await openIndex('three-levels', 'pl');
    expect(ask('1.2.c')[0]).toMatchObject({ kind: 'goals', number: '1.2.c' });
  });

  it('says of the one proposal among statements that it is one', async () => {
    const ask = await openIndex('golden', 'pl');
    const found = ask('Kanarek-propozycja-7f3a');
    expect(found.length).toBeGreaterThan(0);
    for (const { note } of found) expect(note).toBe('propozycja redakcyjna');
  });
});

describe('the search of a plan whose numbers are words (issue 10)', () => {
  it('finds a goal by its number as it is printed', async () => {
    const ask = await openIndex('five-levels', 'en');
    for (const [query, number] of [
      ['Part 1', 'Part 1'],
      ['part 2', 'Part 2'],
      ['(i)', '(i)'],
    ] as const)
      expect(ask(query)[0], query).toMatchObject({ kind: 'goals', number });
    expect(ask('plans without')[0]).not.toHaveProperty('number');
  });

  it('finds a goal by its level and number', async () => {
    const ask = await openIndex('torun', 'pl');
    expect(ask('cel 2.4')[0]).toMatchObject({ kind: 'goals', number: '2.4' });
  });
});
