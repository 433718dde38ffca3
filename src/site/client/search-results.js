import { excerptAround, markWords } from './search-excerpt.js';

/**
 * @typedef {import('./search-answer.js').Group} Group
 * @typedef {import('./search-excerpt.js').Sought} Sought
 * @typedef {import('./search-index.js').Entry} Entry
 * @typedef {import('./search-index.js').Hit} Hit
 * @typedef {import('./search-index.js').Index} Index
 * @typedef {import('./search-index.js').Words} Words
 */

/** So many of each kind are shown at first. */
const shownFirst = 8;

/**
 * @typedef {{ words: Words, index: Index, fail: (error: unknown) => void }} Context
 * @param {Group} group
 * @param {Context} context
 */
export function createGroup(group, context) {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = `${group.name}: ${group.hits.length}`;
  const list = document.createElement('ol');
  section.append(heading, list);
  const hits = group.hits.slice(0, shownFirst).map((hit) => createHits([hit], context));
  // What fails is said where it is waited for.
  void Promise.allSettled(hits);
  /** Each hit is shown as soon as those before it are. */
  const showHits = async () => {
    for (const hit of hits) list.append(...(await hit));
    if (group.hits.length > shownFirst) section.append(createMore(group, list, context));
  };
  return { section, isBegun: hits[0], showHits };
}

/**
 * @param {Group} group
 * @param {HTMLOListElement} list
 * @param {Context} context
 */
function createMore(group, list, context) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = context.words.more
    .replace('{kind}', () => group.name.toLowerCase())
    .replace('{count}', String(group.hits.length));
  const showRest = async () => {
    const rest = await createHits(group.hits.slice(shownFirst), context);
    // Pressed twice while they were loading.
    if (!button.isConnected) return;
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
    button.remove();
  };
  button.addEventListener('click', () => void showRest().catch(context.fail));
  return button;
}

/**
 * @param {readonly Hit[]} hits
 * @param {Context} context
 */
async function createHits(hits, { index: { loadEntries, toTerm } }) {
  const entries = await loadEntries(hits.map(({ id }) => id));
  return entries.map((entry, at) => createHit(entry, { terms: hits[at]?.terms ?? new Set(), toTerm }));
}

/**
 * @param {Entry} entry
 * @param {Sought} sought
 */
function createHit(entry, sought) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = entry.href;
  if (entry.number !== undefined) {
    const number = document.createElement('span');
    number.className = 'number';
    number.append(...createMarked(entry.number, sought));
    link.append(number, ' ');
  }
  const title = document.createElement('span');
  title.append(...createMarked(entry.title, sought));
  if (entry.language !== undefined) title.lang = entry.language;
  link.append(title);
  item.append(link);
  if (entry.note !== undefined) item.append(' ', createText('small', 'mark', entry.note));
  if (entry.context !== undefined) item.append(createText('p', 'context', entry.context));
  const excerpt = excerptAround(entry.text ?? '', sought);
  if (excerpt !== '') {
    const text = createText('p', 'excerpt', '');
    if (entry.language !== undefined) text.lang = entry.language;
    text.append(...createMarked(excerpt, sought));
    item.append(text);
  }
  return item;
}

/**
 * @param {string} text
 * @param {Sought} sought
 */
function createMarked(text, sought) {
  return markWords(text, sought).map((piece) =>
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
