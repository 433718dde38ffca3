import type { Token } from 'markdown-it';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { findCharacterTrouble, findUnusualSpace } from '../text/character-trouble.ts';
import { listPieces } from './list-pieces.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** A chapter is plain Markdown: no front matter, no HTML, no pictures. */
export function checkChapterMarkup(chapter: ParsedChapter): Problem[] {
  return [
    ...checkFrontMatter(chapter),
    ...chapter.lines.flatMap((line, index) =>
      [...findCharacterTrouble(line.replaceAll('\t', ' ')), ...findUnusualSpace(line)].map((trouble) =>
        chapterProblem(chapter, { line: index + 1, column: trouble.index + 1 }, trouble.code, trouble.values),
      ),
    ),
    ...chapter.tokens
      .filter((token) => token.type === 'html_block')
      .map((token) => describeHtml(chapter, token, { line: (token.map?.[0] ?? 0) + 1, column: 1 })),
    ...listPieces(chapter).flatMap(({ token, line, column }) => checkPiece(chapter, token, { line, column })),
  ];
}

function checkFrontMatter(chapter: ParsedChapter): Problem[] {
  const [first, ...others] = chapter.lines;
  if (first?.trimEnd() !== '---' || !others.some((line) => line.trimEnd() === '---')) return [];
  return [chapterProblem(chapter, { line: 1, column: 1 }, 'front-matter')];
}

function checkPiece(
  chapter: ParsedChapter,
  token: Token,
  position: { readonly line: number; readonly column: number },
): Problem[] {
  if (token.type === 'html_inline') return [describeHtml(chapter, token, position)];
  if (token.type === 'image') return [chapterProblem(chapter, position, 'chapter-image')];
  return [];
}

function describeHtml(
  chapter: ParsedChapter,
  token: Token,
  position: { readonly line: number; readonly column: number },
): Problem {
  return chapterProblem(chapter, position, 'chapter-html', { found: quoteValue(token.content.trim(), 30) });
}
