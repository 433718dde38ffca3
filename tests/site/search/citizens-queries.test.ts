import { beforeAll, describe, expect, it } from 'vitest';
import { groupHits } from '../../../src/site/client/search-answer.js';
import type { CitizensQuery } from './citizens-query.ts';
import { fortyQueries } from './forty-queries.ts';
import { listFixtureEntries, openSearch } from './open-search.ts';
import { unseenQueries } from './unseen-queries.ts';

type Ask = (query: string) => Promise<readonly string[]>;

describe('the search of Toruń finds among its first three hits (issue 16)', () => {
  const asks = new Map<CitizensQuery['language'], Ask>();
  beforeAll(async () => {
    for (const language of ['pl', 'en'] as const) asks.set(language, await openShown(language));
  });

  const listMissed = async (queries: readonly CitizensQuery[]): Promise<readonly string[]> => {
    const missed: string[] = [];
    for (const { language, query, meant } of queries) {
      const first = (await asks.get(language)!(query)).slice(0, 3);
      if (!first.some((address) => meant.some((one) => address.startsWith(one))))
        missed.push(`${query}: ${first.join(' ')}`);
    }
    return missed;
  };

  it('what 36 of 40 queries of citizens mean', async () => {
    expect(fortyQueries).toHaveLength(40);
    const missed = await listMissed(fortyQueries);
    expect(40 - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(36);
  });

  it('what 14 of 20 queries mean that nothing was fitted to', async () => {
    expect(unseenQueries).toHaveLength(20);
    const missed = await listMissed(unseenQueries);
    expect(20 - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(14);
  });
});

/** The addresses of what is found, below that of the edition, in the order in which the page shows them. */
async function openShown(language: string): Promise<Ask> {
  const { entries, tools } = await listFixtureEntries('torun', language);
  const search = openSearch(entries, tools);
  return async (query) => {
    const { hits } = await search.find(query);
    return groupHits(hits, await search.words())
      .flatMap((group) => group.hits)
      .map(({ id }) => entries[id]!.href.replace('../', ''));
  };
}
