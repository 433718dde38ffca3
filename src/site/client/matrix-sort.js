/**
 * The matrix can be sorted by number, by name and by how many domains a goal concerns; without scripts it stands in the
 * order of the document. The words come from the page.
 * @typedef {{ name: string, key: (row: HTMLTableRowElement) => number | string, first: Direction }} Order
 * @typedef {'ascending' | 'descending'} Direction
 */

const table = document.querySelector('table.matrix');
const status = document.querySelector('.matrix-status');
if (table instanceof HTMLTableElement && status) makeSortable(table, status);

/** @param {HTMLTableElement} table @param {Element} status */
function makeSortable(table, status) {
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const rows = groups.flatMap(({ body, rows: own }) => own.filter((row) => prepareRow(row, body)));
  const places = new Map(rows.map((row, index) => [row, index]));
  const flat = document.createElement('tbody');
  flat.setAttribute('role', 'rowgroup');
  const collator = new Intl.Collator(document.documentElement.lang);
  /** @type {Readonly<Record<string, Order>>} */
  const orders = {
    number: { name: word('number'), key: (row) => places.get(row) ?? 0, first: 'ascending' },
    title: {
      name: word('title'),
      key: (row) => row.querySelector('.title')?.textContent ?? '',
      first: 'ascending',
    },
    count: {
      name: word('count'),
      key: (row) => Number(row.lastElementChild?.textContent),
      first: 'descending',
    },
  };
  const buttons = Object.entries(orders).map(([id, order]) => ({
    id,
    order,
    button: createButton(order.name),
  }));
  for (const head of table.querySelectorAll('thead th[data-orders]')) {
    const ids = head.getAttribute('data-orders')?.split(' ') ?? [];
    head.replaceChildren(...buttons.filter(({ id }) => ids.includes(id)).map(({ button }) => button));
  }
  let current = { id: 'number', direction: orders['number']?.first ?? 'ascending' };
  show();
  table.classList.add('is-sortable');
  for (const { id, order, button } of buttons)
    button.addEventListener('click', () => {
      const turned = current.direction === 'ascending' ? 'descending' : 'ascending';
      current = { id, direction: current.id === id ? turned : order.first };
      arrange(order);
      show();
      status.textContent = word('sorted')
        .replace('{order}', order.name)
        .replace('{direction}', word(current.direction));
    });

  /** @param {Order} order */
  function arrange(order) {
    if (current.id === 'number' && current.direction === 'ascending') {
      for (const { body, rows: own } of groups) body.replaceChildren(...own);
      flat.replaceWith(...groups.map(({ body }) => body));
      return;
    }
    const sign = current.direction === 'ascending' ? 1 : -1;
    const sorted = [...rows].sort(
      (a, b) => sign * compare(order.key(a), order.key(b)) || place(a) - place(b),
    );
    for (const { body } of groups) body.remove();
    flat.replaceChildren(...sorted);
    table.append(flat);
  }

  function show() {
    for (const { id, button } of buttons) {
      const isCurrent = id === current.id;
      button.toggleAttribute('data-current', isCurrent);
      const head = button.closest('th');
      if (isCurrent) head?.setAttribute('aria-sort', current.direction);
      else if (!head?.querySelector('[data-current]')) head?.removeAttribute('aria-sort');
    }
  }

  /** @param {number | string} a @param {number | string} b */
  function compare(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  }

  /** @param {HTMLTableRowElement} row */
  function place(row) {
    return places.get(row) ?? 0;
  }

  /** @param {string} name */
  function word(name) {
    return table.getAttribute(`data-${name}`) ?? '';
  }
}

/**
 * A goal's row keeps the colour of its group wherever it goes; false for the head of a group.
 * @param {HTMLTableRowElement} row @param {HTMLTableSectionElement} body
 */
function prepareRow(row, body) {
  if (row.classList.contains('head')) return false;
  if (body.className !== '') row.className = body.className;
  return true;
}

/** @param {string} name */
function createButton(name) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  return button;
}
