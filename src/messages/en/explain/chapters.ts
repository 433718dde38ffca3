import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const chaptersExplainedEn = {
  'caption-without-table':
    'The paragraph begins with "Tabela:" (table), so the program takes it for a caption, and there is no table below it.',
  'chapter-heading-skipped':
    'Headings go down one step at a time, ## and then ###. Whoever listens to a page would be lost at a jump.',
  'chapter-heading-too-high':
    "The highest heading is the chapter's title, which stands in strategy.json. In the text headings begin at ##.",
  'chapter-html': 'Chapters are written in plain Markdown. Tags of web pages would break the print.',
  'chapter-image':
    'A picture has its place in figures.json, with a caption and a description for those who do not see it.',
  'chapter-not-listed':
    'The file of a chapter is there, but the list "chapters" in strategy.json does not name it, so it would be nowhere.',
  'chapter-paragraph-too-long': {
    why: 'Nobody reads so long a paragraph. Usually the empty lines were lost when it was pasted.',
    wrong: 'one paragraph of twenty pages, without an empty line',
    right: 'several paragraphs with empty lines between them',
  },
  'forbidden-link': 'The link leads to a place that readers cannot open, your own disk for example.',
  'front-matter':
    'Other programs keep the title between dashes at the beginning of the file. Here it stands in strategy.json.',
  'invalid-mail-link': 'The link is to open a letter, and its address has no @, or holds something too much.',
  'link-inside-link': 'A citation is a link as well, and a link cannot stand within a link.',
  'malformed-citation':
    'A citation is written [@id] or [@id, page 4]: the id of the source, a comma, the place.',
  'missing-chapter':
    'strategy.json announces a chapter, and there is no file with its text. The file is called after chapter and language: chapters/diagnoza.pl.md.',
  'paragraph-without-source':
    'Readers are to know where a paragraph comes from. If the whole chapter has one source, name it once in strategy.json.',
  'table-cell-empty': 'An empty cell may mean zero, no data or an oversight. Readers cannot guess.',
  'table-without-caption':
    'Without a caption nobody knows what the table shows, and it cannot stand in the list of tables.',
  'unknown-anchor':
    'The link leads to a place of this document that is not there. Probably a heading or a chapter was changed.',
} as const satisfies Record<string, Explanation>;
