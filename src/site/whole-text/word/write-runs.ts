import type { Markup, MarkupElement } from '../markup.ts';
import { textOf } from '../markup.ts';
import type { WordParts } from './word-parts.ts';
import { escapeText, tag, value } from './xml.ts';

/** How words look and what they are, apart from their paragraph. */
interface RunLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCode?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  readonly style?: 'Mark' | 'Citation';
  /** Where it is not the document's. */
  readonly language?: string;
  readonly href?: string;
}

/** Words of one look; or something that stands among them. */
interface Piece {
  readonly text: string;
  readonly look: RunLook;
  /** A line that ends, or a drawing, instead of words. */
  readonly xml?: string;
}

/** What the contents of a paragraph are written with. */
export interface RunContext {
  readonly parts: WordParts;
  readonly language: string | undefined;
  /** The drawing of a picture in the text. */
  readonly draw: (image: MarkupElement) => string;
}

/** Inline markup as runs, links and bookmarks; empty where it has no words. */
export function writeRuns(nodes: readonly Markup[], context: RunContext): string {
  const { parts } = context;
  const look = context.language === undefined ? {} : { language: context.language };
  const pieces = joinSpaces(nodes.flatMap((node) => listPieces(node, look, context)));
  let written = '';
  for (let index = 0; index < pieces.length;) {
    const href = pieces[index]?.look.href;
    const end = pieces.findIndex((piece, at) => at > index && piece.look.href !== href);
    const own = pieces.slice(index, end === -1 ? undefined : end);
    const runs = own.map(writeRun).join('');
    written += href === undefined ? runs : writeLink(href, runs, parts);
    index += own.length;
  }
  return written;
}

function listPieces(node: Markup, look: RunLook, context: RunContext): readonly Piece[] {
  if (typeof node === 'string') return [{ text: node, look }];
  const { name, attributes, children } = node;
  if (name === 'br') return [{ text: '', look, xml: tag('w:br') }];
  if (name === 'wbr') return [];
  if (name === 'img') return [{ text: '', look, xml: context.draw(node) }];
  // A picture drawn in the text itself is told by what it says of itself.
  if (name === 'svg') return [{ text: textOf(children.filter(isTitle)), look }];
  const inside = { ...look, ...changeLook(node) };
  const id = attributes.get('id');
  const marks = id === undefined ? [] : [{ text: '', look: inside, xml: writeBookmark(id, context.parts) }];
  return [...marks, ...children.flatMap((child) => listPieces(child, inside, context))];
}

function isTitle(node: Markup): boolean {
  return typeof node !== 'string' && node.name === 'title';
}

function changeLook({ name, attributes }: MarkupElement): RunLook {
  const classes = (attributes.get('class') ?? '').split(' ');
  const language = attributes.get('lang');
  const href = name === 'a' ? attributes.get('href') : undefined;
  return {
    ...(language === undefined ? {} : { language }),
    ...(href === undefined ? {} : { href }),
    ...(classes.includes('mark')
      ? { style: 'Mark' }
      : classes.includes('citation')
        ? { style: 'Citation' }
        : {}),
    ...(name === 'strong' || name === 'b' ? { isBold: true } : {}),
    // A word in another language is not stressed by that.
    ...((name === 'em' && !classes.includes('foreign') && !classes.includes('mark')) ||
    name === 'i' ||
    name === 'cite'
      ? { isItalic: true }
      : {}),
    ...(name === 'code' ? { isCode: true } : {}),
    ...(name === 'sup' ? { raised: 'superscript' } : name === 'sub' ? { raised: 'subscript' } : {}),
  };
}

/** Blanks as a browser shows them: one for many, none at the ends of lines. */
function joinSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let isAfterBlank = true;
  for (const piece of pieces) {
    if (piece.xml !== undefined) {
      joined.push(piece);
      if (piece.xml.startsWith('<w:br')) isAfterBlank = true;
      continue;
    }
    const single = piece.text.replace(/[ \t\r\n]+/g, ' ');
    const text: string = isAfterBlank ? single.replace(/^ /, '') : single;
    if (text === '') continue;
    isAfterBlank = text.endsWith(' ');
    joined.push({ ...piece, text });
  }
  const last = joined.findLastIndex(({ text }) => text !== '');
  return joined
    .map((piece, index) => (index === last ? { ...piece, text: piece.text.replace(/ $/, '') } : piece))
    .filter(({ text, xml }) => text !== '' || xml !== undefined);
}

function writeRun({ text, look, xml }: Piece): string {
  if (xml?.startsWith('<w:bookmark') === true) return xml;
  const style = look.style ?? (look.href === undefined ? undefined : 'Hyperlink');
  const properties = [
    style === undefined ? '' : value('w:rStyle', style),
    look.isCode === true ? tag('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas' }) : '',
    look.isBold === true ? tag('w:b') : '',
    look.isItalic === true ? tag('w:i') : '',
    look.raised === undefined ? '' : value('w:vertAlign', look.raised),
    look.language === undefined ? '' : value('w:lang', wordLanguage(look.language)),
  ].join('');
  const content = xml ?? tag('w:t', { 'xml:space': 'preserve' }, escapeText(text));
  return tag('w:r', {}, properties === '' ? '' : tag('w:rPr', {}, properties), content);
}

function writeLink(href: string, runs: string, parts: WordParts): string {
  const target = href.startsWith('#')
    ? { 'w:anchor': parts.bookmark(href.slice(1)) }
    : { 'r:id': parts.link(href) };
  return tag('w:hyperlink', { ...target, 'w:history': 1 }, runs);
}

/** A place that can be linked to and referred to. */
export function writeBookmark(anchor: string, parts: WordParts): string {
  const id = parts.nextId();
  return (
    tag('w:bookmarkStart', { 'w:id': id, 'w:name': parts.bookmark(anchor) }) +
    tag('w:bookmarkEnd', { 'w:id': id })
  );
}

/** `pl` as Word knows it, with its most usual country: `pl-PL`. */
export function wordLanguage(language: string): string {
  const { language: own, region } = new Intl.Locale(language).maximize();
  return region === undefined ? own : `${own}-${region}`;
}
