import { escapeMarkup } from '../../../escape-markup.ts';
import { describeForm, describeOrigin } from '../../../edit/describe-form.ts';
import type { FormWords } from '../../../edit/describe-form.ts';
import { entryKinds } from '../../../edit/entries.ts';
import type { Entry } from '../../../edit/entries.ts';
import type { OpenedEntry } from '../../../edit/save-entry.ts';
import type { PageTexts } from '../live-page.ts';
import { writeOwnPage } from '../own-pages.ts';
import type { Answer } from '../serve-folder.ts';
import { nameOf } from './form-words.ts';

/** The page may send to this server and show its pages; nothing may be around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the pages of the editor are made with. */
export interface EditTexts extends PageTexts {
  /** Of the pages of the editor; ends in `/`. */
  readonly editor: string;
}

/** What a list of entries shows. */
export interface Overview {
  readonly entries: readonly Entry[];
  /** Only what one page shows, not everything. */
  readonly isPart: boolean;
  /** Places for entries that are not there yet. */
  readonly fresh: readonly Entry[];
}

/** What can be edited, by edition and kind, with a search. */
export function overviewPage({ entries, isPart, fresh }: Overview, texts: EditTexts): Answer {
  const { say, editor } = texts;
  const editions = [...new Set(entries.map(({ edition }) => edition))];
  const named = editions.filter((edition) => edition !== undefined);
  const sections = editions.flatMap((edition) => [
    ...(named.length > 1 && edition !== undefined ? [`<h2>${escapeMarkup(edition)}</h2>`] : []),
    ...entryKinds.flatMap((kind) => {
      const isOf = (entry: Entry): boolean => entry.edition === edition && entry.kind === kind;
      const found = entries.filter(isOf);
      const added = fresh.filter(isOf);
      if (found.length + added.length === 0) return [];
      const level = named.length > 1 && edition !== undefined ? 'h3' : 'h2';
      return [
        `<section><${level}>${escapeMarkup(say(`edit.kind.${kind}`))}</${level}>`,
        `<ul>${found.map((entry) => listItem(entry, texts)).join('\n')}</ul>`,
        ...added.map(
          (entry) => `<p class="new">${link(entry, escapeMarkup(sayNew(entry, texts)), texts)}</p>`,
        ),
        '</section>',
      ];
    }),
  ]);
  const title = say(isPart ? 'edit.on-page' : 'edit.title');
  const body = [
    '<main class="overview">',
    ...(isPart ? [`<p class="back"><a href="${editor}">${escapeMarkup(say('edit.all'))}</a></p>`] : []),
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p class="search"><label for="search">${escapeMarkup(say('edit.search'))}</label><input id="search" type="search" autocomplete="off"></p>`,
    '<p role="status" id="found"></p>',
    ...sections,
    '</main>',
  ];
  return editPage({ title, body, data: { found: say('edit.found', { count: '{count}' }) } }, texts);
}

function listItem(entry: Entry, texts: EditTexts): string {
  const number = entry.number === undefined ? '' : `<b>${escapeMarkup(entry.number)}</b> `;
  const name = nameOf(entry, texts.messages);
  const language = nameLanguage(entry, texts);
  const id =
    name === entry.id || entry.kind === 'site' || entry.kind === 'file'
      ? ''
      : ` <code>${escapeMarkup(entry.kind === 'strategy' ? (entry.edition ?? '') : entry.id)}</code>`;
  const depth = entry.path.length / 2;
  const place =
    entry.kind === 'goal' && depth > 0 ? ` class="below below-${String(Math.min(depth, 4))}"` : '';
  const text = `${number}<span>${escapeMarkup(name)}${language === undefined ? '' : escapeMarkup(` (${language})`)}${id}</span>`;
  return `<li${place}>${link(entry, text, texts)}</li>`;
}

function link({ address }: Entry, markup: string, { editor }: EditTexts): string {
  return `<a href="${editor}entry?address=${encodeURIComponent(address)}">${markup}</a>`;
}

function sayNew({ kind }: Entry, { say }: EditTexts): string {
  return say(`edit.new.${kind as 'partner'}`);
}

function nameLanguage({ language }: Entry, { messages }: EditTexts): string | undefined {
  return language === undefined
    ? undefined
    : new Intl.DisplayNames([messages], { type: 'language' }).of(language);
}

/** What a page with a form is made of. */
export interface FormPage {
  readonly opened: OpenedEntry;
  /** What else is about the same. */
  readonly related: readonly Entry[];
  readonly words: FormWords;
  readonly languages: readonly string[];
  readonly token: string;
  /** The page that shows the entry. */
  readonly page: string;
}

/** The form of one entry beside the page that shows it. */
export function formPage(
  { opened, related, words, languages, token, page }: FormPage,
  texts: EditTexts,
): Answer {
  const { say, editor } = texts;
  const { entry, version } = opened;
  const title = nameEntry(entry, texts);
  const form = entry.schema
    ? describeForm(entry.schema, words)
    : { kind: 'chapter', label: say('edit.chapter-text') };
  const data = {
    address: entry.address,
    version,
    token,
    languages: languages.join(' '),
    form: JSON.stringify(form),
    origin: JSON.stringify(describeOrigin(words)),
    choices: JSON.stringify(Object.fromEntries(words.choices)),
    ...(entry.value === undefined ? {} : { value: JSON.stringify(entry.value) }),
  };
  const others = related.map((other) => {
    const language = nameLanguage(other, texts) ?? '';
    return link(other, escapeMarkup(say(`edit.see.${other.kind as 'goal'}`, { language })), texts);
  });
  const kind = escapeMarkup(say(`edit.kind.${entry.kind}`));
  const body = [
    '<div class="split">',
    '<main class="editor">',
    `<p class="back"><a href="${editor}">${escapeMarkup(say('edit.all'))}</a></p>`,
    `<p class="kind">${kind}</p>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p class="file">${escapeMarkup(say('edit.file', { file: entry.file }))}</p>`,
    ...(others.length > 0 ? [`<p class="related">${others.join(' ')}</p>`] : []),
    `<noscript><p>${escapeMarkup(say('edit.no-script'))}</p></noscript>`,
    '<form id="form" novalidate><div id="problems" role="alert" tabindex="-1"></div><div id="fields"></div>',
    `<p class="save"><button type="submit">${escapeMarkup(say('edit.save'))}</button><span role="status" id="status"></span></p></form>`,
    '</main>',
    `<aside class="shown" aria-label="${escapeMarkup(say('edit.page'))}"><iframe title="${escapeMarkup(say('edit.page'))}" src="${escapeMarkup(page)}"></iframe></aside>`,
    '</div>',
  ];
  return editPage({ title: `${title} – ${say('edit.title')}`, body, data }, texts);
}

function nameEntry(entry: Entry, texts: EditTexts): string {
  if (entry.value === undefined) return sayNew(entry, texts);
  const name = nameOf(entry, texts.messages);
  const language = nameLanguage(entry, texts);
  const numbered = entry.number === undefined ? name : `${entry.number} ${name}`;
  return language === undefined ? numbered : `${numbered} (${language})`;
}

const formWords = [
  'saved',
  'unchanged',
  'refused',
  'outdated',
  'changed',
  'take-theirs',
  'keep-mine',
  'restored',
  'drop',
  'missing',
  'failed',
  'unsaved',
  'none',
  'rare',
  'required',
  'lines',
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
    ...Object.fromEntries(formWords.map((word) => [word, say(`edit.${word}`)])),
    ...Object.fromEntries(
      (['add', 'remove', 'up', 'down'] as const).map((word) => [
        word,
        say(`edit.${word}`, { name: '{name}' }),
      ]),
    ),
    origin: say('edit.origin', { language: '{language}' }),
    options: say('edit.options', { count: '{count}' }),
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
