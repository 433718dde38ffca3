import { describeQuery, searchOptions } from './search-options.js';
import { foldWord, splitWords } from './search-terms.js';

/**
 * The index as its script leaves it: whole, or in parts, which are loaded as they are needed. The order of what is found
 * is the same: parts come with what all of them say together, and a word is looked up in the one part that has every word
 * with its beginning.
 * @typedef {import('minisearch').AsPlainObject} PlainIndex
 * @typedef {{ kind: string, number?: string, title: string, context?: string, text?: string, note?: string,
 *   href: string, language?: string }} Entry what can be found; `note` says where it comes from, where that is not a source
 * @typedef {{ found: string, nothing: string, more: string, kinds: Record<string, string> }} Words
 * @typedef {{ index: PlainIndex, entries: readonly Entry[], words: Words }} WholeIndex
 * @typedef {{
 *   statistics: Pick<PlainIndex, 'documentCount' | 'averageFieldLength' | 'fieldIds' | 'serializationVersion'>,
 *   kinds: readonly (readonly [kind: string, end: number])[],
 *   terms: Readonly<Record<string, string>>,
 *   entries: readonly (readonly [end: number, hash: string])[],
 *   loaded: Loaded,
 *   words: Words,
 * }} SplitIndex `terms` has the hashes of parts by the beginnings of their words; `kinds` and the parts of `entries` end
 * before an entry
 * @typedef {{ terms: Record<string, readonly TermRow[]>, entries: Record<number, readonly Entry[]> }} Loaded what the
 * scripts of parts leave behind, entries by the first one
 *
 * A word, and for each field that has it: the field, and in turn how far the next entry is and how long its field, before
 * minus how often the word stands there if that is more than once.
 * @typedef {readonly [term: string, ...fields: readonly (readonly number[])[]]} TermRow
 *
 * @typedef {{ id: number, kind: string, terms: ReadonlySet<string> }} Hit
 * @typedef {{ find: (query: string) => Promise<Hit[]>, loadEntries: (ids: readonly number[]) => Promise<Entry[]> }} Index
 */

/**
 * @param {WholeIndex | SplitIndex} data
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {(file: string) => Promise<void>} loadScript
 * @returns {Index}
 */
export function openIndex(data, MiniSearch, loadScript) {
  return 'index' in data ? openWhole(data, MiniSearch) : openSplit(data, MiniSearch, loadScript);
}

/**
 * The script of a part, in a folder next to the one that is loaded first.
 * @param {'terms' | 'entries'} kind
 * @param {string} hash
 */
export function partName(kind, hash) {
  return `index/${kind}.${hash}.js`;
}

/**
 * @param {WholeIndex} data
 * @param {typeof import('minisearch').default} MiniSearch
 * @returns {Index}
 */
function openWhole({ index, entries }, MiniSearch) {
  const miniSearch = MiniSearch.loadJS(index, searchOptions);
  return {
    find: async (query) => findHits(miniSearch, query, (id) => entries[id]?.kind ?? ''),
    loadEntries: async (ids) => ids.flatMap((id) => entries[id] ?? []),
  };
}

/**
 * @param {SplitIndex} data
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {(file: string) => Promise<void>} loadScript
 * @returns {Index}
 */
function openSplit(data, MiniSearch, loadScript) {
  const loadOnce = rememberLoading(loadScript);
  /** @type {{ readonly key: string, readonly index: import('minisearch').default } | undefined} */
  let latest;
  return {
    async find(query) {
      const beginnings = listBeginnings(query, data.terms);
      await Promise.all(beginnings.map((one) => loadOnce(partName('terms', data.terms[one] ?? ''))));
      const key = beginnings.join(' ');
      if (latest?.key !== key) latest = { key, index: joinParts(data, beginnings, MiniSearch) };
      return findHits(latest.index, query, (id) => data.kinds.find(([, end]) => id < end)?.[0] ?? '');
    },
    async loadEntries(ids) {
      const places = ids.map((id) => data.entries.findIndex(([end]) => id < end));
      await Promise.all(
        [...new Set(places)].map((place) => loadOnce(partName('entries', data.entries[place]?.[1] ?? ''))),
      );
      return ids.flatMap((id, index) => {
        const first = data.entries[(places[index] ?? 0) - 1]?.[0] ?? 0;
        return data.loaded.entries[first]?.[id - first] ?? [];
      });
    },
  };
}

/**
 * @param {import('minisearch').default} miniSearch
 * @param {string} query
 * @param {(id: number) => string} kindOf
 * @returns {Hit[]}
 */
function findHits(miniSearch, query, kindOf) {
  return miniSearch
    .search(describeQuery(query))
    .map(({ id, terms }) => ({ id, kind: kindOf(id), terms: new Set(terms) }));
}

/**
 * The parts in which the words of a query are looked up: for each word the one with its longest beginning.
 * @param {string} query
 * @param {SplitIndex['terms']} parts
 */
function listBeginnings(query, parts) {
  const beginnings = splitWords(query).flatMap((word) => {
    const asked = foldWord(word);
    const lengths = Array.from({ length: asked.length + 1 }, (_, index) => asked.length - index);
    return lengths.map((length) => asked.slice(0, length)).find((one) => Object.hasOwn(parts, one)) ?? [];
  });
  return [...new Set(beginnings)];
}

/**
 * An index of some parts, with what all parts say together. It knows no entries but those in which their words stand.
 * @param {SplitIndex} data
 * @param {readonly string[]} beginnings
 * @param {typeof import('minisearch').default} MiniSearch
 */
function joinParts({ statistics, loaded }, beginnings, MiniSearch) {
  /** @type {PlainIndex['documentIds']} */
  const documentIds = {};
  /** @type {PlainIndex['fieldLength']} */
  const fieldLength = {};
  /** @type {PlainIndex['index']} */
  const index = [];
  for (const [term, ...fields] of beginnings.flatMap((one) => loaded.terms[one] ?? [])) {
    /** @type {Record<string, Record<string, number>>} */
    const found = {};
    for (const [field = 0, ...numbers] of fields) {
      /** @type {Record<string, number>} */
      const entries = (found[field] = {});
      let id = 0;
      const rest = numbers.values();
      for (const number of rest) {
        const times = number < 0 ? -number : 1;
        id += number < 0 ? next(rest) : number;
        entries[id] = times;
        documentIds[id] = id;
        (fieldLength[id] ??= [])[field] = next(rest);
      }
    }
    index.push([term, found]);
  }
  const plain = { ...statistics, nextId: statistics.documentCount, dirtCount: 0, storedFields: {} };
  return MiniSearch.loadJS({ ...plain, documentIds, fieldLength, index }, searchOptions);
}

/** @param {Iterator<number, undefined>} numbers */
function next(numbers) {
  return numbers.next().value ?? 0;
}

/**
 * A file that could not be loaded is asked for again, the others once.
 * @param {(file: string) => Promise<void>} loadScript
 */
function rememberLoading(loadScript) {
  /** @type {Map<string, Promise<void>>} */
  const loading = new Map();
  return (/** @type {string} */ file) => {
    const known = loading.get(file);
    if (known) return known;
    const begun = loadScript(file).catch((/** @type {unknown} */ error) => {
      loading.delete(file);
      throw error;
    });
    loading.set(file, begun);
    return begun;
  };
}
