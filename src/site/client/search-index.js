import { describeIndex } from './search-options.js';
import { describeQuery, listLookedUp, readQuery, takeApart } from './search-query.js';
import { termMaker } from './search-terms.js';

/**
 * The index as its script leaves it: whole, or in parts, which are loaded as they are needed. The order of what is found
 * is the same: parts come with what all of them say together, and a word is looked up in the one part that has every word
 * with its beginning.
 * @typedef {import('minisearch').AsPlainObject} PlainIndex
 * @typedef {{ kind: string, number?: string, title: string, context?: string, text?: string, note?: string,
 *   href: string, language?: string }} Entry what can be found; `note` says where it comes from, where that is not a source
 * @typedef {{ found: string, foundSome: string, nothing: string, more: string, kinds: Record<string, string> }} Words
 * @typedef {{ index: PlainIndex, entries: readonly Entry[], vocabulary: Vocabulary, words: Words }} WholeIndex
 * @typedef {{
 *   statistics: Pick<PlainIndex, 'documentCount' | 'averageFieldLength' | 'fieldIds' | 'serializationVersion'>,
 *   kinds: readonly (readonly [kind: string, end: number])[],
 *   terms: Readonly<Record<string, string>>,
 *   entries: readonly (readonly [end: number, hash: string])[],
 *   loaded: Loaded,
 *   vocabulary: Vocabulary,
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
 * @typedef {import('./search-terms.js').Vocabulary} Vocabulary
 *
 * @typedef {{ id: number, kind: string, terms: ReadonlySet<string> }} Hit with the terms for which it was found
 * @typedef {{ hits: readonly Hit[], hasAllWords: boolean }} Found
 * @typedef {{ find: (query: string) => Promise<Found>, loadEntries: (ids: readonly number[]) => Promise<Entry[]>,
 *   toTerm: (word: string) => string }} Index `toTerm` tells which words of a text are found
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
function openWhole({ index, entries, vocabulary }, MiniSearch) {
  const miniSearch = MiniSearch.loadJS(index, describeIndex(vocabulary));
  const kindOf = (/** @type {number} */ id) => entries[id]?.kind ?? '';
  return {
    toTerm: termMaker(vocabulary.language),
    find: async (query) => findHits(miniSearch, readQuery(query, vocabulary), { vocabulary, kindOf }),
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
  const { vocabulary } = data;
  const kindOf = (/** @type {number} */ id) => data.kinds.find(([, end]) => id < end)?.[0] ?? '';
  return {
    toTerm: termMaker(vocabulary.language),
    async find(query) {
      const parts = readQuery(query, vocabulary);
      const lookedUp = listLookedUp([...parts, ...takeApart(parts, vocabulary)]);
      const beginnings = listBeginnings(lookedUp, data.terms);
      await Promise.all(beginnings.map((one) => loadOnce(partName('terms', data.terms[one] ?? ''))));
      const key = beginnings.join(' ');
      if (latest?.key !== key) latest = { key, index: joinParts(data, beginnings, MiniSearch) };
      return findHits(latest.index, parts, { vocabulary, kindOf });
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
 * What has all parts of a query; where nothing has, what has some of its words.
 * @param {import('minisearch').default} miniSearch
 * @param {readonly import('./search-query.js').Part[]} parts
 * @param {{ vocabulary: Vocabulary, kindOf: (id: number) => string }} context
 * @returns {Found}
 */
function findHits(miniSearch, parts, { vocabulary, kindOf }) {
  const { language } = vocabulary;
  const isFound = (/** @type {import('minisearch').Query} */ query) => miniSearch.search(query).length > 0;
  const search = (/** @type {typeof parts} */ asked, /** @type {'AND' | 'OR'} */ combineWith) =>
    miniSearch
      .search(describeQuery(asked, { language, combineWith, isFound }))
      .map(({ id, score, terms }) => ({ id, score, kind: kindOf(id), terms: new Set(terms) }))
      .sort((a, b) => b.score * weightOf(b.kind) - a.score * weightOf(a.kind))
      .map(({ id, kind, terms }) => ({ id, kind, terms }));
  const hits = search(parts, 'AND');
  const apart = takeApart(parts, vocabulary);
  if (hits.length > 0 || apart.length < 2) return { hits, hasAllWords: true };
  return { hits: search(apart, 'OR'), hasAllWords: false };
}

/** What is planned is asked for more often than what is said about the document. */
function weightOf(/** @type {string} */ kind) {
  return { goals: 1.5, chapters: 0.75, sources: 0.5 }[kind] ?? 1;
}

/**
 * The parts of the index in which terms and beginnings are looked up: for each the one with its longest beginning.
 * @param {readonly string[]} lookedUp
 * @param {SplitIndex['terms']} parts
 */
function listBeginnings(lookedUp, parts) {
  const beginnings = lookedUp.flatMap((asked) => {
    const lengths = Array.from({ length: asked.length + 1 }, (_, index) => asked.length - index);
    return lengths.map((length) => asked.slice(0, length)).find((one) => Object.hasOwn(parts, one)) ?? [];
  });
  return [...new Set(beginnings)].sort();
}

/**
 * An index of some parts, with what all parts say together. It knows no entries but those in which their words stand.
 * @param {SplitIndex} data
 * @param {readonly string[]} beginnings
 * @param {typeof import('minisearch').default} MiniSearch
 */
function joinParts({ statistics, loaded, vocabulary }, beginnings, MiniSearch) {
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
  return MiniSearch.loadJS({ ...plain, documentIds, fieldLength, index }, describeIndex(vocabulary));
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
