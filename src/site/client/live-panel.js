/**
 * @typedef {{ language: string, bar: string, document: string, hide: string, show: string, lost: string, waiting: string, page: string, edit: string }} Words
 * @typedef {import('./live-states.js').State} State
 * @typedef {import('./live-states.js').Trouble} Trouble
 */

/**
 * What lies over the page: a bar with the way to the document, and the problems. It has a tree of its own, which no style of
 * the page reaches.
 *
 * @param {string} home
 * @param {Words} words
 * @param {{ isBare: boolean, editor: string | undefined }} ways without the way to the document; with that to the editor
 */
export function openPanel(home, words, { isBare, editor }) {
  const host = document.createElement('div');
  host.lang = words.language;
  host.hidden = true;
  host.id = 'strategia-dev';
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link', { rel: 'stylesheet', href: `${home}live.css` });
  style.addEventListener('load', () => (host.hidden = false));
  const link = make('a', { href: `${home}document`, textContent: words.document, hidden: true });
  // A page beside its form has it already.
  const edit = make('a', {
    href: `${editor}?page=${encodeURIComponent(location.pathname)}`,
    textContent: words.edit,
    hidden: editor === undefined || window.parent !== window,
  });
  const show = make('button', { type: 'button', hidden: true });
  const lost = make('p', { textContent: words.lost, hidden: true });
  const bar = make('div', { className: 'bar', role: 'region', ariaLabel: words.bar, hidden: true }, [
    lost,
    show,
    link,
    edit,
  ]);
  const problems = make('div', { className: 'problems', role: 'alert' });
  // Before the problems, of which there may be many.
  const hide = make('button', { type: 'button', className: 'hide', textContent: words.hide });
  const panel = make('div', { className: 'panel', hidden: true, tabIndex: -1 }, [hide, problems]);
  root.append(style, panel, bar);
  document.documentElement.append(host);

  let shown = '';
  let isHidden = false;
  const set = (/** @type {boolean} */ hide) => {
    isHidden = hide;
    panel.hidden = hide || shown === '';
    show.hidden = !hide || shown === '';
    bar.hidden = [lost, show, edit, link].every(({ hidden }) => hidden);
  };
  hide.addEventListener('click', () => {
    set(true);
    show.focus();
  });
  show.addEventListener('click', () => {
    set(false);
    panel.focus();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) set(true);
  });

  return {
    /** @param {State} state */
    show: ({ trouble, documents }) => {
      lost.hidden = true;
      link.hidden = isBare || documents.length === 0;
      const told = trouble ? JSON.stringify(trouble) : '';
      if (told !== shown) {
        shown = told;
        isHidden = false;
        problems.replaceChildren(...(trouble ? describe(trouble) : []));
        show.textContent = words.show.replace('{count}', String(trouble?.findings.length ?? 0));
      }
      set(isHidden);
    },
    showLost: () => {
      lost.hidden = false;
      set(isHidden);
    },
  };
}

/** @param {Trouble} trouble */
function describe({ title, hint, findings }) {
  const items = findings.map(({ place, sentence, frame }) =>
    make('li', {}, [
      ...(place === '' ? [] : [make('code', { textContent: place })]),
      make('p', { textContent: sentence }),
      ...(frame
        ? [
            make('pre', {}, [
              make('span', { textContent: `${frame.line} ` }),
              frame.before,
              make('mark', { textContent: frame.marked }),
              frame.after,
            ]),
          ]
        : []),
    ]),
  );
  return [
    make('h2', { textContent: title }),
    make('ul', {}, items),
    make('p', { className: 'hint', textContent: hint }),
  ];
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {readonly (Node | string)[]} children
 */
function make(name, properties, children = []) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
