import { escapeMarkup } from '../escape-markup.ts';
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { arrangeTables } from './tables/arrange-tables.ts';
import type { TableOptions } from './tables/arrange-tables.ts';
import { citationPattern } from '../model/data/citation.ts';
import { markAsSafe } from './safe-html.ts';
import type { SafeHtml } from './safe-html.ts';
import type { BindWords } from './typography.ts';

/** How one chapter's Markdown becomes markup. */
export interface RichTextOptions {
  readonly language: string;
  /** Put before the ids of headings, so that they are unique in the whole document. */
  readonly anchor: string;
  /** Added to the level of headings: `##` becomes `h3` with 1. */
  readonly headingShift: number;
  /**
   * Puts `<section class="chapter-section">` round each heading of the first level with what follows it, and in it
   * `<div class="chapter-lead">` round the heading and the paragraph after it.
   */
  readonly sections?: 'wrapped';
  readonly tables: TableOptions;
  readonly bindWords: BindWords;
  /** The number and the link of a cited source; undefined when nothing has that id. */
  readonly cite: (
    sourceId: string,
  ) => { readonly number: number; readonly href: string; readonly title: string } | undefined;
}

/** Of a text that has neither tables nor citations, nothing has to be known of them. */
type TextOptions = Omit<RichTextOptions, 'tables' | 'cite'> &
  Partial<Pick<RichTextOptions, 'tables' | 'cite'>>;

const lowestHeading = 6;
const allowedLink = /^(?:https?:|mailto:|tel:|#)/i;

/** Markdown as safe markup: no raw HTML, links only to http(s), mail, telephone and anchors, `[@id]` cites a source. */
export function renderRichText(markdown: string, options: TextOptions): SafeHtml {
  // Pictures come from the edition's list of figures, never from an address in a text.
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
  parser.validateLink = (link) => allowedLink.test(link.trim());
  const parsed = parser.parse(markdown.normalize('NFC'), {});
  const tokens = options.tables ? arrangeTables(parsed, options, options.tables) : parsed;
  let headings = 0;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      headings += 1;
      token.attrSet('id', `${options.anchor}-${headings}`);
    }
    if (token.type.startsWith('heading_'))
      token.tag = `h${Math.min(lowestHeading, Number(token.tag.slice(1)) + options.headingShift)}`;
    if (token.children)
      token.children = keepTelephones(token.children).flatMap((child) => renderText(child, options, token));
  }
  const render = (part: Token[]): string => parser.renderer.render(part, parser.options, {});
  if (options.sections !== 'wrapped') return markAsSafe(render(tokens));
  const sections = splitAtHeadings(tokens).map((part) => {
    const length = leadLength(part);
    const lead = length > 0 ? `<div class="chapter-lead">${render(part.slice(0, length))}</div>` : '';
    return `<section class="chapter-section">${lead}${render(part.slice(length))}</section>`;
  });
  return markAsSafe(sections.join('\n'));
}

/** The tokens cut before each heading of the first heading's level. */
function splitAtHeadings(tokens: readonly Token[]): Token[][] {
  const tag = tokens.find((token) => token.type === 'heading_open')?.tag;
  const parts: Token[][] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (last && !(token.type === 'heading_open' && token.tag === tag)) last.push(token);
    else parts.push([token]);
  }
  return parts;
}

/** How many tokens a heading and the paragraph right after it take; 0 where a part begins without a heading. */
function leadLength(part: readonly Token[]): number {
  if (part[0]?.type !== 'heading_open') return 0;
  const headingLength = part.findIndex((token) => token.type === 'heading_close') + 1;
  if (part[headingLength]?.type !== 'paragraph_open') return headingLength;
  return part.findIndex((token) => token.type === 'paragraph_close') + 1;
}

/** A number that is called is not broken at the end of a line. */
function keepTelephones(tokens: Token[]): Token[] {
  let isTelephone = false;
  for (const token of tokens) {
    if (token.type === 'link_open') isTelephone = /^tel:/i.test(token.attrGet('href') ?? '');
    else if (token.type === 'link_close') isTelephone = false;
    else if (isTelephone) token.content = token.content.replaceAll(' ', '\u00a0');
  }
  return tokens;
}

/** A text token: words bound, citations turned into links to the list of sources. */
function renderText(token: Token, options: TextOptions, parent: Token): Token[] {
  if (token.type !== 'text') return [token];
  const parts: Token[] = [];
  let end = 0;
  const addText = (text: string): void => {
    if (text === '') return;
    const part = copyToken(token, parent, 'text');
    part.content = options.bindWords(text, options.language);
    parts.push(part);
  };
  const { cite } = options;
  for (const match of cite ? token.content.matchAll(citationPattern) : []) {
    const source = cite?.(match[1] ?? '');
    if (!source) throw new Error(`The unknown source "${match[1] ?? ''}" passed validation.`);
    // A citation stays on the line of what it proves.
    addText(token.content.slice(end, match.index).replace(/ +$/, '\u00a0'));
    end = match.index + match[0].length;
    const part = copyToken(token, parent, 'html_inline');
    const locator = match[2] === undefined ? '' : `, ${match[2]}`;
    part.content = `<a class="citation" href="${escapeMarkup(source.href)}" aria-label="${escapeMarkup(`[${source.number}${locator}] ${source.title}`)}">[${source.number}${escapeMarkup(locator)}]</a>`;
    parts.push(part);
  }
  addText(token.content.slice(end));
  return parts;
}

function copyToken(token: Token, parent: Token, type: string): Token {
  const TokenClass = parent.constructor as new (type: string, tag: string, nesting: 0) => Token;
  const copy = new TokenClass(type, '', 0);
  copy.level = token.level;
  return copy;
}
