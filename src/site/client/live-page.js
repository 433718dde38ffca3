import { followStates } from './live-states.js';
import { openPanel } from './live-panel.js';
import { restorePlace, updatePage } from './live-update.js';

/*
 * Served by `strategia dev` alone: keeps a page as its data are, where the reader stays, and says over it what is wrong.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  /** @type {import('./live-panel.js').Words} */
  const words = JSON.parse(script.dataset['words'] ?? '{}');
  const home = new URL('.', script.src).href;
  const explains = document.querySelector('main.explanation') !== null;
  const panel = openPanel(home, words, {
    isBare: explains || document.getElementById('viewer') !== null,
    editor: script.dataset['editor'],
  });
  /** @type {string | undefined} */
  let revision;
  /** @type {string | undefined} */
  let wanted;
  let hash = script.dataset['hash'];
  let isUpdating = false;
  const update = async () => {
    if (isUpdating) return;
    isUpdating = true;
    while (wanted !== revision) {
      const asked = wanted;
      hash = await updatePage(hash);
      revision = asked;
    }
    isUpdating = false;
  };
  restorePlace();
  followStates(home, {
    onState: (state) => {
      panel.show(explains ? { ...state, trouble: undefined } : state);
      wanted = state.revision;
      // The viewer's own script brings another document.
      if (document.getElementById('viewer') === null) void update();
    },
    onLost: () => panel.showLost(),
  });
}
