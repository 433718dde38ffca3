import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';
import type { RenderedFixture } from './in-browser/site-fixture.ts';

const texts = (select: Select, selector: string): string[] =>
  select(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe.each(['show', 'hide'] as const)('the page of a goal (proposals: %s)', (proposals) => {
  let fixture: RenderedFixture;
  const read = async (address: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, address, 'index.html'), 'utf8'));
  beforeAll(async () => {
    fixture = await renderFixture('torun', proposals);
  });

  it('says where one is, letter by letter', async () => {
    const select = await read('2010/cele/2.4');
    expect(texts(select, 'h1')).toEqual(['2.4 Poprawa stanu środowiska naturalnego na terenie miasta']);
    expect(texts(select, 'title')[0]).toMatch(
      /^2\.4 Poprawa stanu .* – Strategia Torunia do roku 2020 \(nie obowiązuje\)$/,
    );
    expect(texts(select, '.breadcrumbs a')).toEqual([
      'Strona główna',
      'Strategia Torunia do roku 2020',
      'Cel 2',
    ]);
    expect(texts(select, '.siblings [aria-current]')[0]).toMatch(/^2\.4 Poprawa/);
    expect(select('.pager a').map((link) => link.getAttribute('href'))).toEqual(['../2.3/', '../2.5/']);
  });

  it('shows the original beside an editors’ translation', async () => {
    const original = (await read('en/2010/cele/2.4'))('.title-origin [lang="pl"]')[0]!;
    expect(original.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Poprawa stanu środowiska naturalnego na terenie miasta',
    );
  });

  it(
    proposals === 'show'
      ? 'says once, above all lists, that they are proposals (issue 16), and gives each item an address'
      : 'says in one sentence that no list is supplied',
    async () => {
      const select = await read('2010/cele/2.4');
      if (proposals === 'hide') {
        expect(select('.goal-list')).toEqual([]);
        expect(texts(select, '.list-missing')).toHaveLength(1);
        expect(texts(select, 'body')[0]).not.toContain('propozycj');
        return;
      }
      expect(texts(select, '.goal-list h2')).toHaveLength(3);
      expect(texts(select, '.goal-head .goal-origin')).toEqual([
        'Dziedziny i wykazy: propozycja redakcyjna, nie część uchwały.',
      ]);
      expect(texts(select, 'main')[0]!.match(/propozycja redakcyjna/g)).toHaveLength(1);
      expect(select('.results li')[2]!.id).toBe('rezultat-3');
      const links = select('.results .item-link').map((link) => link.getAttribute('href'));
      expect(links.slice(0, 3)).toEqual(['#rezultat-1', '#rezultat-2', '#rezultat-3']);
    },
  );
});
