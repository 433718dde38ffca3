import { focusPlace, make, setWords } from './edit-controls.js';
import { buildField } from './edit-fields.js';

/*
 * Of `strategia edit` alone: finds in the list of everything; builds a form, and sends what was made of it. What is not saved
 * stays in the page.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const { words = '{}', form } = script.dataset;
  setWords(JSON.parse(words));
  if (form === undefined) openSearch(script.dataset['found'] ?? '');
  else openForm(JSON.parse(words), script);
}

/** @param {string} found */
function openSearch(found) {
  const field = document.getElementById('search');
  const status = document.getElementById('found');
  if (!(field instanceof HTMLInputElement) || !status) return;
  const simplify = (/** @type {string} */ text) =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  const items = [...document.querySelectorAll('main li')].map((item) => ({
    item,
    text: simplify(item.textContent),
  }));
  field.addEventListener('input', () => {
    const asked = simplify(field.value).split(/\s+/);
    let count = 0;
    for (const { item, text } of items) {
      const isFound = asked.every((word) => text.includes(word));
      if (item instanceof HTMLElement) item.hidden = !isFound;
      if (isFound) count += 1;
    }
    for (const section of document.querySelectorAll('section'))
      section.hidden = section.querySelector('li:not([hidden])') === null;
    status.textContent = field.value === '' ? '' : found.replace('{count}', String(count));
  });
}

/**
 * @param {Readonly<Record<string, string>>} words
 * @param {HTMLScriptElement} script
 */
function openForm(words, { dataset, src }) {
  const place = document.getElementById('fields');
  const formElement = document.getElementById('form');
  const problems = document.getElementById('problems');
  const status = document.getElementById('status');
  if (!place || !formElement || !problems || !status) return;
  const home = new URL('edit/', src).href;
  const field = JSON.parse(dataset['form'] ?? '{}');
  const root = buildField(field, JSON.parse(dataset['value'] ?? 'null'), {
    languages: (dataset['languages'] ?? '').split(' '),
    origin: JSON.parse(dataset['origin'] ?? '{}'),
    isRoot: true,
  });
  place.append(root.node);
  let { version = '' } = dataset;
  let saved = JSON.stringify(root.read(''));
  let isSaving = false;
  const isChanged = () => JSON.stringify(root.read('')) !== saved;
  formElement.addEventListener(
    'input',
    () => (status.textContent = isChanged() ? (words['unsaved'] ?? '') : ''),
  );
  addEventListener('beforeunload', (event) => {
    if (isChanged()) event.preventDefault();
  });

  const save = async () => {
    if (isSaving) return;
    isSaving = true;
    const value = root.read('');
    const body = JSON.stringify({ address: dataset['address'], version, value });
    const headers = { 'Content-Type': 'application/json', 'X-Strategia-Token': dataset['token'] ?? '' };
    /** @type {{ outcome?: string, version?: string, problems?: { pointer: string, sentence: string }[] }} */
    let answer = {};
    try {
      const response = await fetch(`${home}save`, { method: 'POST', headers, body });
      answer = await response.json();
    } catch (error) {
      console.warn(error);
    }
    isSaving = false;
    clearProblems();
    const { outcome = 'failed' } = answer;
    if (outcome === 'saved' || outcome === 'unchanged') {
      version = answer.version ?? version;
      saved = JSON.stringify(value);
      status.textContent = words[outcome] ?? '';
      return;
    }
    status.textContent = '';
    problems.append(make('p', { textContent: words[outcome] ?? words['failed'] ?? '' }));
    if (answer.problems) problems.append(make('ul', {}, answer.problems.map(showProblem)));
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

  const clearProblems = () => {
    problems.replaceChildren();
    for (const old of document.querySelectorAll('.fault')) old.remove();
    for (const control of document.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
      const kept = control.getAttribute('data-help');
      if (kept === null) control.removeAttribute('aria-describedby');
      else control.setAttribute('aria-describedby', kept);
    }
  };

  /** At its field, and in the list of all, which leads there. */
  const showProblem = (
    /** @type {{ pointer: string, sentence: string }} */ { pointer, sentence },
    /** @type {number} */ index,
  ) => {
    const found = pointer === '' ? undefined : findControl(pointer);
    if (!found) return make('li', { textContent: sentence });
    const id = `fault-${index}`;
    found.setAttribute('aria-invalid', 'true');
    found.setAttribute('aria-describedby', [id, found.getAttribute('data-help')].filter(Boolean).join(' '));
    found.before(make('p', { id, className: 'fault', textContent: sentence }));
    const link = make('a', { href: `#${found.id}`, textContent: sentence });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusPlace(found);
    });
    return make('li', {}, [link]);
  };

  /** The control at a place of the value; where there is none, the first one of what is around it. */
  const findControl = (/** @type {string} */ pointer) => {
    for (let asked = pointer; asked !== ''; asked = asked.slice(0, asked.lastIndexOf('/'))) {
      const controls = [...document.querySelectorAll('[data-pointer]')];
      const found =
        controls.find((control) => control.getAttribute('data-pointer') === asked) ??
        controls.find((control) => control.getAttribute('data-pointer')?.startsWith(`${asked}/`));
      if (found instanceof HTMLElement) return found;
    }
    return undefined;
  };
}
