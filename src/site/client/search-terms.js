/** A word as it is looked up: small letters without diacritics; `ł` has no decomposition of its own. */
export function foldWord(/** @type {string} */ word) {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l');
}

/** Words and numbers; a number keeps its dots, so that `2.4` is one word. */
export const wordPattern = /\p{N}+(?:\.[\p{L}\p{N}]+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, as they stand in it. */
export function splitWords(/** @type {string} */ text) {
  return text.match(wordPattern) ?? [];
}

/** True for what is cited by number and has to be found exactly. */
export function isNumber(/** @type {string} */ word) {
  return /^\p{N}/u.test(word);
}
