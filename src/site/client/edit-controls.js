/** @typedef {import('./edit-fields.js').Field} Field */

/** @type {Readonly<Record<string, string>>} */
let words = {};
let count = 0;

/** @param {Readonly<Record<string, string>>} given */
export function setWords(given) {
  words = given;
}

/** @param {string} key */
export function word(key) {
  return words[key] ?? '';
}

/**
 * @param {Field} field
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} control
 */
export function labelled(field, control) {
  control.id = nextId();
  if (field.isRequired) control.required = true;
  const help = helpOf(field);
  for (const paragraph of help) {
    control.setAttribute('aria-describedby', paragraph.id);
    control.setAttribute('data-help', paragraph.id);
  }
  const mark = field.isRequired
    ? [make('span', { className: 'required', textContent: ` (${word('required')})` })]
    : [];
  return make('div', { className: 'field' }, [
    make('label', { htmlFor: control.id }, [field.label, ...mark]),
    ...help,
    control,
  ]);
}

/** @param {Pick<Field, 'help'>} field */
export function helpOf({ help }) {
  return help === undefined ? [] : [make('p', { id: nextId(), className: 'help', textContent: help })];
}

/**
 * @param {Pick<Field, 'label' | 'help'>} field
 * @param {HTMLElement[]} nodes
 * @param {boolean} isOpen
 */
export function fold(field, nodes, isOpen) {
  return make('details', { open: isOpen }, [
    make('summary', { textContent: field.label }),
    ...helpOf(field),
    ...nodes,
  ]);
}

/** Shows a control, whatever is folded around it, and goes to it. @param {HTMLElement} control */
export function focusPlace(control) {
  for (let around = control.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  control.focus();
}

/** @param {string} language */
export function nameLanguage(language) {
  return (
    new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(language) ?? language
  );
}

/** For searching: without capitals and accents. @param {string} text */
export function simplify(text) {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** @param {string} key @param {string} name */
export function say(key, name) {
  return word(key).replace('{name}', name);
}

export function nextId() {
  count += 1;
  return `field-${count}`;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {(Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, properties, children = []) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** As in a JSON Pointer (RFC 6901). @param {string} key */
export function escapeKey(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isMembers(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Folded, and its summary says what is chosen in it: most texts of one language have the same origin. @param {HTMLDetailsElement} node */
export function sayWhatIsChosen(node) {
  node.open = false;
  const summary = node.querySelector('summary');
  const label = summary?.textContent ?? '';
  const update = () => {
    const controls = /** @type {NodeListOf<HTMLSelectElement | HTMLInputElement>} */ (
      node.querySelectorAll('select, [role="combobox"]')
    );
    const chosen = [...controls].flatMap((control) => {
      if (control.value === '') return [];
      return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? []) : control.value;
    });
    if (summary) summary.textContent = chosen.length > 0 ? `${label}: ${chosen.join(', ')}` : label;
  };
  node.addEventListener('input', update);
  update();
}

/** Goes to the first button of a row that is still there. @param {HTMLElement} row */
export function focusFirst(row) {
  const button = row.isConnected ? row.querySelector('button:enabled') : null;
  if (!(button instanceof HTMLElement)) return false;
  button.focus();
  return true;
}
