import { excerptAround, markWords } from './search-excerpt.js';

/**
 * What the index gives for a hit; `note` says where it comes from, where that is not a source.
 * @typedef {{ kind: string, number?: string, title: string, context?: string, text?: string, note?: string,
 *   href: string, language?: string }} Entry
 * @typedef {{ entry: Entry, terms: ReadonlySet<string> }} Hit
 * @typedef {{ found: string, nothing: string, more: string, failed: string, kinds: Record<string, string> }} Words
 */

/** So many of each kind are shown at first. */
const shownFirst = 8;

/**
 * The hits grouped by kind, in the order of the kinds.
 * @param {readonly Hit[]} hits
 * @param {Words} words
 */
export function describeHits(hits, words) {
  return Object.entries(words.kinds)
    .map(([kind, name]) => ({ name, hits: hits.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}

/**
 * @param {ReturnType<typeof describeHits>[number]} group
 * @param {Words} words
 */
export function createGroup(group, words) {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = `${group.name}: ${group.hits.length}`;
  const list = document.createElement('ol');
  list.append(...group.hits.slice(0, shownFirst).map(createHit));
  section.append(heading, list);
  if (group.hits.length > shownFirst) section.append(createMore(group, list, words));
  return section;
}

/**
 * @param {ReturnType<typeof describeHits>[number]} group
 * @param {HTMLOListElement} list
 * @param {Words} words
 */
function createMore(group, list, words) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.more
    .replace('{kind}', () => group.name.toLowerCase())
    .replace('{count}', String(group.hits.length));
  button.addEventListener('click', () => {
    const rest = group.hits.slice(shownFirst).map(createHit);
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

function createHit(/** @type {Hit} */ { entry, terms }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = entry.href;
  if (entry.number !== undefined) {
    const number = document.createElement('span');
    number.className = 'number';
    number.append(...createMarked(entry.number, terms));
    link.append(number, ' ');
  }
  const title = document.createElement('span');
  title.append(...createMarked(entry.title, terms));
  if (entry.language !== undefined) title.lang = entry.language;
  link.append(title);
  item.append(link);
  if (entry.note !== undefined) item.append(' ', createText('small', 'mark', entry.note));
  if (entry.context !== undefined) item.append(createText('p', 'context', entry.context));
  const excerpt = excerptAround(entry.text ?? '', terms);
  if (excerpt !== '') {
    const text = createText('p', 'excerpt', '');
    if (entry.language !== undefined) text.lang = entry.language;
    text.append(...createMarked(excerpt, terms));
    item.append(text);
  }
  return item;
}

/**
 * @param {string} text
 * @param {ReadonlySet<string>} terms
 */
function createMarked(text, terms) {
  return markWords(text, terms).map((piece) =>
    piece.isFound ? createText('mark', '', piece.text) : piece.text,
  );
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function createText(name, className, text) {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
