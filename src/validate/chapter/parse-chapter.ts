import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { LoadedChapter } from '../../model/loaded-project.ts';
import type { ProblemCode } from '../../messages/problem-texts.ts';
import type { Problem } from '../../problem.ts';

/** A chapter as the rules look at it. */
export interface ParsedChapter {
  readonly path: string;
  readonly lines: readonly string[];
  /** Blocks in order; raw HTML and links of every kind are among them, though none of that would be rendered. */
  readonly tokens: readonly Token[];
}

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
parser.validateLink = () => true;

/** Parses a chapter's text. */
export function parseChapter({ path }: LoadedChapter, text: string): ParsedChapter {
  return { path, lines: text.split('\n'), tokens: parser.parse(text, {}) };
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
