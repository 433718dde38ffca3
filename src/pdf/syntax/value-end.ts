import { UnknownPdfError } from './unknown-pdf-error.ts';

const space = 0x20;
const parenthesisOpen = 0x28;
const parenthesisClose = 0x29;
const slash = 0x2f;
const zero = 0x30;
const nine = 0x39;
const less = 0x3c;
const greater = 0x3e;
const letterR = 0x52;
const bracketOpen = 0x5b;
const backslash = 0x5c;
const bracketClose = 0x5d;

/** Arrays and dictionaries within one another; what Chromium and this program write has some ten. */
const deepest = 100;

/** The offset just after the value that starts at `start`: a dictionary, array, string, name, number, word or `n 0 R`. */
export function findValueEnd(text: string, start: number, depth = 0): number {
  const first = text.charCodeAt(start);
  if (first === parenthesisOpen) return endOfLiteral(text, start);
  if (first === bracketOpen)
    return endOfContainer(text, start + 1, { closing: bracketClose, closingLength: 1, depth });
  if (first === less) {
    if (text.charCodeAt(start + 1) === less)
      return endOfContainer(text, start + 2, { closing: greater, closingLength: 2, depth });
    const end = text.indexOf('>', start);
    if (end < 0) throw unfinished(text, start);
    return end + 1;
  }
  if (first >= zero && first <= nine) return endOfNumberOrReference(text, start);
  return endOfToken(text, start + 1);
}

/** The offset of the first character at or after `start` that is no white space. */
export function skipWhiteSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= space) at++;
  return at;
}

/** The offset just after the name, number or word around `start`. */
export function endOfToken(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isDelimiter(text.charCodeAt(at))) at++;
  return at;
}

function endOfLiteral(text: string, start: number): number {
  let depth = 1;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === parenthesisOpen) depth++;
    else if (code === parenthesisClose && --depth === 0) return at + 1;
  }
  throw unfinished(text, start);
}

function endOfContainer(
  text: string,
  start: number,
  { closing, closingLength, depth }: Readonly<Record<'closing' | 'closingLength' | 'depth', number>>,
): number {
  if (depth === deepest)
    throw new UnknownPdfError(`more than ${deepest} values within one another at byte ${start}`);
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === closing && (closingLength === 1 || text.charCodeAt(at + 1) === closing))
      return at + closingLength;
    if (code === parenthesisOpen || code === bracketOpen || code === less)
      at = findValueEnd(text, at, depth + 1);
    else at++;
  }
  throw unfinished(text, start - closingLength);
}

function endOfNumberOrReference(text: string, start: number): number {
  const end = endOfToken(text, start + 1);
  const isReference =
    text.charCodeAt(end) === space &&
    text.charCodeAt(end + 1) === zero &&
    text.charCodeAt(end + 2) === space &&
    text.charCodeAt(end + 3) === letterR &&
    isDelimiter(text.charCodeAt(end + 4));
  return isReference ? end + 4 : end;
}

function isDelimiter(code: number): boolean {
  return (
    code <= space ||
    code === slash ||
    code === less ||
    code === greater ||
    code === bracketOpen ||
    code === bracketClose ||
    code === parenthesisOpen ||
    code === parenthesisClose ||
    Number.isNaN(code)
  );
}

function unfinished(text: string, start: number): UnknownPdfError {
  return new UnknownPdfError(
    `a value without an end at byte ${start}: ${JSON.stringify(text.slice(start, start + 30))}`,
  );
}
