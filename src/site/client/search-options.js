import { foldWord, isNumber, splitWords } from './search-terms.js';

/** What is shorter is one letter from many words that mean something else: `woda`, `moda`. */
const fewestLetters = 5;

/** From here on a quarter of the letters may differ, which finds inflected forms (measured); below, one letter. */
const manyLetters = 7;

/** How the index is built and asked; both sides have to agree. */
export const searchOptions = {
  fields: ['number', 'title', 'text'],
  tokenize: splitWords,
  processTerm: foldWord,
  searchOptions: {
    boost: { number: 4, title: 2 },
    prefix: (/** @type {string} */ term) => !isNumber(term),
    fuzzy: (/** @type {string} */ term) => {
      if (isNumber(term) || term.length < fewestLetters) return false;
      return term.length < manyLetters ? 1 : 0.25;
    },
    filter: (/** @type {Found} */ { queryTerms, terms }) =>
      queryTerms.every((asked) => terms.some((term) => isMeant(term, asked))),
    combineWith: /** @type {const} */ ('AND'),
  },
};

/**
 * The words of a hit that are meant: an entry with `śmieci` may hold `dzieci` too.
 * @typedef {{ queryTerms: readonly string[], terms: readonly string[] }} Found
 * @param {Found} found
 * @returns {ReadonlySet<string>} folded
 */
export function meantTerms({ queryTerms, terms }) {
  return new Set(terms.filter((term) => queryTerms.some((asked) => isMeant(term, asked))));
}

/**
 * Endings and slips differ, beginnings do not: `śmieci` are not `dzieci`, however alike they are.
 * @param {string} term
 * @param {string} asked
 */
function isMeant(term, asked) {
  return term.slice(0, 2) === asked.slice(0, 2);
}
