import { findStemmer } from './search-stems.js';
import { foldWord, isNumber, splitWords, termMaker } from './search-terms.js';

/**
 * A word of a query: its term, and what was typed, which may be the beginning of a longer word.
 * @typedef {{ term: string, typed: string }} Asked
 *
 * One or several words that stand for one thing, and the terms that are meant by it as well.
 * @typedef {{ words: readonly Asked[], meant: readonly (readonly string[])[] }} Part
 *
 * @typedef {import('minisearch').QueryCombination} Combination
 * @typedef {import('./search-terms.js').Vocabulary} Vocabulary
 */

/** So many letters of a word are never taken for others. */
export const beginningLength = 2;

/** A stem that is shorter is one letter from many words that mean something else: `woda`, `moda`. */
const fewestLetters = 5;

/** From here on two letters may differ. */
const manyLetters = 8;

/** A stem of so many letters is a beginning that tells words apart: `turyst`, but not `mod`. */
const longStem = 5;

/** A synonym counts for less than the word itself. */
const synonymWeight = 0.6;

/**
 * A query in parts that all have to be found.
 * @param {string} query
 * @param {Vocabulary} vocabulary
 * @returns {readonly Part[]}
 */
export function readQuery(query, { language, stopWords, synonyms }) {
  const toTerm = termMaker(language);
  const typed = splitWords(query).map((word) => ({ term: toTerm(word), typed: foldWord(word) }));
  const telling = typed.filter((word) => !stopWords.includes(word.typed));
  const asked = telling.length > 0 ? telling : typed;
  /** @type {Part[]} */
  const parts = [];
  for (let at = 0; at < asked.length;) {
    const found = findSynonym(asked.slice(at), synonyms);
    parts.push({ words: asked.slice(at, at + found.length), meant: found.meant });
    at += found.length;
  }
  return parts;
}

/**
 * The longest synonym that the words begin with.
 * @param {readonly Asked[]} words
 * @param {Vocabulary['synonyms']} synonyms
 */
function findSynonym(words, synonyms) {
  const best = { length: 1, meant: /** @type {string[][]} */ ([]) };
  for (const [asked, ...meant] of synonyms) {
    const terms = asked.split(' ');
    if (terms.length < best.length || !terms.every((term, index) => term === words[index]?.term)) continue;
    Object.assign(best, { length: terms.length, meant: meant.map((one) => one.split(' ')) });
  }
  return best;
}

/** Each word for itself: what is asked for where nothing has all of them. */
export function takeApart(/** @type {readonly Part[]} */ parts, /** @type {Vocabulary} */ vocabulary) {
  return parts.flatMap(({ words }) => words.flatMap(({ typed }) => readQuery(typed, vocabulary)));
}

/** The terms and beginnings that are looked up for a query. */
export function listLookedUp(/** @type {readonly Part[]} */ parts) {
  return [
    ...new Set(
      parts.flatMap(({ words, meant }) => [...words.flatMap((word) => Object.values(word)), ...meant.flat()]),
    ),
  ];
}

/**
 * A query for the library. Each part is looked up as it is spelt; where nothing is, in other spellings (in a language whose
 * endings nobody knows always); where nothing is either, by the longest beginning that anything has, so that of a compound
 * or a derived word what it is made of is found: `wolontariat`, `wolontariusz`; `Radwegenetz`, `Radweg`.
 * @param {readonly Part[]} parts
 * @param {{ language: string, combineWith: 'AND' | 'OR', isFound: (query: Combination) => boolean }} options
 * @returns {Combination}
 */
export function describeQuery(parts, { language, combineWith, isFound }) {
  const hasStemmer = findStemmer(language) !== undefined;
  return {
    combineWith,
    queries: parts.map((part) => {
      const exact = describePart(part, false);
      if (hasStemmer && isFound(exact)) return exact;
      const like = describePart(part, true);
      if (isFound(like)) return like;
      return shorten(part).find(isFound) ?? like;
    }),
  };
}

/**
 * @param {Part} part
 * @param {boolean} isLike
 * @returns {Combination}
 */
function describePart({ words, meant }, isLike) {
  return {
    combineWith: 'OR',
    queries: [
      { combineWith: 'AND', queries: words.map((word) => describeWord(word, isLike)) },
      ...meant.map((terms) => describeSynonym(terms)),
    ],
  };
}

/**
 * The word itself comes first, then what begins as it was typed, then what is spelt alike.
 * @param {Asked} word
 * @param {boolean} isLike
 * @returns {Combination}
 */
function describeWord({ term, typed }, isLike) {
  const exact = { queries: [term], prefix: false, fuzzy: false };
  if (isNumber(term)) return { combineWith: 'OR', queries: [exact] };
  const begun = listBeginnings(term, typed).map((one) => ({ queries: [one], prefix: true, fuzzy: false }));
  const fuzzy = term.length < fewestLetters ? 0 : term.length < manyLetters ? 1 : 2;
  const like = { queries: [term], prefix: false, fuzzy, boostDocument: keepBeginning(term) };
  return { combineWith: 'OR', queries: [exact, ...begun, ...(isLike && fuzzy > 0 ? [like] : [])] };
}

/**
 * Queries for the beginnings of a word, the longest first; half of it stays.
 * @param {Part} part
 * @returns {Combination[]}
 */
function shorten({ words: [word, ...others] }) {
  if (word === undefined || others.length > 0 || isNumber(word.term)) return [];
  const shortest = Math.max(longStem, Math.ceil(word.typed.length / 2));
  return Array.from({ length: Math.max(0, word.typed.length - shortest) }, (_, index) => ({
    combineWith: 'OR',
    queries: [{ queries: [word.typed.slice(0, -1 - index)], prefix: true, fuzzy: false }],
  }));
}

/**
 * @param {string} term
 * @param {string} typed
 */
function listBeginnings(term, typed) {
  const long = [...(typed.length > 1 ? [typed] : []), ...(term.length >= longStem ? [term] : [])];
  return [...new Set(long)];
}

/**
 * Slips differ, beginnings do not: `śmieci` are not `dzieci`, however alike they are.
 * @param {string} asked
 */
function keepBeginning(asked) {
  const beginning = asked.slice(0, beginningLength);
  return (/** @type {unknown} */ _, /** @type {string} */ term) => (term.startsWith(beginning) ? 1 : 0);
}

/**
 * @param {readonly string[]} terms
 * @returns {Combination}
 */
function describeSynonym(terms) {
  const queries = terms.map((term) => ({ queries: [term], prefix: term.length >= longStem, fuzzy: false }));
  return { combineWith: 'AND', boostDocument: () => synonymWeight, queries };
}
