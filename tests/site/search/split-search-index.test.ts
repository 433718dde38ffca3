import { beforeAll, describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/site/client/search-terms.js';
import type { SearchEntry } from '../../../src/site/search/list-search-entries.ts';
import type { FixtureName } from '../in-browser/site-fixture.ts';
import { listFixtureEntries, openSearch } from './open-search.ts';
import type { OpenSearch } from './open-search.ts';

const tools = { label: (key: string) => key, language: 'pl' };

/** Several words, stop words, one letter, beginnings, numbers, letters with and without their marks. */
const plans = [
  [
    'torun-multiplied',
    'pl',
    [
      'ścieżki rowerowe',
      'umk',
      'mieszkanie komunalne smog',
      'wolontariat',
      'łódź',
      'lodz',
      'w toruniu',
      'i w z',
      'rozwoj miasta torun',
      '1.1',
      '1.1.1',
      '21.2',
      'cel 12.3',
      'p',
    ],
  ],
  ['torun-multiplied', 'en', ['of the city', 'residents', 'goal 2.4', 'a', 'number of people']],
  [
    'german-multiplied',
    'de',
    ['für die', 'fur', 'ueber', 'über', 'ziel 1.1', 'gemeinden', 'straße', 'altenheim', 'pflegekind'],
  ],
  ['ukrainian-multiplied', 'uk', ['місто', 'і', 'їжа', 'громада', 'ціль 1', 'розвиток громади']],
] as const satisfies readonly (readonly [FixtureName, string, readonly string[]])[];

describe.each(plans)('the parts of the index of %s in %s (issue 12)', (name, language, queries) => {
  let entries: readonly SearchEntry[];
  let whole: OpenSearch;
  let split: OpenSearch;
  beforeAll(async () => {
    const listed = await listFixtureEntries(name, language);
    ({ entries } = listed);
    const { tools, own } = listed;
    whole = openSearch(entries, tools, { longestWhole: Number.POSITIVE_INFINITY, own });
    split = openSearch(entries, tools, { longestWhole: 0, own });
  });

  it('find the same as the whole index, in the same order, with the same words marked', async () => {
    const asked = [...queries, ...makeQueries(entries)];
    let found = 0;
    for (const query of asked) {
      const expected = await whole.find(query);
      expect(await split.find(query), query).toEqual(expected);
      if (expected.hits.length > 0) found += 1;
    }
    expect(found).toBeGreaterThan(asked.length * 0.5);
    expect([whole.scripts.size, new Set(split.loaded).size > 10]).toEqual([1, true]);
  });

  it('are loaded for their words only, and once', async () => {
    const listed = await listFixtureEntries(name, language);
    const search = openSearch(entries, listed.tools, { longestWhole: 0 });
    const [word = ''] = splitWords(entries.find(({ kind }) => kind === 'results')!.title);
    await search.find(`${word} ${word}`);
    await search.find(word.slice(0, 3));
    const parts = search.loaded.filter((file) => file.startsWith('index/terms.'));
    expect(parts).toHaveLength(1);
    expect(new Set(search.loaded).size).toBe(search.loaded.length);
  });
});

describe('an index whose words begin alike (issue 12)', () => {
  const entries = makeAlikeEntries();
  const whole = openSearch(entries, tools, { longestWhole: Number.POSITIVE_INFINITY });
  const split = openSearch(entries, tools);
  const beginnings = [...split.scripts].flatMap(([file, script]) => {
    const beginning = /^self\.strategiaSearch\.loaded\.terms\["(.*?)"\]/.exec(script)?.[1];
    return beginning === undefined ? [] : [{ beginning, file, length: script.length }];
  });

  it('is in parts by itself, as it is long', () => {
    expect(split.scripts.size).toBeGreaterThan(20);
    expect(split.scripts.get('index.js')!.length).toBeLessThan(20_000);
  });

  it('is divided by the first letter, by two where there are many words, numbers by more', () => {
    const names = beginnings.map(({ beginning }) => beginning);
    expect(names).toEqual(expect.arrayContaining(['p', 'pr', 'po']));
    expect(names.some((one) => /^\d.{2,}/.test(one))).toBe(true);
    for (const { beginning, length } of beginnings) {
      if (/^\p{L}/u.test(beginning)) expect(beginning.length).toBeLessThanOrEqual(2);
      // Two letters are never divided.
      if (!/^\p{L}{2}$/u.test(beginning)) expect(length, beginning).toBeLessThan(16_100);
    }
  });

  it.each([
    'program',
    'programy',
    'porgram',
    'prgram',
    'projekt',
    'projket',
    'pieknu',
    'pr',
    'p',
    'po',
    'powiat program',
    'prace pracy',
    '1.1',
    '117.12',
    '117.12.3',
    '1',
    'ptaszek',
    'parkujacy plan',
    'nic',
    'pq',
    '𝒳yz 𝒳',
  ])('finds the same for %s', async (query) => {
    expect(await split.find(query)).toEqual(await whole.find(query));
  });

  it('finds what is meant, and not what differs in its first two letters', async () => {
    const { hits } = await split.find('programy');
    expect(hits.length).toBeGreaterThan(100);
    expect((await split.find('porgram')).hits).toEqual([]);
  });

  it('asks again for a part that could not be loaded', async () => {
    const search = openSearch(entries, tools);
    const { file } = beginnings.find(({ beginning }) => beginning === 'pr')!;
    const scripts = search.scripts as Map<string, string>;
    const script = scripts.get(file)!;
    scripts.delete(file);
    await expect(search.find('program')).rejects.toThrow(file);
    scripts.set(file, script);
    expect((await search.find('program')).hits.length).toBeGreaterThan(100);
  });
});

/** From every so many words of a plan: itself, a beginning, a slip, and a slip with another word's beginning. */
function makeQueries(entries: readonly SearchEntry[]): readonly string[] {
  const words = [
    ...new Set(
      entries.flatMap(({ title, text = '', number = '' }) => splitWords(`${number} ${title} ${text}`)),
    ),
  ];
  const every = Math.ceil(words.length / 60);
  return words
    .filter((_, index) => index % every === 0)
    .flatMap((word, index) => {
      const other = words[(index * 31) % words.length]!;
      const at = 1 + (index % Math.max(1, word.length - 1));
      const slip = [
        word.slice(0, at) + word.slice(at + 1),
        `${word.slice(0, at)}x${word.slice(at)}`,
        `${word.slice(0, at)}a${word.slice(at + 1)}`,
      ][index % 3]!;
      return [word, word.slice(0, at), slip, `${slip} ${other.slice(0, 4)}`];
    });
}

/** 3,000 entries whose words begin with `p` for the most part, in many endings, some of them several times in a text. */
function makeAlikeEntries(): readonly SearchEntry[] {
  const stems = [
    'program',
    'projekt',
    'prac',
    'prawo',
    'powiat',
    'pomoc',
    'piękn',
    'park',
    'plan',
    'ptasz',
    'psi',
    '𝒳yz',
  ];
  const endings = ['', 'y', 'u', 'em', 'ami', 'ów', 'ek', 'ujący', 'owe'];
  return Array.from({ length: 3000 }, (_, index): SearchEntry => {
    const word = (step: number): string => {
      const at = (index * 7 + step * step * 13) % 1009;
      return `${stems[at % stems.length]!}${endings[at % endings.length]!}`;
    };
    const number = `${String(100 + (index % 19))}.${String(index % 97)}${index % 3 === 0 ? `.${String(index % 7)}` : ''}`;
    return {
      kind: index < 1000 ? 'goals' : 'results',
      ...(index % 5 === 0 ? {} : { number }),
      title: `${word(1)} ${word(2)} i ${word(2)}`,
      ...(index % 4 === 0 ? { text: `${word(3)} w ${word(4)} w ${word(index % 50)}` } : {}),
      href: `../cele/${number}/`,
    };
  });
}
