import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldText } from '../print/print-job-fixture.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';
import type { FixtureName } from './in-browser/site-fixture.ts';
import { listFixtureEntries, openSearch } from './search/open-search.ts';

const readHome = async (name: FixtureName, folder = ''): Promise<Select> => {
  const { input } = await renderFixture(name);
  return parseSitePage(await readFile(path.join(input.folder, folder, 'index.html'), 'utf8'));
};
const textsOf = (select: Select, selector: string): string[] =>
  select(selector).map(({ textContent }) => foldText(textContent));

describe('the home page (issue 16)', () => {
  it('says in a box whether the plan is in force, what replaced it, its act and who speaks', async () => {
    const home = await readHome('torun');
    expect(textsOf(home, 'h1')).toEqual(['Strategia Rozwoju Miasta Torunia do roku 2020']);
    const box = textsOf(home, '.validity > *');
    expect(box[0]).toMatch(
      /^Nie obowiązuje od 17 maja 2018 r\. Zastąpiła ją: aktualizacja Strategii „.+”\. .* To nie jest oficjalny serwis urzędu\.$/,
    );
    expect(box[1]).toBe('Uchwała nr 935/2010 Rady Miasta Torunia z dnia 4 listopada 2010 r.');
  });

  it('names the goals below each of the highest, behind their numbers', async () => {
    const home = await readHome('torun');
    const rows = home('.goal-row').map((row) => [...row.querySelectorAll('.goal-members li')].length);
    expect(rows).toEqual([6, 6, 4, 6]);
    expect(textsOf(home, '.goal-members li')[9]).toBe(
      '2.4 Poprawa stanu środowiska naturalnego na terenie miasta',
    );
    expect(home('.goal-members a')[9]!.getAttribute('href')).toBe('2010/cele/2.4/');
    expect(textsOf(home, '.statement blockquote')[0]).toContain('Toruń nowoczesnym miastem');
  });

  it('names of a plan of five levels the first below that have cards, and counts how far goals have come', async () => {
    const home = await readHome('five-levels');
    const members = home('.goal-row').map((row) =>
      [...row.querySelectorAll('.goal-members li')].map(({ textContent }) => foldText(textContent)),
    );
    expect(members).toEqual([['A Homes', 'B Streets'], ['A Homes']]);
    expect(textsOf(home, '.validity .progress')[0]).toMatch(/^Progress\. In progress: 1; .*: \d+\. /);
  });

  it.each([
    ['torun', 'pl', ''],
    ['torun', 'en', 'en'],
    ['golden', 'pl', ''],
    ['five-levels', 'en', ''],
    ['three-levels', 'pl', ''],
  ] as const)('shows searches of "%s" (%s) that find something', async (name, language, folder) => {
    const queries = (await readHome(name, folder))('.search-examples a').map((link) => [
      link.textContent.replaceAll('\u00a0', ' '),
      new URL(link.getAttribute('href')!, 'https://site.test/').searchParams.get('q'),
    ]);
    expect(queries.length).toBeGreaterThan(1);
    const { entries, tools } = await listFixtureEntries(name, language);
    const { find } = openSearch(entries, tools);
    for (const [shown, query] of queries) {
      expect(query).toBe(shown);
      expect((await find(query!)).hits.length, query!).toBeGreaterThan(0);
    }
  });
});
