import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { TableWords } from '../../model/data/table-groups.ts';
import type { LoadedChapter } from '../../model/data/loaded-project.ts';
import type { ProblemCode } from '../../messages/problem-texts.ts';
import type { Problem } from '../../problem.ts';

/** A chapter as the rules look at it. */
export interface ParsedChapter {
  readonly path: string;
  readonly lines: readonly string[];
  /** Blocks in order; raw HTML and links of every kind are among them, though none of that would be rendered. */
  readonly tokens: readonly Token[];
  /** What captions and notes of tables begin with. */
  readonly tableWords: TableWords;
  /** The paragraph that is too long to be read, of which nothing else is known; undefined where there is none. */
  readonly endless: Token | undefined;
}

/** Characters of a paragraph, an item or a cell, some five pages: what is open in it is looked for up to its end. */
export const longestParagraph = 10_000;

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
parser.validateLink = () => true;
parser.core.ruler.before('inline', 'limit-paragraphs', (state) => {
  const endless = state.tokens.find(isEndless);
  if (!endless) return;
  (state.env as { endless?: Token }).endless = endless;
  state.tokens = [];
});

function isEndless({ type, content }: Token): boolean {
  return type === 'inline' && content.length > longestParagraph;
}

/** Parses a chapter's text. */
export function parseChapter(
  { path }: Pick<LoadedChapter, 'path'>,
  text: string,
  tableWords: TableWords,
): ParsedChapter {
  const found: { endless?: Token } = {};
  const tokens = parser.parse(text, found);
  return { path, lines: text.split('\n'), tokens, tableWords, endless: found.endless };
}

/** A problem in a chapter; lines and columns count from 1. */
export function chapterProblem(
  chapter: Pick<ParsedChapter, 'path'>,
  position: { readonly line: number; readonly column: number },
  code: ProblemCode,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { code, file: chapter.path, position: { line: position.line, column: position.column }, values };
}
