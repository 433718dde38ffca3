import MiniSearch from 'minisearch';
import type { LanguageTools } from '../../content/environment.ts';
import { describeIndex } from '../client/search-options.js';
import { foldWord, splitWords } from '../client/search-terms.js';
import type { Vocabulary } from '../client/search-terms.js';
import { searchKinds } from './list-search-entries.ts';
import type { SearchEntry } from './list-search-entries.ts';
import { divideEntries, divideTerms } from './split-search-index.ts';
import type { DividedTerms } from './split-search-index.ts';
import { limitVocabulary } from './vocabulary.ts';

/** The script that is loaded first; in it is the whole index of a small plan, else what names the other parts. */
export const indexScriptName = 'index.js';

/**
 * So many characters of what can be found, some 60 goals, are sent as one piece with their index, which is about as long
 * again. Bytes are what a reader waits for, not goals: 250 kB take 1.3 s at 1.6 Mbit/s, parts another two round trips.
 */
const wholeUpTo = 128_000;

/** The words of entries: their index where it is sent whole, else its parts. They say nothing of addresses. */
export interface WordIndex {
  readonly index: MiniSearch | DividedTerms;
  readonly vocabulary: Vocabulary;
}

/** Entries are found by their position. The heading of a result only repeats its number, which would outweigh the goal. */
export function indexWords(
  entries: readonly SearchEntry[],
  vocabulary: Vocabulary,
  longestWhole = wholeUpTo,
): WordIndex {
  const numbers = new Set(entries.flatMap(({ number = '' }) => splitWords(number).map(foldWord)));
  const options = describeIndex(vocabulary);
  const terms = new Set<string>();
  const index = new MiniSearch({ ...options, processTerm: rememberTerms(options.processTerm, terms) });
  index.addAll(
    entries.map(({ kind, number, title, aliases, citedAs, text, context }, id) => ({
      id,
      number,
      title,
      aliases,
      text: [citedAs, kind === 'results' ? undefined : context, text]
        .filter((part) => part !== undefined)
        .join(' '),
    })),
  );
  return {
    index: JSON.stringify(entries).length > longestWhole ? divideTerms(index) : index,
    vocabulary: limitVocabulary(vocabulary, { terms, numbers }),
  };
}

type ProcessTerm = ReturnType<typeof describeIndex>['processTerm'];

/** Most words of a plan stand in it often. All terms are put into `terms`. */
function rememberTerms(process: ProcessTerm, terms: Set<string>): ProcessTerm {
  const known = new Map<string, string | null>();
  return (word, field) => {
    const key = field === 'number' ? `#${word}` : word;
    const before = known.get(key);
    if (before !== undefined) return before;
    const term = process(word, field);
    known.set(key, term);
    if (term !== null) terms.add(term);
    return term;
  };
}

/**
 * The index as classic scripts, which also load from disk, by their names; JSON is also JavaScript. The first one leaves
 * `strategiaSearch`: the index, what it finds, and the words in which the page says so. Parts have a hash of their content
 * in their names, so that parts of two builds never meet.
 */
export function searchIndexScripts(
  entries: readonly SearchEntry[],
  { index, vocabulary }: WordIndex,
  { label }: Pick<LanguageTools, 'label'>,
): ReadonlyMap<string, string> {
  const shown = entries.map(({ citedAs: _, aliases: __, ...entry }) => entry);
  const words = {
    found: label('site.search.found', { query: '{query}', count: '{count}', kinds: '{kinds}' }),
    foundSome: label('site.search.foundSome', { query: '{query}', count: '{count}', kinds: '{kinds}' }),
    nothing: label('site.search.nothing', { query: '{query}' }),
    more: label('site.search.more', { kind: '{kind}', count: '{count}' }),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, label(`site.search.kind.${kind}`)])),
  };
  if (index instanceof MiniSearch)
    return new Map([[indexScriptName, indexScript({ index, entries: shown, vocabulary, words })]]);
  const chunks = divideEntries(shown);
  const data = {
    statistics: index.statistics,
    kinds: listKinds(entries),
    terms: Object.fromEntries(index.parts.map(({ beginning, hash }) => [beginning, hash])),
    entries: chunks.map(({ end, hash }) => [end, hash]),
    loaded: { terms: {}, entries: {} },
    vocabulary,
    words,
  };
  return new Map([
    [indexScriptName, indexScript(data)],
    ...[...index.parts, ...chunks].map(({ name, script }): [string, string] => [name, script]),
  ]);
}

function indexScript(data: object): string {
  return `self.strategiaSearch=${JSON.stringify(data)};\n`;
}

/** Where the entries of each kind end. */
function listKinds(entries: readonly SearchEntry[]): readonly (readonly [SearchEntry['kind'], number])[] {
  return entries.flatMap(({ kind }, id) => (kind === entries[id + 1]?.kind ? [] : [[kind, id + 1] as const]));
}
