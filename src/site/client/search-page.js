import { meantTerms, searchOptions } from './search-options.js';
import { createGroup, describeHits } from './search-results.js';

/**
 * What the two files that are loaded on first use leave behind.
 * @typedef {import('./search-results.js').Entry} Entry
 * @typedef {{ index: import('minisearch').AsPlainObject, entries: readonly Entry[],
 *   words: import('./search-results.js').Words }} SearchData
 * @typedef {{ MiniSearch: typeof import('minisearch').default, strategiaSearch: SearchData }} Loaded
 */

const typingPauseMs = 150;

const page = {
  form: find('.search-page .search-form', HTMLFormElement),
  field: find('.search-page .search-form input', HTMLInputElement),
  status: find('.search-status', HTMLElement),
  results: find('.search-results', HTMLElement),
  list: find('.search-list', HTMLElement),
};

/** @type {Promise<(query: string) => import('./search-results.js').Hit[]> | undefined} */
let search;
let pause = 0;

page.field.addEventListener('focus', () => void load());
page.field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void show(), typingPauseMs);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  // A page opened from disk may not change its address.
  if (location.protocol !== 'file:') {
    history.replaceState(null, '', `?${new URLSearchParams({ q: page.field.value })}`);
  }
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
  const answer = await load();
  // Somebody typed on while the files were loading.
  if (query !== page.field.value.trim()) return;
  const { words } = loaded().strategiaSearch;
  const hits = query === '' ? [] : answer(query);
  const groups = describeHits(hits, words);
  page.results.replaceChildren(
    ...[...page.results.children].slice(0, 1),
    ...groups.map((group) => createGroup(group, words)),
  );
  page.results.hidden = hits.length === 0;
  page.list.hidden = hits.length > 0;
  const found = hits.length === 0 ? words.nothing : words.found;
  const counts = groups.map((group) => `${group.name}: ${group.hits.length}`).join(', ');
  page.status.textContent =
    query === ''
      ? ''
      : found
          .replace('{count}', String(hits.length))
          .replace('{kinds}', () => counts)
          .replace('{query}', () => query);
}

/** The library and the index, asked for once, when somebody means to search. */
function load() {
  search ??= loadFiles().catch((/** @type {unknown} */ error) => {
    search = undefined;
    page.status.textContent = page.form.dataset.failed ?? '';
    throw error;
  });
  return search;
}

async function loadFiles() {
  const { library = '', index = '' } = page.form.dataset;
  await Promise.all([loadScript(library), loadScript(index)]);
  const { MiniSearch, strategiaSearch } = loaded();
  const miniSearch = MiniSearch.loadJS(strategiaSearch.index, searchOptions);
  return (/** @type {string} */ query) =>
    miniSearch.search(query).flatMap((found) => {
      const entry = strategiaSearch.entries[found.id];
      return entry ? [{ entry, terms: meantTerms(found) }] : [];
    });
}

/** @returns {Promise<void>} */
function loadScript(/** @type {string} */ address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
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
