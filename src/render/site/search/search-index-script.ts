import MiniSearch from 'minisearch';
import type { LanguageTools } from '../../environment.ts';
import { searchOptions } from '../client/search-options.js';
import { searchKinds } from './search-entry.ts';
import type { SearchEntry } from './search-entry.ts';

/**
 * The index as a classic script, which also loads from disk. It leaves `strategiaSearch`: the index, what it finds, and
 * the words in which the page says so; JSON is also JavaScript.
 */
export function searchIndexScript(
  entries: readonly SearchEntry[],
  { label }: Pick<LanguageTools, 'label'>,
): string {
  const data = {
    index: buildSearchIndex(entries),
    entries: entries.map(({ citedAs: _, ...shown }) => shown),
    words: {
      found: label('site.search.found', { query: '{query}', count: '{count}', kinds: '{kinds}' }),
      nothing: label('site.search.nothing', { query: '{query}' }),
      more: label('site.search.more', { kind: '{kind}', count: '{count}' }),
      kinds: Object.fromEntries(searchKinds.map((kind) => [kind, label(`site.search.kind.${kind}`)])),
    },
  };
  return `self.strategiaSearch=${JSON.stringify(data)};\n`;
}

/** Entries are found by their position. The heading of a result only repeats its number, which would outweigh the goal. */
export function buildSearchIndex(entries: readonly SearchEntry[]): MiniSearch {
  const index = new MiniSearch(searchOptions);
  index.addAll(
    entries.map(({ kind, number, title, citedAs, text, context }, id) => ({
      id,
      number,
      title,
      text: [citedAs, kind === 'results' ? undefined : context, text]
        .filter((part) => part !== undefined)
        .join(' '),
    })),
  );
  return index;
}
