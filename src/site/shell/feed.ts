import { escapeMarkup } from '../../escape-markup.ts';
import type { EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { AbsoluteAddress } from '../../content/addresses/absolute-address.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';

/** What a feed needs beside the edition. */
interface FeedContext {
  readonly tools: Pick<LanguageTools, 'label' | 'formatDate'>;
  readonly absolute: AbsoluteAddress;
  readonly languages: readonly string[];
  /** Who publishes: the publisher, else the site itself. */
  readonly author: string;
  /** The page that lists the changes, relative to the site's folder. */
  readonly changesPage: string;
}

/** Where the feed of an edition in one language lies: `en/2010/atom.xml`. */
export function feedPath(view: Pick<EditionView, 'language' | 'path'>, languages: readonly string[]): string {
  return `${pageAddress([...languageParts(view.language, languages), view.path])}atom.xml`;
}

/** The edition's changes as Atom (RFC 4287), the latest first; the edition's `modified` is its only clock. */
export function feed(view: EditionView, context: FeedContext): string {
  const { tools, absolute, author, changesPage } = context;
  const address = absolute(feedPath(view, context.languages));
  const page = `${absolute(changesPage)}#changes`;
  const entries = view.changes
    .map((change, index) => ({ ...change, id: `${address}#${entryName(change.date, index, view)}` }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language}">`,
    `<id>${xmlText(address)}</id>`,
    `<title>${xmlText(tools.label('site.feed.title', { title: view.title.marked }))}</title>`,
    `<updated>${instant(entries[0]?.date ?? view.modified)}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(({ id, date, text }) =>
      [
        `<entry><id>${xmlText(id)}</id>`,
        `<title>${xmlText(tools.label('site.feed.entry', { date: tools.formatDate(date) }))}</title>`,
        `<updated>${instant(date)}</updated>`,
        `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
        `<content type="text" xml:lang="${text.language}">${xmlText(text.marked)}</content></entry>`,
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}

/** Named by its date, so that a change added later leaves it as it is; a second one of that day has a number. */
function entryName(date: string, index: number, view: EditionView): string {
  const earlier = view.changes.slice(index + 1).filter((change) => change.date === date).length;
  return earlier === 0 ? date : `${date}-${String(earlier + 1)}`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** A text as it may stand between tags and in attributes of XML; what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
