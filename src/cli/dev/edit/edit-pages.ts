import { escapeMarkup } from '../../../escape-markup.ts';
import { describeForm, describeOrigin } from '../../../edit/describe-form.ts';
import type { FormWords, Option } from '../../../edit/describe-form.ts';
import type { Entry, EntryKind } from '../../../edit/entries.ts';
import type { OpenedEntry } from '../../../edit/save-entry.ts';
import type { PageTexts } from '../live-page.ts';
import { writeOwnPage } from '../own-pages.ts';
import type { Answer } from '../serve-folder.ts';

/** The page may send to this server and show its pages; nothing may be around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const kinds: readonly EntryKind[] = ['goal', 'indicator', 'partner', 'instrument', 'source', 'chapter'];

/** What the pages of the editor are made with. */
export interface EditTexts extends PageTexts {
  /** Of the pages of the editor; ends in `/`. */
  readonly editor: string;
}

/** Everything that can be edited, by edition and kind, with a search. */
export function overviewPage(entries: readonly Entry[], texts: EditTexts): Answer {
  const { say, editor } = texts;
  const editions = [...new Set(entries.map(({ edition }) => edition))];
  const sections = editions.flatMap((edition) => [
    ...(editions.length > 1 ? [`<h2>${escapeMarkup(edition)}</h2>`] : []),
    ...kinds.flatMap((kind) => {
      const found = entries.filter((entry) => entry.edition === edition && entry.kind === kind);
      const level = editions.length > 1 ? 'h3' : 'h2';
      const items = found.map((entry) => {
        const number = entry.number === undefined ? '' : `<b>${escapeMarkup(entry.number)}</b> `;
        const name = nameOf(entry, texts.messages);
        const id = name === entry.id ? '' : ` <code>${escapeMarkup(entry.id)}</code>`;
        const depth = entry.path.length / 2;
        const place =
          kind === 'goal' && depth > 0 ? ` class="below below-${String(Math.min(depth, 4))}"` : '';
        return `<li${place}><a href="${editor}entry?address=${encodeURIComponent(entry.address)}">${number}<span>${escapeMarkup(name)}${id}</span></a></li>`;
      });
      return found.length === 0
        ? []
        : [
            `<section><${level}>${escapeMarkup(say(`edit.kind.${kind}`))}</${level}><ul>${items.join('\n')}</ul></section>`,
          ];
    }),
  ]);
  const title = say('edit.title');
  const body = [
    `<main class="overview"><h1>${escapeMarkup(title)}</h1>`,
    `<p class="search"><label for="search">${escapeMarkup(say('edit.search'))}</label><input id="search" type="search" autocomplete="off"></p>`,
    '<p role="status" id="found"></p>',
    ...sections,
    '</main>',
  ];
  return editPage({ title, body, data: { found: say('edit.found', { count: '{count}' }) } }, texts);
}

/** What a page with a form is made of. */
export interface FormPage {
  readonly opened: OpenedEntry;
  readonly words: FormWords;
  readonly languages: readonly string[];
  readonly token: string;
  /** The page that shows the entry. */
  readonly page: string;
}

/** The form of one entry beside the page that shows it. */
export function formPage({ opened, words, languages, token, page }: FormPage, texts: EditTexts): Answer {
  const { say, editor, messages } = texts;
  const { entry, version } = opened;
  const name = nameOf(entry, messages);
  const title = entry.number === undefined ? name : `${entry.number} ${name}`;
  const form =
    entry.kind === 'chapter'
      ? { kind: 'chapter', label: say('edit.chapter-text') }
      : describeForm(entry.kind, words);
  const data = {
    address: entry.address,
    version,
    token,
    languages: languages.join(' '),
    form: JSON.stringify(form),
    origin: JSON.stringify(describeOrigin(words)),
    value: JSON.stringify(entry.value),
  };
  const body = [
    '<div class="split">',
    '<main class="editor">',
    `<p class="back"><a href="${editor}">${escapeMarkup(say('edit.all'))}</a></p>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p class="file">${escapeMarkup(say('edit.file', { file: entry.file }))}</p>`,
    `<noscript><p>${escapeMarkup(say('edit.no-script'))}</p></noscript>`,
    '<form id="form" novalidate><div id="problems" role="alert" tabindex="-1"></div><div id="fields"></div>',
    `<p class="save"><button type="submit">${escapeMarkup(say('edit.save'))}</button><span role="status" id="status"></span></p></form>`,
    '</main>',
    `<aside class="shown" aria-label="${escapeMarkup(say('edit.page'))}"><iframe title="${escapeMarkup(say('edit.page'))}" src="${escapeMarkup(page)}"></iframe></aside>`,
    '</div>',
  ];
  return editPage({ title: `${title} – ${say('edit.title')}`, body, data }, texts);
}

/** The name of an entry in the language of the program, or in that which it has. */
export function nameOf({ title, id }: Pick<Entry, 'title' | 'id'>, language: string): string {
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return id;
  const all = title as Readonly<Record<string, unknown>>;
  const found = all[language] ?? Object.values(all)[0];
  if (typeof found === 'string') return found;
  if (typeof found !== 'object' || found === null) return id;
  // With its origin, or in the forms that sentences need.
  const words = found as Readonly<Record<string, unknown>>;
  const word = words.text ?? words.one ?? words.other;
  return typeof word === 'string' ? word : id;
}

/** Entries as a list to choose from, by their names. */
export function listOptions(entries: readonly Entry[], kind: EntryKind, language: string): Option[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => {
      const name = [entry.number, nameOf(entry, language)].filter((part) => part !== undefined).join(' ');
      return { value: entry.id, name: name === entry.id ? name : `${name} (${entry.id})` };
    });
}

const formWords = [
  ...[
    'saved',
    'unchanged',
    'refused',
    'outdated',
    'missing',
    'failed',
    'unsaved',
    'none',
    'rare',
    'required',
  ],
] as const;

function editPage(
  {
    title,
    body,
    data,
  }: {
    readonly title: string;
    readonly body: readonly string[];
    readonly data: Readonly<Record<string, string>>;
  },
  { home, messages, say }: EditTexts,
): Answer {
  const words = {
    ...Object.fromEntries(formWords.map((word) => [word, say(`edit.${word as 'saved'}`)])),
    ...Object.fromEntries(
      (['add', 'remove', 'up', 'down'] as const).map((word) => [
        word,
        say(`edit.${word}`, { name: '{name}' }),
      ]),
    ),
    origin: say('edit.origin', { language: '{language}' }),
  };
  const attributes = Object.entries({ ...data, words: JSON.stringify(words) }).map(
    ([key, value]) => ` data-${key}="${escapeMarkup(value)}"`,
  );
  const head = [
    `<link rel="stylesheet" href="${home}edit.css">`,
    `<script src="${home}edit.js" defer${attributes.join('')}></script>`,
  ];
  const html = writeOwnPage({ language: messages, title, head, body });
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  // Were it kept as its data are, a form would lose what is being written.
  return { status: 200, headers, body: html, isFinal: true };
}
