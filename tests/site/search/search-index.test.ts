import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/site/client/search-index.js';
import type { FixtureName } from '../in-browser/site-fixture.ts';
import { listFixtureEntries, openSearch } from './open-search.ts';

/** Asks the index as the browser does, from its script; the entries in the order in which they are found. */
async function openIndex(
  name: FixtureName,
  language: string,
): Promise<(query: string) => Promise<readonly Entry[]>> {
  const { entries, tools, own } = await listFixtureEntries(name, language);
  const search = openSearch(entries, tools, { own });
  return async (query) => (await search.find(query)).entries;
}

describe('the search of Toruń', () => {
  let ask: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    ask = await openIndex('torun', 'pl');
  });

  it('finds every goal in which a word stands in another form', async () => {
    const found = (await ask('mieszkaniec')).filter(({ kind }) => kind === 'goals');
    expect(found.some(({ title }) => title.includes('mieszkańców'))).toBe(true);
    for (const { title } of found.slice(0, 2)) expect(title).toMatch(/mieszka/i);
  });

  it('finds words typed without Polish letters, whatever their case', async () => {
    expect((await ask('MIESZKANCOW')).map(({ title }) => title)).toEqual(
      (await ask('mieszkańców')).map(({ title }) => title),
    );
    expect((await ask('wspolpraca')).some(({ title }) => /współprac/i.test(title))).toBe(true);
  });

  it('finds the beginnings of words', async () => {
    expect((await ask('turyst')).some(({ title }) => /turyst/i.test(title))).toBe(true);
  });

  it('finds a goal by its number, before its results, and no other number', async () => {
    const found = await ask('2.4');
    expect(found[0]).toMatchObject({ kind: 'goals', number: '2.4', href: '../cele/2.4/' });
    const numbers = new Set(
      found.filter(({ kind }) => kind !== 'partners' && kind !== 'instruments').map(({ number }) => number),
    );
    expect([...numbers]).toEqual(['2.4']);
  });

  it('finds a partner, with its goals and the words that it is a proposal', async () => {
    const [first] = (await ask('Toruńska Agencja Rozwoju Regionalnego')).filter(
      ({ kind }) => kind === 'partners',
    );
    expect(first).toMatchObject({ href: '../partnerzy/tarr/', note: 'propozycja redakcyjna' });
    expect(first?.context).toMatch(/cel /);
  });

  it('leads to a result on the page of its goal', async () => {
    const result = (await ask('2.4')).find(({ kind }) => kind === 'results');
    expect(result).toMatchObject({ number: '2.4', note: 'propozycja redakcyjna' });
    expect(result?.href).toMatch(/^\.\.\/cele\/2\.4\/#rezultat-\d+$/);
  });

  it.each([
    ['śmieci', 'śmiec|odpad'],
    ['smieci', 'śmiec|odpad'],
    ['moda', 'mod[aęyz]'],
    ['hala', 'hal[aeęi]'],
  ])('finds nothing that only looks alike: %s (issue 10)', async (query, forms) => {
    const words = (await ask(query)).map(({ title, text, context }) => [title, text, context].join(' '));
    const meant = new RegExp(`(?<!\\p{L})(?:${forms})`, 'iu');
    for (const text of words) expect(text).toMatch(meant);
  });

  it('finds beginnings, words without accents, other forms and slips from five letters on', async () => {
    const finds = async (query: string, word: RegExp): Promise<boolean> =>
      (await ask(query)).some(({ title, text }) => word.test(`${title} ${text ?? ''}`));
    expect(await finds('miesz', /mieszka/i)).toBe(true);
    expect(await finds('wspolp', /współpr/i)).toBe(true);
    expect(await finds('mieszkaniec', /mieszkańców/i)).toBe(true);
    expect(await finds('miastu', /miasta/i)).toBe(true);
    expect(await finds('wspołprcaa', /współprac/i)).toBe(true);
  });

  it('finds what has some of the words where nothing has all, and says so (issue 16)', async () => {
    const { entries, tools } = await listFixtureEntries('torun', 'pl');
    const search = openSearch(entries, tools);
    const some = await search.find('muzeum kosmonautyki');
    expect(some.hasAllWords).toBe(false);
    expect(some.entries[0]?.href).toBe('../partnerzy/muzeum-okregowe/');
    expect((await search.find('muzeum okręgowe')).hasAllWords).toBe(true);
    expect((await search.find('muzeum i w okręgu')).hits[0]).toEqual(
      (await search.find('muzeum okręg')).hits[0],
    );
  });

  it('finds what is spelt alike only where nothing is spelt so (issue 16)', async () => {
    const terms = async (query: string): Promise<readonly string[]> => {
      const { entries, tools } = await listFixtureEntries('torun', 'pl');
      const { hits } = await openSearch(entries, tools).find(query);
      return [...new Set(hits.flatMap((hit) => hit.terms))];
    };
    for (const term of await terms('szkoła')) expect(term).toMatch(/^(?:szkol|edukacj|oswiat)/);
    expect(await terms('szkkoła')).toContain('szkol');
  });

  it('finds what a compound or a derived word is made of (issue 16)', async () => {
    expect((await ask('wolontariuszka')).some(({ title }) => title.includes('wolontariusz'))).toBe(true);
    expect(await ask('wolnomularstwo')).toEqual([]);
  });

  it('finds nothing where nothing is meant', async () => {
    expect(await ask('<img src=x onerror=alert(y)>')).toEqual([]);
    expect(await ask('   ')).toEqual([]);
  });
});

describe('the search by the words that a publisher adds (issue 16)', () => {
  it('finds partners and instruments by short names, first and in every language, and shows none of them', async () => {
    for (const language of ['pl', 'en']) {
      const ask = await openIndex('torun', language);
      const [first] = await ask('mzk');
      expect(first).toMatchObject({ kind: 'partners', href: '../partnerzy/miejski-zaklad-komunikacji/' });
      expect(first).not.toHaveProperty('aliases');
      expect(Object.values(first!).join(' ')).not.toContain('MZK');
      expect((await ask('EFS'))[0]).toMatchObject({ href: '../instrumenty/europejski-fundusz-spoleczny/' });
    }
  });
});

describe('the search in a language that the program does not know (issue 16)', () => {
  it('knows the words that its folder brings', async () => {
    const ask = await openIndex('german-multiplied', 'de');
    expect((await ask('ein Altenheim'))[0]?.title).toBe('Gute Pflege in gewohnter Umgebung');
    expect(await ask('Pflege für den')).toEqual(await ask('Pflege'));
  });

  it('finds beginnings, likeness and what compounds are made of', async () => {
    const ask = await openIndex('german-multiplied', 'de');
    expect((await ask('Starkregenversicherung'))[0]?.title).toMatch(/Starkregen/);
    expect((await ask('Busverbindungsnetz'))[0]?.title).toMatch(/Busverbindungen/);
    expect((await ask('Pflegge'))[0]?.title).toMatch(/Pflege/);
  });
});

describe('the search in another language', () => {
  it('finds translations and leads to the pages in that language', async () => {
    const ask = await openIndex('torun', 'en');
    expect((await ask('residents')).length).toBeGreaterThan(0);
    expect((await ask('2.4'))[0]?.href).toBe('../cele/2.4/');
  });
});

describe('the search of a fixture', () => {
  it('finds numbers with letters in them', async () => {
    const ask = await openIndex('three-levels', 'pl');
    expect((await ask('1.2.c'))[0]).toMatchObject({ kind: 'goals', number: '1.2.c' });
  });

  it('says of the one proposal among statements that it is one', async () => {
    const ask = await openIndex('golden', 'pl');
    const found = await ask('Kanarek-propozycja-7f3a');
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
      expect((await ask(query))[0], query).toMatchObject({ kind: 'goals', number });
    expect((await ask('plans without'))[0]).not.toHaveProperty('number');
  });

  it('finds a goal by its level and number', async () => {
    const ask = await openIndex('torun', 'pl');
    expect((await ask('cel 2.4'))[0]).toMatchObject({ kind: 'goals', number: '2.4' });
  });
});
