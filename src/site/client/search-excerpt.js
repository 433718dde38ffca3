import { wordPattern } from './search-terms.js';

/** How much of a long text is shown around the first word found. */
const excerptLength = 180;
const before = 60;

/**
 * The terms for which something was found, and which term a word is.
 * @typedef {{ terms: ReadonlySet<string>, toTerm: (word: string) => string }} Sought
 */

/**
 * A text in pieces, found words apart from what is between them; texts stay texts and never become markup.
 * @param {string} text
 * @param {Sought} sought
 * @returns {{ text: string, isFound: boolean }[]}
 */
export function markWords(text, { terms, toTerm }) {
  const pieces = [];
  let done = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (!terms.has(toTerm(match[0]))) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), isFound: false });
    pieces.push({ text: match[0], isFound: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isFound: false });
  return pieces;
}

/**
 * The part of a text around the first word found, cut between words; nothing where no word is found.
 * @param {string} text
 * @param {Sought} sought
 */
export function excerptAround(text, { terms, toTerm }) {
  const first = [...text.matchAll(wordPattern)].find((match) => terms.has(toTerm(match[0])));
  if (!first) return '';
  const start = first.index <= before ? 0 : text.indexOf(' ', first.index - before) + 1;
  const end =
    start + excerptLength >= text.length ? text.length : text.lastIndexOf(' ', start + excerptLength);
  const from = Math.min(start, first.index);
  const to = Math.max(end, first.index + first[0].length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
