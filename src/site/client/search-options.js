import { foldWord, splitWords, termMaker } from './search-terms.js';

/**
 * How the index is built and opened; both sides have to agree. Words that say nothing alone are left out, but for the
 * numbers of goals, of which one may be `a`. Queries come as terms.
 * @param {Pick<import('./search-terms.js').Vocabulary, 'language' | 'stopWords'>} vocabulary
 */
export function describeIndex({ language, stopWords }) {
  const toTerm = termMaker(language);
  const left = new Set(stopWords);
  return {
    fields: ['number', 'title', 'aliases', 'text'],
    tokenize: splitWords,
    processTerm: (/** @type {string} */ word, /** @type {string} */ field = '') =>
      field !== 'number' && left.has(foldWord(word)) ? null : toTerm(word),
    searchOptions: {
      boost: { number: 4, title: 2, aliases: 4 },
      tokenize: (/** @type {string} */ term) => [term],
      processTerm: (/** @type {string} */ term) => term,
    },
  };
}
