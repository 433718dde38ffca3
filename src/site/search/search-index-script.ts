import MiniSearch from 'minisearch';
import type { LanguageTools } from '../../content/environment.ts';
import { searchOptions } from '../client/search-options.js';

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
function buildSearchIndex(entries: readonly SearchEntry[]): MiniSearch {
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

/** The kinds of what is found, in the order in which they are shown. */
export const searchKinds = [
  'goals',
  'results',
  'partners',
  'instruments',
  'indicators',
  'chapters',
  'sources',
] as const;

/** Something that can be found; what is not there is left out, as the index is sent to browsers. */
export interface SearchEntry {
  readonly kind: (typeof searchKinds)[number];
  readonly number?: string;
  readonly title: string;
  /** How it is cited, `cel 2.4`: found, but not shown. */
  readonly citedAs?: string;
  /** To what it belongs: `Spodziewane rezultaty celu 2.4`. */
  readonly context?: string;
  /** What is searched beside the title, and shown where a word stands in it. */
  readonly text?: string;
  /** Its origin in words, where that is no source. */
  readonly note?: string;
  readonly href: string;
  /** The language of the title and the text where it is not that of the page. */
  readonly language?: string;
}
