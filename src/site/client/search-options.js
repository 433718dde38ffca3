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
    prefix: (/** @type {string} */ term) => !isNumber(term) && term.length > 1,
    fuzzy: (/** @type {string} */ term) => {
      if (isNumber(term) || term.length < fewestLetters) return false;
      return term.length < manyLetters ? 1 : 0.25;
    },
  },
};

/**
 * A query for the library: every word has to be found, and words that are not meant count for nothing. So the order of
 * what is found depends on no words but those that begin as the words of the query do.
 * @param {string} query
 * @returns {import('minisearch').QueryCombination}
 */
export function describeQuery(query) {
  return {
    combineWith: 'AND',
    queries: splitWords(query).map((word) => {
      const asked = foldWord(word);
      return { queries: [word], boostDocument: (_, term) => (isMeant(term, asked) ? 1 : 0) };
    }),
  };
}

/**
 * Endings and slips differ, beginnings do not: `śmieci` are not `dzieci`, however alike they are.
 * @param {string} term
 * @param {string} asked
 */
function isMeant(term, asked) {
  return term.slice(0, beginningLength) === asked.slice(0, beginningLength);
}

/** So many letters of a word are never taken for others. */
export const beginningLength = 2;
