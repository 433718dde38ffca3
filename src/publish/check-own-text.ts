import { nameOwnText, readOwnText } from '../content/own-text.ts';
import { readTableWords } from '../labels/language-rules.ts';
import type { DataFile } from '../load/files/list-data-files.ts';
import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { checkChapterLinks } from '../validate/chapter/check-chapter-links.ts';
import { checkChapterMarkup } from '../validate/chapter/check-chapter-markup.ts';
import { chapterProblem, parseChapter } from '../validate/chapter/parse-chapter.ts';
import type { ParsedChapter } from '../validate/chapter/parse-chapter.ts';
import { isTelephone } from './check-own-links.ts';

/** A page of the project in Markdown: its title first, plain text after it, by the rules of chapters. */
export function checkOwnText(file: DataFile, text: string, languages: readonly string[]): readonly Problem[] {
  const page = parseChapter(file, text, readTableWords([]));
  const { name, language } = nameOwnText(file.name);
  const problems = [...checkHeadings(page, text), ...checkMarkup(page, `${name}.njk`), ...checkLinks(page)];
  if (language === undefined || languages.slice(1).includes(language)) return problems;
  const allowed = languages.slice(1).join(', ') || '–';
  const values = { found: language, allowed };
  const suggestion = language === languages[0] ? { suggestion: `overrides/pages/${name}.md` } : {};
  return [{ code: 'own-page-language', file: file.path, values: { ...values, ...suggestion } }, ...problems];
}

function checkHeadings(page: ParsedChapter, text: string): Problem[] {
  const headings = page.tokens.filter(({ type }) => type === 'heading_open');
  const tell = (line: number, values: Problem['values']): Problem[] => [
    chapterProblem(page, { line, column: 1 }, 'own-page-heading', values),
  ];
  if (!page.endless && readOwnText(text) === undefined) return tell(1, { allowed: '#' });
  let last = 1;
  for (const { tag, map } of headings.slice(1)) {
    const level = Number(tag.slice(1));
    const allowed = Array.from({ length: Math.min(last, 5) }, (_, index) => '#'.repeat(index + 2)).join(', ');
    if (level === 1 || level > last + 1)
      return tell((map?.[0] ?? 0) + 1, { found: '#'.repeat(level), allowed });
    last = level;
  }
  return [];
}

/** What chapters must not have either, in words for pages; and tables, which need what only chapters say of them. */
function checkMarkup(page: ParsedChapter, template: string): Problem[] {
  const suggestion = `overrides/pages/${template}`;
  const tables = page.tokens.filter(({ type }) => type === 'table_open');
  return [
    ...checkChapterMarkup(page).map((problem): Problem => {
      if (!['chapter-html', 'chapter-image', 'front-matter'].includes(problem.code)) return problem;
      const found = problem.values.found ?? (problem.code === 'front-matter' ? '---' : '![');
      return { ...problem, code: 'own-page-markup', values: { found, suggestion } };
    }),
    ...tables.map(({ map }) =>
      chapterProblem(page, { line: (map?.[0] ?? 0) + 1, column: 1 }, 'own-page-markup', {
        found: quoteValue(page.lines[map?.[0] ?? 0] ?? '|', 30),
        suggestion,
      }),
    ),
  ];
}

function checkLinks(page: ParsedChapter): Problem[] {
  const count = page.tokens.filter(({ type }) => type === 'heading_open').length;
  const anchors = new Set(Array.from({ length: Math.max(count - 1, 0) }, (_, index) => `#text-${index + 1}`));
  return checkChapterLinks(page, anchors).flatMap((problem) => {
    if (problem.code !== 'forbidden-link' && problem.code !== 'unknown-anchor') return [problem];
    const { found = '' } = problem.values;
    return isTelephone(found) ? [] : [{ ...problem, code: 'own-page-link', values: { found } }];
  });
}
