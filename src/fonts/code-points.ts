import type { CodePoints } from '../model/data/font.ts';

type CodeRange = CodePoints['ranges'][number];

/** The set of all that lies in the ranges, which may overlap. */
export function createCodePoints(ranges: readonly CodeRange[]): CodePoints {
  const merged = mergeRanges(ranges);
  return { ranges: merged, has: (code) => hasCode(merged, code) };
}

/** The ranges of a style sheet: `U+0000-00FF, U+0131`. */
export function parseUnicodeRange(text: string): CodePoints {
  const ranges = text.split(',').map((part): CodeRange => {
    const [, first = '', last = first] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (first === '') throw new Error(`"${part}" is no range of characters.`);
    return [parseInt(first, 16), parseInt(last, 16)];
  });
  return createCodePoints(ranges);
}

/** As a style sheet writes them. */
export function formatUnicodeRange({ ranges }: CodePoints): string {
  return ranges
    .map(([first, last]) =>
      first === last ? formatCode(first) : `${formatCode(first)}-${hexadecimal(last)}`,
    )
    .join(',');
}

/** Every character of the set. */
export function listCodes({ ranges }: CodePoints): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** `U+20B9` */
export function formatCode(code: number): string {
  return `U+${hexadecimal(code)}`;
}

/** The characters that a font has glyphs for: its `cmap` (ISO/IEC 14496-22), formats 4 and 12, the fuller one. */
export function readCodePoints(cmap: Buffer): CodePoints {
  const count = cmap.readUInt16BE(2);
  let best: CodePoints = createCodePoints([]);
  let bestFormat = 0;
  for (let index = 0; index < count; index += 1) {
    const record = 4 + index * 8;
    const platform = cmap.readUInt16BE(record);
    const encoding = cmap.readUInt16BE(record + 2);
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    const table = cmap.subarray(cmap.readUInt32BE(record + 4));
    const format = isUnicode ? table.readUInt16BE(0) : 0;
    if (format <= bestFormat || (format !== 4 && format !== 12)) continue;
    bestFormat = format;
    best = createCodePoints(format === 12 ? readGroups(table) : readSegments(table));
  }
  return best;
}

/** Format 12: first and last code of a group, and the glyph of the first. */
function readGroups(table: Buffer): CodeRange[] {
  const ranges: CodeRange[] = [];
  const count = table.readUInt32BE(12);
  for (let index = 0; index < count; index += 1) {
    const group = 16 + index * 12;
    const first = table.readUInt32BE(group);
    const last = Math.min(table.readUInt32BE(group + 4), 0x10ffff);
    const isMissing = table.readUInt32BE(group + 8) === 0;
    if (first + (isMissing ? 1 : 0) <= last) ranges.push([first + (isMissing ? 1 : 0), last]);
  }
  return ranges;
}

/** Format 4: four lists of as many numbers as there are segments, and the glyphs of those that list them. */
function readSegments(table: Buffer): CodeRange[] {
  const size = table.readUInt16BE(6);
  const ranges: CodeRange[] = [];
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + size * 2 + at);
    const offsetAt = 16 + size * 3 + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + (code - first) * 2);
      if ((offset !== 0 && glyph === 0) || ((glyph + delta) & 0xffff) === 0) continue;
      ranges.push([code, code]);
    }
  }
  return ranges;
}

function mergeRanges(ranges: readonly CodeRange[]): CodeRange[] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function hasCode(ranges: readonly CodeRange[], code: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first = 0, last = 0] = ranges[middle] ?? [];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** The characters of texts; those of ASCII are always among them. */
export function collectCodePoints(texts: Iterable<string>): CodePoints {
  const codes = new Set<number>();
  for (const text of texts)
    for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) codes.add(character.codePointAt(0) ?? 0);
  return createCodePoints([[0x20, 0x7e], ...[...codes].map((code): CodeRange => [code, code])]);
}
