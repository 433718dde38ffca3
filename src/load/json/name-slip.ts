import { readDate } from '../../model/data/written-date.ts';
import { quoteValue } from '../../problem.ts';
import type { JsonTrouble } from './json-trouble.ts';

/** The line of an offset, and where it begins in the text. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** What somebody who knows no JSON meant where a parser stumbled; undefined where that cannot be told. */
export function nameSlip(text: string, offset: number): JsonTrouble | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = { text: text.slice(start, Math.min(end < 0 ? text.length : end, start + longestLine)), start };
  return (
    findDate(line, offset) ??
    findSpacedNumber(line, offset) ??
    findWrongSign(text, offset) ??
    findInnerQuote(line, offset)
  );
}

/** Of a longer line only what stands at its beginning is read. */
const longestLine = 10_000;

/** `22.11.2026` or `2026-11-22` where a value stands. */
function findDate(line: Line, offset: number): JsonTrouble | undefined {
  return findMatch(line, offset, /\d{1,4}([./-])\d{1,2}\1\d{1,4}/g, ([found], place) => {
    const suggestion = readDate(found);
    return suggestion === undefined
      ? undefined
      : { code: 'json-bare-date', offset: place, values: { found, suggestion } };
  });
}

/** `205 129`, with whatever blank. */
function findSpacedNumber(line: Line, offset: number): JsonTrouble | undefined {
  return findMatch(
    line,
    offset,
    /-?\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?/g,
    ([found], place) => ({
      code: 'json-spaced-number',
      offset: place,
      values: { found, suggestion: found.replaceAll(/\s/g, '').replace(',', '.') },
    }),
  );
}

function findMatch(
  { text, start }: Line,
  offset: number,
  pattern: RegExp,
  describe: (match: RegExpExecArray, place: number) => JsonTrouble | undefined,
): JsonTrouble | undefined {
  for (const match of text.matchAll(pattern)) {
    const place = start + match.index;
    const isValue = /(?:^|[:[,])\s*$/.test(text.slice(0, match.index));
    if (isValue && place <= offset && offset <= place + match[0].length) return describe(match, place);
  }
  return undefined;
}

/** `;` for a comma, `=` for a colon. The parser takes them for a part of the word before. */
function findWrongSign(text: string, offset: number): JsonTrouble | undefined {
  const before = /^(?:true|false|null)(?=[;=])/.exec(text.slice(offset, offset + 6))?.[0] ?? '';
  const place = offset + before.length;
  const found = text[place];
  if (found !== ';' && found !== '=') return undefined;
  return { code: 'json-wrong-sign', offset: place, values: { found, wanted: found === ';' ? ',' : ':' } };
}

/** `"Program "Czysta woda" 2030"`: a text that ends where a word begins, and ends once more on its line. */
function findInnerQuote({ text, start }: Line, offset: number): JsonTrouble | undefined {
  const at = offset - start;
  const close = text.slice(0, at).trimEnd().length - 1;
  // Up to the next key on the same line.
  const [rest = ''] = text.slice(close + 1).split(/(?<=")\s*,\s*"[^"]*"\s*:/);
  if (text[close] !== '"' || !/^\s*[\p{L}\p{N}(–—-]/u.test(rest)) return undefined;
  const last = rest.replace(/"\s*[,}\]]*\s*$/, '"').lastIndexOf('"');
  if (last < 0 || /"\s*:/.test(rest)) return undefined;
  const inner = rest.slice(0, last);
  const [quoted = ''] = inner.split('"');
  const opened = text.slice(0, close).lastIndexOf('„');
  const isOpened = opened > text.slice(0, close).lastIndexOf('"');
  const words = isOpened ? text.slice(opened + 1, close) : quoted;
  const suggestion = `„${quoteValue(words.trim())}”`;
  return { code: 'json-inner-quote', offset: start + close, values: { suggestion } };
}
