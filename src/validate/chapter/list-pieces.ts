import type { Token } from 'markdown-it';
import type { ParsedChapter } from './parse-chapter.ts';

/** A text, a link, an image or another part of a line, with the place where it begins. */
export interface Piece {
  readonly token: Token;
  readonly line: number;
  readonly column: number;
}

/** The pieces of every paragraph, heading and cell. Where a piece is written otherwise than it reads, its column is near. */
export function listPieces(chapter: ParsedChapter): Piece[] {
  let blockLine = 0;
  return chapter.tokens.flatMap((block) => {
    // Cells of a table have no line of their own, their row has.
    if (block.map) blockLine = block.map[0];
    return block.type === 'inline' ? placePieces(block.children ?? [], blockLine, chapter.lines) : [];
  });
}

/** How far on from the piece before a piece is looked for: marks between them are short. */
const farthest = 200;

function placePieces(tokens: readonly Token[], firstLine: number, lines: readonly string[]): Piece[] {
  let line = firstLine;
  let cursor = 0;
  return tokens.map((token) => {
    const ahead = (lines[line] ?? '').slice(cursor, cursor + farthest + token.content.length);
    const start = cursor + Math.max(ahead.indexOf(writtenStart(token)), 0);
    const piece = { token, line: line + 1, column: start + 1 };
    const breaks = countBreaks(token);
    line += breaks;
    cursor = breaks > 0 ? 0 : start + token.content.length;
    return piece;
  });
}

/** How a piece begins in the file; closing marks are taken for empty. */
function writtenStart(token: Token): string {
  if (token.type === 'image') return '![';
  if (token.type === 'link_open') return token.markup === 'autolink' ? '<' : '[';
  return token.content;
}

function countBreaks(token: Token): number {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return 1;
  return token.type === 'html_inline' ? token.content.split('\n').length - 1 : 0;
}
