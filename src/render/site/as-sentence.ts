/** The words as a sentence: ended by a full stop, unless they end with one (`… 17 maja 2018 r.`). */
export function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
