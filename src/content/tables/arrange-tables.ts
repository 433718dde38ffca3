import type { Token } from 'markdown-it';
import { findTableGroups, readCaptionMark } from '../../model/data/table-groups.ts';
import type { TableGroup, TableWords } from '../../model/data/table-groups.ts';
import { nameTable } from './number-tables.ts';

/** How the tables of a chapter are written. */
export interface TableOptions {
  /** What captions and notes begin with. */
  readonly words: TableWords;
  /** `Tabela 3.`; `index` counts from 0 within the chapter. */
  readonly name: (index: number) => string;
  /** The language of the names. */
  readonly language: string;
  /** Whether what is wider than the screen can be scrolled, by keyboard too; paper has no such thing. */
  readonly overflow: 'scrolled' | 'shown';
}

/** What the table's chapter says of itself. */
interface Chapter {
  readonly anchor: string;
  readonly language: string;
}

/**
 * Gives tables their captions, header cells and notes, each table in a `<div class="chapter-table">` with its notes. The
 * cells of the first column are headers of their rows where all of them are **bold**.
 */
export function arrangeTables(tokens: readonly Token[], chapter: Chapter, options: TableOptions): Token[] {
  const arranged: Token[] = [];
  let end = 0;
  for (const [index, group] of findTableGroups(tokens, options.words).entries()) {
    arranged.push(...tokens.slice(end, group.caption ?? group.start));
    const open = tokens[group.start];
    if (!open) continue;
    open.attrSet('id', nameTable(chapter.anchor, index));
    const body = tokens.slice(group.start + 1, group.end + 1);
    markCells(body);
    for (const note of group.notes) tokens[note]?.attrSet('class', 'table-note');
    end = group.end + 1 + paragraphLength * group.notes.length;
    arranged.push(
      createToken(open, 'html_block', openFrame(nameCaption(chapter.anchor, index), options)),
      open,
      ...arrangeCaption(tokens, group, { index, chapter, options }),
      ...body,
      ...tokens.slice(group.end + 1, end),
      createToken(open, 'html_block', '</div>\n'),
    );
  }
  return [...arranged, ...tokens.slice(end)];
}

/** `paragraph_open`, its text, `paragraph_close`. */
const paragraphLength = 3;

function openFrame(captionId: string, { overflow }: TableOptions): string {
  return overflow === 'shown'
    ? '<div class="chapter-table">\n'
    : `<div class="chapter-table" role="group" tabindex="0" aria-labelledby="${captionId}">\n`;
}

interface CaptionPlace {
  readonly index: number;
  readonly chapter: Chapter;
  readonly options: TableOptions;
}

/** The paragraph before the table as its caption: without its mark, with the table's name. */
function arrangeCaption(
  tokens: readonly Token[],
  { caption }: TableGroup,
  { index, chapter, options }: CaptionPlace,
): Token[] {
  const [open, text, close] = caption === undefined ? [] : tokens.slice(caption, caption + paragraphLength);
  if (!open || !text || !close) return [];
  open.tag = 'caption';
  close.tag = 'caption';
  if (longWord.test(text.content)) open.attrJoin('class', 'has-long-word');
  if (options.overflow === 'scrolled') open.attrSet('id', nameCaption(chapter.anchor, index));
  const [first] = text.children ?? [];
  if (first) first.content = first.content.slice(readCaptionMark(first.content, options.words)?.length);
  const nameOpen = createToken(open, 'span_open', '', 'span', 1);
  nameOpen.attrSet('class', 'table-number');
  if (options.language !== chapter.language) nameOpen.attrSet('lang', options.language);
  const name = [
    nameOpen,
    createToken(open, 'text', options.name(index)),
    createToken(open, 'span_close', '', 'span', -1),
    createToken(open, 'text', ' '),
  ];
  text.children = [...name, ...(text.children ?? [])];
  return [open, text, close];
}

function nameCaption(chapterAnchor: string, index: number): string {
  return `${nameTable(chapterAnchor, index)}-caption`;
}

/** A token as the parser of `model` makes them. */
function createToken(model: Token, type: string, content: string, tag = '', nesting: -1 | 0 | 1 = 0): Token {
  const TokenClass = model.constructor as new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
  const token = new TokenClass(type, tag, nesting);
  token.content = content;
  return token;
}

/** As neither column nor table should be wide for its sake: an address, or several words in one. */
const longWord = /[^\s-]{30}/;

/** Cells in the head are headers of their columns; bold ones of the first column those of their rows. */
function markCells(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (/^t[hd]_open$/.test(token.type) && longWord.test(tokens[index + 1]?.content ?? ''))
      token.attrJoin('class', 'has-long-word');
    // A style of its own is what the site's policy forbids.
    if (token.attrGet('style') === 'text-align:right') token.attrJoin('class', 'quantity');
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  }
  const firsts = tokens.flatMap((token, index) =>
    token.type === 'td_open' && tokens[index - 1]?.type === 'tr_open' ? [index] : [],
  );
  const texts = firsts.map((index) => readBold(tokens[index + 1]));
  if (texts.includes(undefined)) return;
  for (const [row, index] of firsts.entries()) {
    const [open, cell, close] = tokens.slice(index, index + 3);
    if (!open || !cell || !close) continue;
    open.tag = 'th';
    close.tag = 'th';
    open.attrSet('scope', 'row');
    cell.children = texts[row] ?? [];
  }
}

/** What stands between the marks of a cell that is bold from its beginning to its end. */
function readBold(cell: Token | undefined): Token[] | undefined {
  // Empty texts stand around marks.
  const children = (cell?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const inner = children.slice(1, -1);
  const isBold =
    children[0]?.type === 'strong_open' &&
    children.at(-1)?.type === 'strong_close' &&
    !inner.some(({ type }) => type === 'strong_close');
  return isBold ? inner : undefined;
}
