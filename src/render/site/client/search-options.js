import { foldWord, isNumber, splitWords } from './search-terms.js';

/** How the index is built and asked; both sides have to agree. Fuzziness finds inflected forms (0.25 was measured). */
export const searchOptions = {
  fields: ['number', 'title', 'text'],
  tokenize: splitWords,
  processTerm: foldWord,
  searchOptions: {
    boost: { number: 4, title: 2 },
    prefix: (/** @type {string} */ term) => !isNumber(term),
    fuzzy: (/** @type {string} */ term) => (isNumber(term) || term.length < 4 ? false : 0.25),
    combineWith: /** @type {const} */ ('AND'),
  },
};
