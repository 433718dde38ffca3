import {
  escapeKey,
  focusFirst,
  fold,
  isMembers,
  helpOf,
  labelled,
  make,
  nameLanguage,
  nextId,
  say,
  sayWhatIsChosen,
  word,
} from './edit-controls.js';

/**
 * Fields of a form, each with what it reads back. What is empty and was not there stays away; what nobody has changed is
 * given back as it was, so that a form that is opened and saved changes nothing.
 *
 * @typedef {{ value: string | boolean, name: string }} Option
 * @typedef {{
 *   label: string, help?: string | undefined, isRequired: boolean, isRare: boolean,
 *   kind: 'text' | 'line' | 'number' | 'choice' | 'group' | 'list' | 'chapter',
 *   options?: Option[], fields?: Record<string, Field>, item?: Field, mayBeEmpty?: boolean,
 * }} Field
 * @typedef {{ languages: string[], origin: Field, isRoot?: boolean, isInside?: boolean }} Context
 * @typedef {{ node: HTMLElement, read: (pointer: string) => unknown }} Built
 * @typedef {Record<string, unknown>} Members
 */

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
export function buildField(field, value, context) {
  const inner = { ...context, isRoot: false };
  if (field.kind === 'group') return buildGroup(field, value, context);
  if (field.kind === 'list') return buildList(field, value, inner);
  if (field.kind === 'text') return buildText(field, value, inner);
  if (field.kind === 'choice') return buildChoice(field, value);
  return buildInput(field, value);
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @returns {Built}
 */
function buildInput(field, value) {
  const isLong = field.kind === 'chapter';
  const control = isLong
    ? make('textarea', { rows: 24, className: 'chapter', spellcheck: true })
    : make('input', {
        type: 'text',
        inputMode: field.kind === 'number' ? 'decimal' : 'text',
        autocomplete: 'off',
      });
  control.value = value === undefined ? '' : String(value);
  const initial = control.value;
  return {
    node: labelled(field, control),
    read: (pointer) => {
      control.dataset['pointer'] = pointer;
      if (control.value === initial) return value;
      if (isLong) return control.value;
      const text = control.value.trim();
      if (text === '') return undefined;
      const number = Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));
      return field.kind === 'number' && !Number.isNaN(number) ? number : text;
    },
  };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @returns {Built}
 */
function buildChoice(field, value) {
  const options = [...(field.options ?? [])];
  // What the data have, though it cannot be chosen, is not lost.
  if (value !== undefined && options.every((option) => option.value !== value))
    options.push({ value: String(value), name: String(value) });
  const control = make('select', {}, [
    make('option', { value: '', textContent: word('none') }),
    ...options.map(({ value: own, name }) => make('option', { value: String(own), textContent: name })),
  ]);
  control.value = value === undefined ? '' : String(value);
  return {
    node: labelled(field, control),
    read: (pointer) => {
      control.dataset['pointer'] = pointer;
      if (control.value === (value === undefined ? '' : String(value))) return value;
      return options.find((option) => String(option.value) === control.value)?.value;
    },
  };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildGroup(field, value, context) {
  const known = isMembers(value) ? value : {};
  const built = Object.entries(field.fields ?? {}).map(
    ([key, inner]) =>
      /** @type {const} */ ([
        key,
        buildField(inner, known[key], { ...context, isRoot: false, isInside: false }),
      ]),
  );
  const isRare = (/** @type {string} */ key) =>
    context.isRoot === true && field.fields?.[key]?.isRare === true;
  const nodes = built.filter(([key]) => !isRare(key)).map(([, { node }]) => node);
  const rare = built.filter(([key]) => isRare(key)).map(([, { node }]) => node);
  if (rare.length > 0) nodes.push(fold({ label: word('rare') }, rare, value === undefined));
  return {
    node:
      context.isRoot || context.isInside
        ? make('div', { className: 'group' }, nodes)
        : fold(field, nodes, value !== undefined),
    read: (pointer) => {
      /** @type {Members} */
      const members = { ...known };
      for (const [key, { read }] of built) {
        const found = read(`${pointer}/${escapeKey(key)}`);
        if (found === undefined) delete members[key];
        else members[key] = found;
      }
      if (value !== undefined && !isMembers(value)) return value;
      const isEmpty = Object.keys(members).length === 0;
      return isEmpty && Object.keys(known).length > 0 ? undefined : isEmpty ? value : members;
    },
  };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildList(field, value, context) {
  const { item } = field;
  if (!item) throw new Error('A list has items.');
  /** @type {{ built: Built, node: HTMLElement }[]} */
  let rows = [];
  const place = make('ol', { className: 'rows' });
  const add = make('button', { type: 'button', textContent: say('add', item.label), className: 'add' });
  const name = (/** @type {{ node: HTMLElement }} */ row) =>
    `${item.label} ${rows.findIndex(({ node }) => node === row.node) + 1}`;
  const renumber = () => {
    place.replaceChildren(...rows.map(({ node }) => node));
    rows.forEach((row, index) => {
      const legend = row.node.querySelector('legend');
      if (legend) legend.textContent = name(row);
      const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (
        row.node.querySelectorAll(':scope > fieldset > .order > button')
      );
      for (const button of buttons)
        button.setAttribute('aria-label', say(button.dataset['does'] ?? '', name(row)));
      for (const button of buttons)
        button.disabled =
          (button.dataset['does'] === 'up' && index === 0) ||
          (button.dataset['does'] === 'down' && index === rows.length - 1);
    });
    place.hidden = rows.length === 0;
  };
  const changed = () => void place.dispatchEvent(new Event('input', { bubbles: true }));
  const makeRow = (/** @type {unknown} */ own) => {
    const built = buildField(item, own, { ...context, isInside: true });
    const row = { built, node: make('li', {}) };
    const order = (/** @type {string} */ does, /** @type {string} */ sign, /** @type {() => void} */ act) => {
      const button = make('button', { type: 'button', textContent: sign });
      button.dataset['does'] = does;
      button.addEventListener('click', () => {
        act();
        renumber();
        changed();
        if (button.isConnected && !button.disabled) button.focus();
        else focusFirst(row.node.isConnected ? row.node : place);
      });
      return button;
    };
    const move = (/** @type {number} */ by) => () => {
      const index = rows.indexOf(row);
      rows.splice(index, 1);
      rows.splice(index + by, 0, row);
    };
    const buttons = [
      order('up', '', move(-1)),
      order('down', '', move(1)),
      order('remove', '×', () => (rows = rows.filter((other) => other !== row))),
    ];
    row.node.append(
      make('fieldset', {}, [make('legend', {}), make('div', { className: 'order' }, buttons), built.node]),
    );
    return row;
  };
  add.addEventListener('click', () => {
    const row = makeRow(undefined);
    rows.push(row);
    renumber();
    changed();
    const first = row.node.querySelector('input, select, textarea');
    if (first instanceof HTMLElement) first.focus();
  });
  const given = Array.isArray(value) ? value : [];
  rows = given.map(makeRow);
  renumber();
  return {
    node: fold(field, [place, add], given.length > 0),
    read: (pointer) => {
      if (value !== undefined && !Array.isArray(value)) return value;
      add.dataset['pointer'] = pointer;
      add.id ||= nextId();
      const read = rows.map(({ built }, index) => built.read(`${pointer}/${index}`));
      // What was added and left empty is nothing yet.
      const items = read.filter((own) => own !== undefined);
      if (items.length > 0) return items;
      return field.mayBeEmpty || given.length === 0 ? value && items : undefined;
    },
  };
}

/**
 * A text in one language or several, each with its origin, which most do not have.
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildText(field, value, context) {
  const [main = ''] = context.languages;
  const known = isMembers(value) ? value : value === undefined ? {} : { [main]: value };
  const languages = [...new Set([...Object.keys(known), ...context.languages])];
  const built = languages.map((language) => {
    const own = known[language];
    const { text, ...origin } = isMembers(own) ? own : { text: own };
    const control = make('textarea', {
      lang: language,
      spellcheck: true,
      value: typeof text === 'string' ? text : '',
    });
    const initial = control.value;
    const isOriginGiven = Object.keys(origin).length > 0;
    const from = buildField(
      { ...context.origin, label: word('origin').replace('{language}', nameLanguage(language)) },
      isOriginGiven ? origin : undefined,
      context,
    );
    if (from.node instanceof HTMLDetailsElement) sayWhatIsChosen(from.node);
    const fit = () => {
      control.rows = Math.max(1, Math.ceil(control.value.length / 60));
      from.node.hidden = control.value === '' && !isOriginGiven;
    };
    fit();
    control.addEventListener('input', fit);
    const label = {
      ...field,
      label: languages.length > 1 ? nameLanguage(language) : field.label,
      help: undefined,
    };
    const wrap = labelled({ ...label, isRequired: field.isRequired && language === main }, control);
    wrap.append(from.node);
    const read = (/** @type {string} */ pointer) => {
      control.dataset['pointer'] = pointer;
      const words = control.value === initial ? text : control.value.trim() || undefined;
      const origin = from.read(pointer);
      if (words === undefined && origin === undefined) return undefined;
      if (origin === undefined && !(isMembers(own) && !isOriginGiven)) return words;
      return { ...(words !== undefined && { text: words }), ...(isMembers(origin) ? origin : {}) };
    };
    return { language, wrap, read };
  });
  const isSingle = !isMembers(value);
  const node =
    languages.length > 1
      ? make('fieldset', { className: 'text' }, [
          make('legend', { textContent: field.label }),
          ...helpOf(field),
          ...built.map(({ wrap }) => wrap),
        ])
      : make(
          'div',
          { className: 'text' },
          built.map(({ wrap }) => wrap),
        );
  return {
    node,
    read: (pointer) => {
      const found = built.flatMap(({ language, read }) => {
        const own = read(isSingle && language === main ? pointer : `${pointer}/${language}`);
        return own === undefined ? [] : [/** @type {const} */ ([language, own])];
      });
      const [first, ...others] = found;
      if (!first) return undefined;
      const isString = isSingle && others.length === 0 && first[0] === main && typeof first[1] === 'string';
      return isString ? first[1] : Object.fromEntries(found);
    },
  };
}
