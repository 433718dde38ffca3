import { focusFirst, fold, make, nextId, say } from './edit-controls.js';

/** @typedef {import('./edit-fields.js').Field} Field */
/** @typedef {import('./edit-fields.js').Context} Context */
/** @typedef {import('./edit-fields.js').Built} Built */

/**
 * A list whose items are added, moved and taken out one by one.
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
export function buildList(field, value, context) {
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
    const built = context.build(item, own, { ...context, isInside: true });
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
