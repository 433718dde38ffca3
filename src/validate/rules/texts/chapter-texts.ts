import type { Token } from 'markdown-it';
import { readTableWords } from '../../../labels/language-rules.ts';
import type { Problem } from '../../../problem.ts';
import { checkChapterCitations } from '../../chapter/check-chapter-citations.ts';
import { checkChapterHeadings } from '../../chapter/check-chapter-headings.ts';
import { checkChapterMarkup } from '../../chapter/check-chapter-markup.ts';
import { checkChapterSources } from '../../chapter/check-chapter-sources.ts';
import { checkChapterTables } from '../../chapter/check-chapter-tables.ts';
import { checkChapterLinks } from '../../chapter/check-chapter-links.ts';
import { chapterProblem, longestParagraph, parseChapter } from '../../chapter/parse-chapter.ts';
import type { ParsedChapter } from '../../chapter/parse-chapter.ts';
import { entriesOf, rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import type { EditionRule } from '../../rule.ts';
import { hasSources } from '../provenance/list-provenance.ts';

/** Chapters are plain Markdown, and what they say is cited, proposed, or about the document itself. */
export const checkChapterTexts: EditionRule = ({ edition, registers }, { project }) => {
  const listed = rootsOf(edition.strategy).flatMap((root) => select(root, 'chapters/*'));
  const chapters = new Map(listed.map((place) => [selectText(place, 'id'), place]));
  const labels = [...project.labels.values()].map(({ value }) => Object.fromEntries(entriesOf(value)));
  const tableWords = readTableWords(labels);
  const parsed = edition.chapters.flatMap((file) =>
    file.text === undefined ? [] : [{ ...parseChapter(file, file.text, tableWords), id: file.id }],
  );
  const anchors = listAnchors(parsed);
  return parsed.flatMap((chapter): Problem[] => {
    const own = chapters.get(chapter.id);
    if (chapter.endless) return [describeEndless(chapter, chapter.endless)];
    return [
      ...checkChapterMarkup(chapter),
      ...checkChapterLinks(chapter, anchors),
      ...checkChapterHeadings(chapter),
      ...checkChapterTables(chapter),
      ...checkChapterCitations(chapter, registers.source),
      ...(own === undefined || !needsSources(own) ? [] : checkChapterSources(chapter)),
    ];
  });
};

function describeEndless(chapter: ParsedChapter, { map, content }: Token): Problem {
  const values = { found: String(content.length), maximum: String(longestParagraph) };
  return chapterProblem(
    chapter,
    { line: (map?.[0] ?? 0) + 1, column: 1 },
    'chapter-paragraph-too-long',
    values,
  );
}

/** Where links within the text may lead, in print and on the site: chapters, their headings and their tables. */
function listAnchors(chapters: readonly (ParsedChapter & { readonly id: string })[]): ReadonlySet<string> {
  return new Set(
    chapters.flatMap(({ id, tokens }) => {
      const headings = tokens.filter(({ type }) => type === 'heading_open');
      const tables = tokens.filter(({ type }) => type === 'table_open');
      return [
        `#chapter.${id}`,
        ...headings.map((_, index) => `#chapter.${id}-${index + 1}`),
        ...tables.map((_, index) => `#chapter.${id}-table-${index + 1}`),
      ];
    }),
  );
}

function needsSources(chapter: Place): boolean {
  const isProposal = selectText(chapter, 'status') === 'proposal';
  return !isProposal && selectOne(chapter, 'about')?.value !== true && !hasSources(chapter);
}
