import { describeAnswer, groupHits } from './search-answer.js';
import { openIndex } from './search-index.js';
import { createGroup } from './search-results.js';

/**
 * What the two files that are loaded on first use leave behind.
 * @typedef {{ MiniSearch: typeof import('minisearch').default,
 *   strategiaSearch: import('./search-index.js').WholeIndex | import('./search-index.js').SplitIndex }} Loaded
 */

const typingPauseMs = 150;
/** Who has waited so long is told what for. */
const silenceMs = 700;

const page = {
  form: find('.search-page .search-form', HTMLFormElement),
  field: find('.search-page .search-form input', HTMLInputElement),
  status: find('.search-status', HTMLElement),
  results: find('.search-results', HTMLElement),
  list: find('.search-list', HTMLElement),
};

/** @type {Promise<import('./search-index.js').Index> | undefined} */
let opening;
let pause = 0;
let silence = 0;
let turns = 0;

page.field.addEventListener('focus', () => void load().catch(fail));
page.field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void show(), typingPauseMs);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void show();
});
page.form.parentElement?.addEventListener('keydown', walk);

const asked = new URLSearchParams(location.search).get('q');
if (asked !== null && asked.trim() !== '') {
  page.field.value = asked;
  void show();
}

async function show() {
  const query = page.field.value.trim();
  const turn = (turns += 1);
  keepInAddresses(query);
  // Somebody typed on while files were loading.
  const isLate = () => turn !== turns || query !== page.field.value.trim();
  clearTimeout(silence);
  silence = setTimeout(() => say(page.form.dataset.loading ?? ''), silenceMs);
  await answer(query, isLate).catch((/** @type {unknown} */ error) => {
    if (!isLate()) fail(error);
  });
}

/** The query stays where the page is kept or shared, where a reader comes back to it, and in other languages. */
function keepInAddresses(/** @type {string} */ query) {
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  // A page opened from disk may not change its address.
  if (location.protocol !== 'file:') {
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  }
  for (const link of document.querySelectorAll('.languages a')) {
    const [path = ''] = (link.getAttribute('href') ?? '').split('?');
    link.setAttribute('href', path + search);
  }
}

/**
 * @param {string} query
 * @param {() => boolean} isLate
 */
async function answer(query, isLate) {
  const index = await load();
  const { hits, hasAllWords } = query === '' ? { hits: [], hasAllWords: true } : await index.find(query);
  if (isLate()) return;
  const { words } = loaded().strategiaSearch;
  const groups = groupHits(hits, words);
  // The first hit does not share the line with the others, which are asked for at once.
  await index.loadEntries(groups[0]?.hits.slice(0, 1).map(({ id }) => id) ?? []);
  if (isLate()) return;
  const sections = groups.map((group) => createGroup(group, { words, index, fail }));
  await sections[0]?.isBegun;
  if (isLate()) return;
  page.results.replaceChildren(...[...page.results.children].slice(0, 1));
  page.results.hidden = hits.length === 0;
  page.list.hidden = hits.length > 0;
  say(query === '' ? '' : describeAnswer(query, { groups, hasAllWords }, words));
  for (const { section, isBegun, showHits } of sections) {
    await isBegun;
    if (isLate()) return;
    page.results.append(section);
    await showHits();
  }
}

/** The library and the index, asked for once, when somebody means to search. */
function load() {
  opening ??= loadFiles().catch((/** @type {unknown} */ error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Screen readers read it out. */
function say(/** @type {string} */ words) {
  clearTimeout(silence);
  page.status.textContent = words;
}

/** Says that files are missing, and shows what can be read without them. */
function fail(/** @type {unknown} */ error) {
  say(page.form.dataset.failed ?? '');
  page.results.hidden = true;
  page.list.hidden = false;
  throw error;
}

async function loadFiles() {
  const { library = '', index: file = '' } = page.form.dataset;
  await Promise.all([loadScript(library), loadScript(file)]);
  const { MiniSearch, strategiaSearch } = loaded();
  return openIndex(strategiaSearch, MiniSearch, loadScript);
}

/** @returns {Promise<void>} */
function loadScript(/** @type {string} */ address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    document.head.append(script);
  });
}

/** Arrows go from the field through the hits and back; Escape goes back at once. */
function walk(/** @type {KeyboardEvent} */ event) {
  const stops = [page.field, ...page.results.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const steps = { ArrowDown: 1, ArrowUp: -1, Escape: -at };
  const step = event.key in steps ? steps[/** @type {keyof typeof steps} */ (event.key)] : 0;
  const next = stops[at + step];
  if (at < 0 || step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function loaded() {
  return /** @type {Loaded} */ (/** @type {unknown} */ (globalThis));
}

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
function find(selector, type) {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`There is no "${selector}".`);
  return found;
}
