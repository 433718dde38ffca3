import { findStemmer } from './search-stems.js';

/**
 * What the search knows of a language. Words that say nothing alone are folded; synonyms are of terms: what is asked for, one
 * or several in a row, and what is found as well, each again one or several.
 * @typedef {{ language: string, stopWords: readonly string[],
 *   synonyms: readonly (readonly [asked: string, ...meant: string[]])[] }} Vocabulary
 */

/** A word as it is looked up: small letters without diacritics, of which `ł` and `ß` have no decomposition; `2,4` is `2.4`. */
export function foldWord(/** @type {string} */ word) {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(',', '.');
}

/** Words and numbers; a number keeps its dots, and a comma as in `2,4`, so that it is one word. */
export const wordPattern = /\p{N}+(?:,\p{N}+|(?:\.[\p{L}\p{N}]+)+)?|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, as they stand in it. */
export function splitWords(/** @type {string} */ text) {
  return text.match(wordPattern) ?? [];
}

/** True for what is cited by number and has to be found exactly. */
export function isNumber(/** @type {string} */ word) {
  return /^\p{N}/u.test(word);
}

/**
 * What stands in the index for a word of a text in a language: the same for most of its forms.
 * @param {string} language
 * @returns {(word: string) => string}
 */
export function termMaker(language) {
  const stem = findStemmer(language);
  return (word) => {
    const folded = foldWord(word);
    return stem === undefined || isNumber(folded) ? folded : stem(folded);
  };
}
