import type { Problem } from '../../problem.ts';
import { checkChapterCitations } from '../chapter/check-chapter-citations.ts';
import { checkChapterHeadings } from '../chapter/check-chapter-headings.ts';
import { checkChapterMarkup } from '../chapter/check-chapter-markup.ts';
import { checkChapterSources } from '../chapter/check-chapter-sources.ts';
import { checkChapterTables } from '../chapter/check-chapter-tables.ts';
import { parseChapter } from '../chapter/parse-chapter.ts';
import { rootsOf, select, selectOne, selectText } from '../place.ts';
import type { Place } from '../place.ts';
import type { EditionRule } from '../rule.ts';

/** Chapters are plain Markdown, and what they say is cited, proposed, or about the document itself. */
export const checkChapterTexts: EditionRule = ({ edition, registers }) => {
  const listed = rootsOf(edition.strategy).flatMap((root) => select(root, 'chapters/*'));
  const chapters = new Map(listed.map((place) => [selectText(place, 'id'), place]));
  return edition.chapters.flatMap((file): Problem[] => {
    if (file.text === undefined) return [];
    const chapter = parseChapter(file, file.text);
    const own = chapters.get(file.id);
    return [
      ...checkChapterMarkup(chapter),
      ...checkChapterHeadings(chapter),
      ...checkChapterTables(chapter),
      ...checkChapterCitations(chapter, registers.source),
      ...(own === undefined || !needsSources(own) ? [] : checkChapterSources(chapter)),
    ];
  });
};

function needsSources(chapter: Place): boolean {
  return selectText(chapter, 'status') !== 'proposal' && selectOne(chapter, 'about')?.value !== true;
}
