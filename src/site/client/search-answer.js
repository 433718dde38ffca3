/**
 * @typedef {import('./search-index.js').Found} Found
 * @typedef {import('./search-index.js').Words} Words
 * @typedef {{ name: string, hits: Found['hits'] }} Group
 */

/**
 * The hits grouped by kind; the kind of the best one comes first.
 * @template {{ kind: string }} Hit
 * @param {readonly Hit[]} hits
 * @param {Words} words
 */
export function groupHits(hits, words) {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    name: words.kinds[kind] ?? kind,
    hits: hits.filter((hit) => hit.kind === kind),
  }));
}

/**
 * The sentence about all of them; it says so where no entry has all words.
 * @param {string} query
 * @param {{ groups: readonly Group[], hasAllWords: boolean }} found
 * @param {Words} words
 */
export function describeAnswer(query, { groups, hasAllWords }, words) {
  const counts = groups.map(({ name, hits }) => `${name}: ${hits.length}`).join(', ');
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const sentence = count === 0 ? words.nothing : hasAllWords ? words.found : words.foundSome;
  return sentence
    .replace('{count}', String(count))
    .replace('{kinds}', () => counts)
    .replace('{query}', () => query);
}
