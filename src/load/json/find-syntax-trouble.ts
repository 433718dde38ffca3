import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { ProblemCode } from '../../messages/problem-texts.ts';
import { quoteValue } from '../../problem.ts';
import { maxDepth } from './json-trouble.ts';
import type { JsonTrouble } from './json-trouble.ts';
import { nameSlip } from './name-slip.ts';

/** Codes of problems, by the parser's names of errors. */
const codes: Readonly<Record<string, ProblemCode>> = {
  ColonExpected: 'json-missing-colon',
  EndOfFileExpected: 'json-after-end',
  UnexpectedEndOfString: 'json-open-text',
  InvalidUnicode: 'json-escape',
  InvalidEscapeCharacter: 'json-escape',
  InvalidCharacter: 'json-control-character',
};

const quotes = /^['‘’‚„“”«»`]/;

/**
 * Says what keeps a text from being JSON: every comment and every comma too many, up to the first other mistake,
 * since what a parser says after that is mostly an echo of it.
 */
export function findSyntaxTrouble(text: string): JsonTrouble[] {
  const conflict = findConflict(text);
  if (conflict !== undefined) return [at('merge-conflict', conflict)];
  const deep = findTooDeep(text);
  if (deep !== undefined)
    return [{ code: 'json-too-deep', offset: deep, values: { maximum: String(maxDepth) } }];
  const errors: ParseError[] = [];
  // Without building a tree: one of a broken file of some megabytes would take hundreds of them.
  visit(
    text,
    { onError: (error, offset, length) => void errors.push({ error, offset, length }) },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  const troubles: JsonTrouble[] = [];
  let lastComma: number | undefined;
  for (const error of errors) {
    const comma = findTrailingComma(text, error);
    if (comma !== undefined && comma === lastComma) continue;
    lastComma = comma;
    const trouble = comma === undefined ? describe(text, error) : at('json-trailing-comma', comma);
    troubles.push(trouble);
    if (comma === undefined && trouble.code !== 'json-comment') break;
  }
  return troubles.length > 0 ? troubles : [at('json-syntax', 0, { found: quoteValue(text, 20) })];
}

/** The offset of the first line that git writes where two people have changed the same. */
export function findConflict(text: string): number | undefined {
  return /^<{7} /m.exec(text)?.index;
}

/** The offset of a comma before a closing bracket, if that is what the parser stumbled over. */
function findTrailingComma(text: string, error: ParseError): number | undefined {
  if (text[error.offset] !== '}' && text[error.offset] !== ']') return undefined;
  const comma = text.slice(0, error.offset).trimEnd().length - 1;
  return text[comma] === ',' ? comma : undefined;
}

function describe(text: string, error: ParseError): JsonTrouble {
  const end = text.trimEnd().length;
  const word = text.slice(error.offset, error.offset + Math.max(error.length, 1));
  const name = printParseErrorCode(error.error);
  if (name === 'InvalidCommentToken') return at('json-comment', error.offset);
  const slip = nameSlip(text, error.offset);
  if (slip !== undefined) return slip;
  if (isUnfinished(name, error, end)) return at('json-truncated', end);
  if (name === 'InvalidSymbol' && quotes.test(word))
    return at('json-quotes', error.offset, { found: quoteValue(word, 20) });
  if (name === 'CommaExpected') return at('json-missing-comma', endBefore(text, error.offset));
  return at(codes[name] ?? 'json-syntax', error.offset, { found: quoteValue(word, 20) });
}

/** Whether the parser stumbled over the end of the text. */
function isUnfinished(name: string, error: ParseError, end: number): boolean {
  return name.startsWith('UnexpectedEndOf') ? error.offset + error.length >= end : error.offset >= end;
}

/** A missing comma belongs behind what stands before, often a line higher. */
function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function at(code: ProblemCode, offset: number, values: Record<string, string> = {}): JsonTrouble {
  return { code, offset, values };
}

const closing: ReadonlyMap<string | undefined, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/**
 * The offset of the bracket that opens one level too many; the text need not be valid JSON. The parser's own scanner says
 * what is a comment and what a text, and only the bracket that fits closes one: the parser, which calls itself at each
 * level, is never deeper in a broken text than this counts.
 */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const awaited: string[] = [];
  scanner.scan();
  for (let offset = 0; (offset = scanner.getTokenOffset()) < text.length; scanner.scan()) {
    const close = closing.get(text[offset]);
    if (close !== undefined) awaited.push(close);
    else if (text[offset] === awaited.at(-1)) awaited.pop();
    if (awaited.length > maxDepth) return offset;
  }
  return undefined;
}
