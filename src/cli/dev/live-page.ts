import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../escape-markup.ts';
import type { MessageLanguage } from '../../messages/message-language.ts';
import type { Say } from '../../messages/program-texts.ts';
import type { Answer } from './serve-folder.ts';

/** What the server's own pages and scripts are made with. */
export interface PageTexts {
  /** Under which the site is served. */
  readonly base: string;
  /** The address of what only this server answers; ends in `/`. */
  readonly home: string;
  readonly messages: MessageLanguage;
  readonly say: Say;
  /** Where the editor is, of which pages speak then, and in which they may be shown; undefined where there is none. */
  readonly editor?: string | undefined;
}

/** What the policy of a page begins with, in a header or an attribute, and what it is to say besides: it may follow changes. */
const policy = [/default-src (?:'none'|&#39;none&#39;)/, "$&; connect-src 'self'"] as const;

/**
 * A page as it is served, with a script that follows its changes and may ask this server for them; a document without the
 * headers that keep it out of the viewer. Everything else is left as it is.
 */
export function makeLive(answer: Answer, texts: PageTexts): Answer {
  const type = answer.headers['Content-Type'] ?? '';
  if (answer.isFinal) return answer;
  if (type === 'application/pdf') return { ...answer, headers: { 'Content-Type': type } };
  if (!type.startsWith('text/html') || answer.body === undefined) return answer;
  const html = Buffer.from(answer.body).toString('utf8');
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'content-security-policy' ? openPolicy(value, texts) : value,
    ]),
  );
  return { ...answer, headers, body: addScript(html.replace(...policy), texts) };
}

/** The editor shows pages beside its forms. */
function openPolicy(value: string, { editor }: PageTexts): string {
  const opened = value.replace(...policy);
  return editor === undefined ? opened : opened.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

function addScript(html: string, texts: PageTexts): string {
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const script = scriptTag('live.js', texts, { hash });
  return html.includes('</head>') ? html.replace('</head>', () => `${script}\n</head>`) : script + html;
}

/** The tag of a script of this server, with all that it has to say. */
export function scriptTag(
  name: string,
  { home, messages, say, editor }: PageTexts,
  data: Readonly<Record<string, string>>,
): string {
  const words = {
    language: messages,
    bar: say('dev.bar'),
    document: say('dev.bar.document'),
    edit: say('edit.link'),
    hide: say('dev.bar.hide'),
    show: say('dev.bar.show', { count: '{count}' }),
    lost: say('dev.bar.lost'),
    waiting: say('dev.viewer.waiting'),
    page: say('dev.viewer.page', { page: '{page}' }),
  };
  const all = { ...data, ...(editor !== undefined && { editor }), words: JSON.stringify(words) };
  const attributes = Object.entries(all).map(([key, value]) => ` data-${key}="${escapeMarkup(value)}"`);
  return `<script src="${home}${name}" defer${attributes.join('')}></script>`;
}
