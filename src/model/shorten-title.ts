const enders = /[\s,;:–—-]+$/u;

/** A title cut after a whole word, with `…`, where it is longer than `maxLength` characters. */
export function shortenTitle(title: string, maxLength: number): string {
  if (title.length <= maxLength) return title;
  const cut = title.slice(0, maxLength);
  const atWord = cut.replace(/\s+\S*$/u, '');
  // A one-letter word must not be the last before the dots.
  const whole = atWord.replace(/(?:\s\p{L})+$/u, '');
  return `${whole.replace(enders, '')}…`;
}
