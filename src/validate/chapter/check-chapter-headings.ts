import type { Problem } from '../../problem.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** Headings begin at `##`, since the chapter's title stands in strategy.json, and skip no level. */
export function checkChapterHeadings(chapter: ParsedChapter): Problem[] {
  let before = 1;
  return chapter.tokens
    .filter((token) => token.type === 'heading_open')
    .flatMap((token) => {
      const level = Number(token.tag.slice(1));
      const position = { line: (token.map?.[0] ?? 0) + 1, column: 1 };
      const highest = before + 1;
      before = Math.max(level, 2);
      if (level === 1) return [chapterProblem(chapter, position, 'chapter-heading-too-high')];
      if (level <= highest) return [];
      const values = { found: '#'.repeat(level), expected: '#'.repeat(highest) };
      return [chapterProblem(chapter, position, 'chapter-heading-skipped', values)];
    });
}
