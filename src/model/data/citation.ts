/**
 * `[@kpinfo]` or `[@kpinfo, s. 5]`: the id of a source and, if need be, the place in it. No other bracket stands in
 * between, so that a text of many beginnings is read once, not from each of them to its end.
 */
export const citationPattern = /\[@([a-z][a-z0-9-]*)(?:,\s*([^\s[\]][^[\]]*))?\]/g;

/** Whether a text of a chapter cites any source. */
export function holdsCitation(text: string): boolean {
  return text.search(citationPattern) >= 0;
}
