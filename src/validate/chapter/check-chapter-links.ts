import { holdsCitation } from '../../model/data/citation.ts';
import { hasLogin, isMailAddress, isWebAddress } from '../../model/data/web-address.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { findNearestName } from '../places/nearest-name.ts';
import { listPieces } from './list-pieces.ts';
import type { Piece } from './list-pieces.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/**
 * Links lead to the web, to a mailbox or to another place of the chapters, by the same rules as all addresses of the data;
 * and nothing in a link is one itself.
 */
export function checkChapterLinks(chapter: ParsedChapter, anchors: ReadonlySet<string>): Problem[] {
  let depth = 0;
  return listPieces(chapter).flatMap((piece) => {
    const { token } = piece;
    depth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0;
    const isInner = token.type === 'link_open' ? depth > 1 : depth > 0 && holdsCitation(token.content);
    if (isInner) return [chapterProblem(chapter, piece, 'link-inside-link')];
    return token.type === 'link_open' ? checkAddress(chapter, piece, anchors) : [];
  });
}

function checkAddress(chapter: ParsedChapter, piece: Piece, anchors: ReadonlySet<string>): Problem[] {
  const address = (piece.token.attrGet('href') ?? '').trim();
  const found = quoteValue(address);
  if (address.startsWith('#')) {
    if (anchors.has(address)) return [];
    const suggestion = findNearestName(address, anchors);
    return [
      chapterProblem(
        chapter,
        piece,
        'unknown-anchor',
        suggestion === undefined ? { found } : { found, suggestion },
      ),
    ];
  }
  if (/^mailto:/i.test(address))
    return isMailAddress(address) ? [] : [chapterProblem(chapter, piece, 'invalid-mail-link', { found })];
  if (hasLogin(address)) return [chapterProblem(chapter, piece, 'login-in-address', { found })];
  if (/^https?:/i.test(address))
    return isWebAddress(address) ? [] : [chapterProblem(chapter, piece, 'invalid-web-address', { found })];
  return [chapterProblem(chapter, piece, 'forbidden-link', { found })];
}
