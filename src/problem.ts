import { problemTexts } from './messages/problem-texts.ts';
import { adviceWord } from './messages/message-language.ts';
import type { MessageLanguage } from './messages/message-language.ts';
import type { ProblemCode } from './messages/en/problems.ts';

/** A place in a text file; both counted from 1, columns in UTF-16 code units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Expected trouble, told to a publisher: where it is, what was found, what to write instead. */
export interface Problem {
  /** `advice`: said, and stops nothing; for what a publisher may well mean as it stands. */
  readonly severity?: 'advice';
  /** Stable in every language and version; the key of its message. */
  readonly code: ProblemCode;
  /** Relative to the project, with `/` on every system. */
  readonly file: string;
  readonly position?: Position;
  /** JSON Pointer (RFC 6901) of the value, where the file is JSON. */
  readonly pointer?: string;
  /** What the message quotes: `found`, `suggestion`, `allowed` … as the message's placeholders name them. */
  readonly values: Readonly<Record<string, string>>;
}

/** Problems that end a run: nothing was published. */
export class PublishError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => formatProblem(problem, 'en')).join('\n'), options);
    this.name = 'PublishError';
    this.problems = problems;
  }
}

/** False for what is only advice. */
export function isStopping({ severity }: Problem): boolean {
  return severity !== 'advice';
}

/** One line: `file:line:column  code  message`. It never starts with a blank and never holds a line break. */
export function formatProblem(problem: Problem, language: MessageLanguage): string {
  const { message, hint } = describeProblem(problem, language);
  const words = [isStopping(problem) ? undefined : adviceWord[language], message, hint];
  return showControls(
    `${placeOf(problem)}  ${problem.code}  ${words.filter((part) => part !== undefined).join(' ')}`,
  );
}

/** What was found, and what to do where that can be said. */
export function describeProblem(
  { code, values }: Problem,
  language: MessageLanguage,
): { readonly message: string; readonly hint?: string } {
  const text = problemTexts[language][code];
  const hint = fill(text.closerHint, values) ?? fill(text.hint, values);
  return {
    message: showControls(fill(text.message, values) ?? text.message),
    ...(hint === undefined ? {} : { hint: showControls(hint) }),
  };
}

function placeOf({ file, position }: Problem): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

/** Sorted by file, line and column; the order in which a publisher works through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

/** A value as it may be quoted in a message: shortened, control characters shown as `\u….`. */
export function quoteValue(value: unknown, maxLength = 60): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const visible = showControls(text.length > maxLength ? text.slice(0, maxLength) : text);
  return visible.length > maxLength || text.length > maxLength
    ? `${cutAt(visible, maxLength - 1)}…`
    : visible;
}

/** Control characters, halves of characters and what is no character at all, as `\u….` or `\u{…..}`: on a terminal they act. */
export function showControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]/gu, (char) => {
    const number = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return number.length > 4 ? `\\u{${number}}` : `\\u${number}`;
  });
}

/** Not in the middle of a character. */
function cutAt(text: string, length: number): string {
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

function fill(sentence: string | undefined, values: Readonly<Record<string, string>>): string | undefined {
  if (sentence === undefined) return undefined;
  const placeholders = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  if (placeholders.some((name) => values[name] === undefined)) return undefined;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
