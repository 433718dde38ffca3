import { mergeNode } from './live-merge.js';

const placeKey = 'strategia-dev-place';

/** Scripts that find nothing to do on a server: a page that has others, which change it, is loaded again. */
const idleScripts = /\/__dev\/|\/links-from-disk\.[^/]*$/;

/**
 * Brings the page up to date: in place, where that is safe, so that nothing moves under the reader's eyes. Gives the hash of
 * what it is then.
 *
 * @param {string | undefined} hash of what it is now
 */
export async function updatePage(hash) {
  const response = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  const html = await response?.text().catch(() => undefined);
  // The server has stopped in between; it tells when it is back.
  if (html === undefined) return hash;
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const next = fresh.querySelector('script[data-hash]')?.getAttribute('data-hash') ?? undefined;
  if (next === hash) return hash;
  if ([document, fresh].some((page) => hasWorkingScripts(page) || isExplanation(page))) {
    reload();
    return next;
  }
  await bringStyles(fresh);
  document.title = fresh.title;
  document.documentElement.lang = fresh.documentElement.lang;
  mergeNode(document.body, document.adoptNode(fresh.body));
  return next;
}

/** @param {Document} page */
function hasWorkingScripts(page) {
  return [...page.querySelectorAll('script[src]')].some(
    (script) => !idleScripts.test(script.getAttribute('src') ?? ''),
  );
}

/**
 * The server's own page stands under a policy that lets no font of the site in, and keeps it.
 *
 * @param {Document} page
 */
function isExplanation(page) {
  return page.querySelector('main.explanation') !== null;
}

/**
 * The name of a style sheet changes with what is in it. The old one stays until the new one is there.
 *
 * @param {Document} fresh
 */
async function bringStyles(fresh) {
  const own = [...document.querySelectorAll('head link[rel=stylesheet]')];
  const wanted = [...fresh.querySelectorAll('head link[rel=stylesheet]')];
  const hrefOf = (/** @type {Element} */ link) => link.getAttribute('href');
  const missing = wanted.filter((link) => !own.some((other) => hrefOf(other) === hrefOf(link)));
  await Promise.all(
    missing.map((link) => {
      const added = document.adoptNode(link);
      const loaded = new Promise((resolve) => {
        added.addEventListener('load', resolve);
        added.addEventListener('error', resolve);
      });
      document.head.append(added);
      return loaded;
    }),
  );
  for (const link of own) if (!wanted.some((other) => hrefOf(other) === hrefOf(link))) link.remove();
}

/** Loads the page again; what is opened, where the focus is and what is seen stay. */
function reload() {
  const place = {
    address: location.pathname + location.search,
    x: scrollX,
    y: scrollY,
    focus: document.activeElement === document.body ? undefined : pathOf(document.activeElement),
    details: [...document.querySelectorAll('details')].map(({ open }) => open),
  };
  sessionStorage.setItem(placeKey, JSON.stringify(place));
  location.reload();
}

/** After the page was loaded again. */
export function restorePlace() {
  const kept = sessionStorage.getItem(placeKey);
  if (kept === null) return;
  sessionStorage.removeItem(placeKey);
  const { address, x, y, focus, details } = JSON.parse(kept);
  if (address !== location.pathname + location.search) return;
  for (const [index, element] of document.querySelectorAll('details').entries())
    element.open = details[index] ?? element.open;
  const focused = focus === undefined ? null : document.querySelector(focus);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  scrollTo(x, y);
  // A script may yet add what was there.
  addEventListener('load', () => scrollTo(x, y), { once: true });
}

/**
 * A selector for an element, from the nearest one with an id.
 *
 * @param {Element | null} element
 * @returns {string | undefined}
 */
function pathOf(element) {
  if (element === null) return undefined;
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const parent = element.parentElement;
  if (parent === null) return element.localName;
  const place = [...parent.children].indexOf(element) + 1;
  return `${pathOf(parent)} > :nth-child(${place})`;
}
