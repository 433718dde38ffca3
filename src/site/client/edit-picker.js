import { labelled, make, nextId, simplify, word } from './edit-controls.js';

/** @typedef {import('./edit-fields.js').Field} Field */
/** @typedef {import('./edit-fields.js').Option} Option */
/** @typedef {import('./edit-fields.js').Built} Built */

/**
 * A choice from many, found by typing a part of the name: the pattern "combobox with list" of the ARIA practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Option[]} options
 * @returns {Built}
 */
export function buildPicker(field, value, options) {
  const nameOf = (/** @type {unknown} */ own) =>
    own === undefined ? '' : (options.find((option) => option.value === own)?.name ?? String(own));
  const input = make('input', { type: 'text', autocomplete: 'off', spellcheck: false, value: nameOf(value) });
  const list = make('ul', { id: nextId(), className: 'options', hidden: true });
  const found = make('span', { className: 'spoken' });
  const initial = input.value;
  /** What was chosen last. */
  let chosen = initial;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.label);
  found.setAttribute('role', 'status');
  for (const [name, own] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, own);

  const active = () => list.querySelector('[aria-selected="true"]');
  const mark = (/** @type {Element | null | undefined} */ row) => {
    active()?.setAttribute('aria-selected', 'false');
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    if (row) input.setAttribute('aria-activedescendant', row.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    list.hidden = true;
    found.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const open = (/** @type {string} */ asked) => {
    const words = simplify(asked).split(/\s+/);
    const fitting = options.filter(({ name }) => words.every((part) => simplify(name).includes(part)));
    list.replaceChildren(
      ...fitting.map(({ name }) => {
        const row = make('li', { id: nextId(), textContent: name });
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', 'false');
        return row;
      }),
    );
    list.hidden = fitting.length === 0;
    input.setAttribute('aria-expanded', String(fitting.length > 0));
    input.removeAttribute('aria-activedescendant');
    found.textContent = word('options').replace('{count}', String(fitting.length));
  };
  const take = (/** @type {string} */ name) => {
    input.value = name;
    chosen = name;
    close();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  let isTaking = false;
  input.addEventListener('input', () => {
    if (!isTaking) open(input.value);
  });
  const choose = (/** @type {string} */ name) => {
    isTaking = true;
    take(name);
    isTaking = false;
  };
  input.addEventListener('click', () => {
    if (!list.hidden) return;
    input.select();
    open('');
    mark([...list.children].find((row) => row.textContent === input.value));
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        open(input.value === chosen ? '' : input.value);
        mark([...list.children].find((row) => row.textContent === input.value) ?? list.firstElementChild);
        return;
      }
      const next =
        key === 'ArrowDown'
          ? (active()?.nextElementSibling ?? list.firstElementChild)
          : (active()?.previousElementSibling ?? list.lastElementChild);
      mark(next);
    }
    if (list.hidden) return;
    if (key === 'Enter') {
      event.preventDefault();
      const row = active() ?? (list.children.length === 1 ? list.firstElementChild : null);
      if (row) choose(row.textContent);
    }
    if (key === 'Escape') {
      event.stopPropagation();
      choose(chosen);
    }
  });
  // Before the field loses the focus.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest('li') : null;
    if (row) choose(row.textContent);
  });
  input.addEventListener('blur', () => {
    const only = list.hidden || input.value === '' ? [] : [...list.children];
    const same =
      only.find((row) => row.textContent === input.value) ?? (only.length === 1 ? only[0] : undefined);
    if (same && input.value !== chosen) choose(same.textContent);
    close();
  });

  const node = labelled(field, input);
  node.classList.add('picker');
  node.append(list, found);
  return {
    node,
    read: (pointer) => {
      input.dataset['pointer'] = pointer;
      if (input.value === initial) return value;
      const text = input.value.trim();
      // What is not in the list is left for the check to name.
      return text === '' ? undefined : (options.find(({ name }) => name === text)?.value ?? text);
    },
  };
}
