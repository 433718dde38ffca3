import { make, setWords, word } from './edit-controls.js';
import { openDraft } from './edit-draft.js';
import { buildField } from './edit-fields.js';
import { clearFaults, showFault } from './edit-problems.js';
import { openSearch } from './edit-search.js';

/*
 * Of `strategia edit` alone: finds in the list of everything; builds a form, and sends what was made of it. What is not saved
 * stays in the page.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  setWords(JSON.parse(script.dataset['words'] ?? '{}'));
  if (script.dataset['form'] === undefined) openSearch(script.dataset['found'] ?? '');
  else openForm(script);
}

/** @param {HTMLScriptElement} script */
function openForm({ dataset, src }) {
  const place = document.getElementById('fields');
  const formElement = document.getElementById('form');
  const problems = document.getElementById('problems');
  const status = document.getElementById('status');
  if (!place || !formElement || !problems || !status) return;
  const home = new URL('edit/', src).href;
  const { address = '', token = '' } = dataset;
  const field = JSON.parse(dataset['form'] ?? '{}');
  const build = (/** @type {unknown} */ value) =>
    buildField(field, value, {
      languages: (dataset['languages'] ?? '').split(' '),
      origin: JSON.parse(dataset['origin'] ?? '{}'),
      choices: JSON.parse(dataset['choices'] ?? '{}'),
      isRoot: true,
      build: buildField,
    });
  const given = dataset['value'] === undefined ? undefined : JSON.parse(dataset['value']);
  const draft = openDraft(address);
  const kept = draft.read();
  let { version = '' } = dataset;
  let saved = JSON.stringify(build(given).read(''));
  const isRestored = kept !== undefined && JSON.stringify(kept.value) !== saved;
  const root = build(isRestored ? kept.value : given);
  place.append(root.node);
  // Says its fields where in the entry they stand.
  root.read('');
  let isSaving = false;
  let isLeaving = false;
  const isChanged = () => JSON.stringify(root.read('')) !== saved;

  formElement.addEventListener('input', () => {
    const changed = isChanged();
    status.textContent = changed ? word('unsaved') : '';
    if (changed) draft.keep({ version, value: root.read('') });
    else draft.drop();
  });
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && isChanged()) event.preventDefault();
  });

  /** Drops what was written. */
  const startAnew = () => {
    draft.drop();
    isLeaving = true;
    location.reload();
  };
  const button = (/** @type {string} */ name, /** @type {() => void} */ act) => {
    const made = make('button', { type: 'button', textContent: word(name) });
    made.addEventListener('click', act);
    return made;
  };
  const report = (/** @type {string} */ name, /** @type {Node[]} */ ...more) => {
    problems.replaceChildren(make('p', { textContent: word(name) }), ...more);
  };
  const reportConflict = (/** @type {string} */ name, /** @type {string} */ theirs) => {
    const keepMine = button('keep-mine', () => {
      version = theirs;
      void save();
    });
    report(name, make('p', { className: 'ways' }, [button('take-theirs', startAnew), keepMine]));
  };

  const save = async () => {
    if (isSaving) return;
    isSaving = true;
    const value = root.read('');
    const body = JSON.stringify({ address, version, value });
    const headers = { 'Content-Type': 'application/json', 'X-Strategia-Token': token };
    /** @type {{ outcome?: string, version?: string, address?: string, problems?: import('./edit-problems.js').Fault[] }} */
    let answer = {};
    try {
      const response = await fetch(`${home}save`, { method: 'POST', headers, body });
      answer = await response.json();
    } catch (error) {
      console.warn(error);
    }
    isSaving = false;
    problems.replaceChildren();
    clearFaults();
    const { outcome = 'failed' } = answer;
    if (outcome === 'saved' || outcome === 'unchanged') {
      version = answer.version ?? version;
      saved = JSON.stringify(value);
      draft.drop();
      status.textContent = word(outcome);
      // It was new, or has another id now.
      if (answer.address === undefined || answer.address === address) return;
      isLeaving = true;
      location.replace(`${home}entry?address=${encodeURIComponent(answer.address)}`);
      return;
    }
    status.textContent = '';
    if (outcome === 'outdated') reportConflict(outcome, answer.version ?? version);
    else report(word(outcome) === '' ? 'failed' : outcome);
    if (answer.problems) problems.append(make('ul', {}, answer.problems.map(showFault)));
    problems.focus();
  };
  formElement.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    void save();
  });

  /** Somebody may have changed the file while another window was looked at. */
  const compare = async () => {
    if (isSaving || isLeaving) return;
    const response = await fetch(`${home}version?address=${encodeURIComponent(address)}`);
    const { version: theirs } = await response.json();
    if (isSaving || theirs === undefined || theirs === version) return;
    if (isChanged()) reportConflict('changed', theirs);
    else startAnew();
  };
  addEventListener('focus', () => void compare().catch((error) => console.warn(error)));

  if (!isRestored) return;
  status.textContent = word('unsaved');
  if (kept.version === version) report('restored', make('p', {}, [button('drop', startAnew)]));
  else reportConflict('changed', version);
  version = kept.version;
}
