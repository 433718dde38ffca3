import { parseArray } from '../syntax/array.ts';
import type { PdfDictionary } from '../syntax/dictionary.ts';

/** How far each glyph of a font moves on, in thousandths of the font's size. */
export interface GlyphWidths {
  /** By code; NaN where the default holds. */
  readonly ofCode: Float64Array;
  readonly otherwise: number;
}

/** Reads the widths of a CID font, `W` and `DW` (ISO 32000-1, 9.7.4.3). */
export function readGlyphWidths(font: PdfDictionary): GlyphWidths {
  const runs = readRuns(parseArray(font.get('W') ?? '[]'));
  const size = Math.max(0, ...runs.map(({ first, widths }) => first + widths.length));
  const ofCode = new Float64Array(size).fill(Number.NaN);
  for (const { first, widths } of runs) widths.forEach((width, index) => (ofCode[first + index] = width));
  return { ofCode, otherwise: Number(font.get('DW') ?? 1000) };
}

interface WidthRun {
  readonly first: number;
  readonly widths: readonly number[];
}

/** `c [w w …]` gives widths from code c on, `c d w` one width from c to d. */
function readRuns(items: readonly string[]): WidthRun[] {
  const runs: WidthRun[] = [];
  let at = 0;
  while (at + 1 < items.length) {
    const first = Number(items[at]);
    const second = items[at + 1] ?? '';
    if (second.startsWith('[')) {
      runs.push({ first, widths: parseArray(second).map(Number) });
      at += 2;
    } else {
      const count = Number(second) - first + 1;
      runs.push({ first, widths: new Array<number>(count).fill(Number(items[at + 2])) });
      at += 3;
    }
  }
  return runs;
}

/** The width of the glyph with a code. */
export function widthOf({ ofCode, otherwise }: GlyphWidths, code: number): number {
  const own = ofCode[code] ?? Number.NaN;
  return Number.isNaN(own) ? otherwise : own;
}

/** The entries `DW` and `W` of a CID font: the commonest width, and the others by glyph id. */
export function formatGlyphWidths(widthOf: ReadonlyMap<number, number>): [['DW', string], ['W', string]] {
  const counts = new Map<number, number>();
  for (const width of widthOf.values()) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[otherwise] = [0]] = [...counts].sort(([a, first], [b, second]) => second - first || a - b);
  let runs = '';
  let next = -1;
  for (const [glyph, width] of [...widthOf].sort(([a], [b]) => a - b)) {
    if (width === otherwise) continue;
    runs += glyph === next ? ` ${width}` : `${next < 0 ? '' : ']'}${glyph}[${width}`;
    next = glyph + 1;
  }
  return [
    ['DW', String(otherwise)],
    ['W', `[${runs}${next < 0 ? '' : ']'}]`],
  ];
}
