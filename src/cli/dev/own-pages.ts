import { escapeMarkup } from '../../escape-markup.ts';
import { scriptTag } from './live-page.ts';
import type { PageTexts } from './live-page.ts';
import type { LiveState } from './live-state.ts';
import type { Answer } from './serve-folder.ts';

/** `makeLive` adds that they may follow changes. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "img-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What visitors read while there is no site to serve: that it is being built, or why it cannot be. */
export function explanationPage({ trouble }: LiveState, texts: PageTexts): Answer {
  const title = trouble?.title ?? texts.say('dev.building');
  const findings = (trouble?.findings ?? []).map(({ line, frame }) =>
    [
      `<p>${escapeMarkup(line)}</p>`,
      frame &&
        `<pre tabindex="0"><span>${frame.line}</span> ${escapeMarkup(frame.before)}<mark>${escapeMarkup(frame.marked)}</mark>${escapeMarkup(frame.after)}</pre>`,
    ].join(''),
  );
  const body = [
    `<main class="explanation"><h1>${escapeMarkup(title)}</h1>`,
    ...findings,
    ...(trouble ? [`<p>${escapeMarkup(trouble.hint)}</p>`] : []),
    '</main>',
  ];
  return ownPage(503, { title, head: '', body }, texts);
}

/** A document with the browser's own viewer, which turns to the page of its last change. */
export function documentViewer(asked: string, { documents }: LiveState, texts: PageTexts): Answer {
  const { say, base } = texts;
  const shown = documents.find(({ path }) => path === asked) ?? documents[0];
  const path = shown?.path ?? asked;
  const title = say('dev.viewer.title');
  const others = documents.filter((document) => document.path !== path);
  const body = [
    `<header class="viewer-head"><h1>${escapeMarkup(title)}</h1>`,
    `<a href="${escapeMarkup(base)}">${escapeMarkup(say('dev.viewer.site'))}</a>`,
    ...(path === ''
      ? []
      : [`<a href="${escapeMarkup(base + path)}">${escapeMarkup(say('dev.viewer.file'))}</a>`]),
    ...others.map(
      (other) =>
        `<a href="?path=${encodeURIComponent(other.path)}">${escapeMarkup(other.path.replace(/^.*\//, ''))}</a>`,
    ),
    '<p role="status" id="place"></p></header>',
    '<main id="viewer" class="viewer"></main>',
  ];
  const head = scriptTag('viewer.js', texts, { path, title, site: base });
  return ownPage(200, { title, head, body }, texts);
}

function ownPage(
  status: number,
  { title, head, body }: { readonly title: string; readonly head: string; readonly body: readonly string[] },
  { home, messages }: PageTexts,
): Answer {
  const sheet = `<link rel="stylesheet" href="${home}live.css">`;
  const html = writeOwnPage({ language: messages, title, head: [sheet, head], body });
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  return { status, headers, body: html };
}

/** The markup of a page that is no page of the site. */
export function writeOwnPage({
  language,
  title,
  head,
  body,
}: {
  readonly language: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title)}</title>`,
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
