import { followStates } from './live-states.js';

/*
 * The document in the browser's own viewer; after each change another one takes its place, opened at the page of the change.
 */
const script = document.currentScript;
const viewer = document.getElementById('viewer');
const place = document.getElementById('place');
if (script instanceof HTMLScriptElement && viewer && place) {
  const { path = '', title = '', site = '/', words: texts = '{}' } = script.dataset;
  /** @type {import('./live-panel.js').Words} */
  const words = JSON.parse(texts);
  let revision = '';
  let page = 1;
  place.textContent = words.waiting;
  followStates(new URL('.', script.src).href, {
    onState: ({ documents }) => {
      const current = path === '' ? documents[0] : documents.find((one) => one.path === path);
      if (!current || current.revision === revision) return;
      revision = current.revision;
      page = current.page ?? page;
      place.textContent = current.page === undefined ? '' : words.page.replace('{page}', String(page));
      show(`${site}${current.path}?${new URLSearchParams({ revision })}#page=${page}`);
    },
    onLost: () => undefined,
  });

  /**
   * The last one stays until the new one is there; some browsers never tell of a document that it is.
   *
   * @param {string} address
   */
  const show = (address) => {
    const before = [...viewer.children];
    for (const older of before.splice(0, before.length - 1)) older.remove();
    const frame = Object.assign(document.createElement('iframe'), { src: address, title });
    frame.addEventListener('load', () => before.forEach((old) => old.remove()), { once: true });
    viewer.append(frame);
  };
}
