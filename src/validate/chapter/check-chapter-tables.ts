import type { Token } from 'markdown-it';
import { findTableGroups, readCaptionMark } from '../../model/data/table-groups.ts';
import type { TableGroup } from '../../model/data/table-groups.ts';
import type { Problem } from '../../problem.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** Tables have captions, captions have tables, and no cell is empty: nobody can tell what an empty one means. */
export function checkChapterTables(chapter: ParsedChapter): Problem[] {
  const { tokens, tableWords } = chapter;
  const groups = findTableGroups(tokens, tableWords);
  const captions = new Set(groups.map(({ caption }) => caption));
  return [
    ...groups
      .filter(({ caption }) => caption === undefined)
      .map(({ start }) => chapterProblem(chapter, placeOf(tokens[start]), 'table-without-caption')),
    ...tokens.flatMap((token, index) =>
      token.type === 'paragraph_open' &&
      readCaptionMark(tokens[index + 1]?.content ?? '', tableWords) !== undefined &&
      !captions.has(index)
        ? [chapterProblem(chapter, placeOf(token), 'caption-without-table')]
        : [],
    ),
    ...groups.flatMap((group) => checkCells(chapter, group)),
  ];
}

/** One problem for each row with empty cells. */
function checkCells(chapter: ParsedChapter, { start, end }: TableGroup): Problem[] {
  const rows: { readonly token: Token; readonly empty: number[] }[] = [];
  let column = 0;
  for (const token of chapter.tokens.slice(start, end)) {
    if (token.type === 'tr_open') {
      rows.push({ token, empty: [] });
      column = 0;
    }
    if (token.type !== 'inline') continue;
    column += 1;
    if (token.content.trim() === '') rows.at(-1)?.empty.push(column);
  }
  return rows
    .filter(({ empty }) => empty.length > 0)
    .map(({ token, empty }) =>
      chapterProblem(chapter, placeOf(token), 'table-cell-empty', { found: empty.join(', ') }),
    );
}

function placeOf(token: Token | undefined): { readonly line: number; readonly column: number } {
  return { line: (token?.map?.[0] ?? 0) + 1, column: 1 };
}
