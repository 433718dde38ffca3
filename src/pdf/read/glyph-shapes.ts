import { readOffsets, readTables } from '../fonts/true-type.ts';
import { identity, multiply } from '../syntax/geometry.ts';
import type { Matrix } from '../syntax/geometry.ts';

/** The shapes of the glyphs of an embedded TrueType font, in parts of the font's size, y upwards. */
export interface GlyphShapes {
  /** Left, bottom, right and top of the ink of each glyph, one glyph after the other; NaN where there is no ink. */
  readonly boxes: Float64Array;
  /** The closed outlines of a glyph, each as points x, y, x, y …; curves are cut into short lines. */
  readonly readOutlines: (glyph: number) => readonly (readonly number[])[];
}

/**
 * Reads the tables `head`, `loca` and `glyf` of a font file (OpenType 1.9). Gives nothing where one of them is missing:
 * fonts whose outlines are of another kind are not measured.
 */
export function readGlyphShapes(file: Buffer): GlyphShapes | undefined {
  const tables = readTables(file);
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  if (!head || !loca || !glyf) return undefined;
  const font: FontTables = {
    glyf,
    offsets: readOffsets(loca, head),
    scale: 1 / head.readUInt16BE(18),
  };
  return {
    boxes: readBoxes(font),
    readOutlines: (glyph) => {
      const { scale } = font;
      return readOutlines(font, glyph, [scale, 0, 0, scale, 0, 0], 0);
    },
  };
}

interface FontTables {
  readonly glyf: Buffer;
  /** Where each glyph begins in `glyf`, and where the last one ends. */
  readonly offsets: readonly number[];
  /** From font units to parts of the font's size. */
  readonly scale: number;
}

function readBoxes({ glyf, offsets, scale }: FontTables): Float64Array {
  const boxes = new Float64Array(Math.max(0, offsets.length - 1) * 4).fill(Number.NaN);
  for (let glyph = 0; glyph + 1 < offsets.length; glyph++) {
    const [start = 0, end = 0] = [offsets[glyph], offsets[glyph + 1]];
    if (end - start < 10 || end > glyf.length) continue;
    for (let side = 0; side < 4; side++)
      boxes[glyph * 4 + side] = glyf.readInt16BE(start + 2 + side * 2) * scale;
  }
  return boxes;
}

/** Glyphs that are made of others, and those of others again; more is a circle. */
const deepest = 4;

function readOutlines(font: FontTables, glyph: number, matrix: Matrix, depth: number): number[][] {
  const [start = 0, end = 0] = [font.offsets[glyph], font.offsets[glyph + 1]];
  if (end - start < 10 || end > font.glyf.length || depth > deepest) return [];
  const data = font.glyf.subarray(start, end);
  const contours = data.readInt16BE(0);
  return contours < 0
    ? readComponents(data).flatMap((component) =>
        readOutlines(font, component.glyph, multiply(component.matrix, matrix), depth + 1),
      )
    : readContours(data, contours).map((points) => flatten(points, matrix));
}

/** Flags of components (OpenType 1.9, `glyf`). */
const [wordArguments, argumentsAreOffsets, oneScale, moreComponents, twoScales, twoByTwo] = [
  0x1, 0x2, 0x8, 0x20, 0x40, 0x80,
];

interface Component {
  readonly glyph: number;
  readonly matrix: Matrix;
}

function readComponents(data: Buffer): Component[] {
  const components: Component[] = [];
  let at = 10;
  for (;;) {
    const flags = data.readUInt16BE(at);
    const glyph = data.readUInt16BE(at + 2);
    at += 4;
    const isWide = (flags & wordArguments) !== 0;
    const [dx, dy] = isWide
      ? [data.readInt16BE(at), data.readInt16BE(at + 2)]
      : [data.readInt8(at), data.readInt8(at + 1)];
    at += isWide ? 4 : 2;
    const factors: number[] = [];
    const count = flags & oneScale ? 1 : flags & twoScales ? 2 : flags & twoByTwo ? 4 : 0;
    for (; factors.length < count; at += 2) factors.push(data.readInt16BE(at) / 0x4000);
    const [a, b, c, d] = toScale(factors);
    const [x, y] = flags & argumentsAreOffsets ? [dx, dy] : [0, 0];
    components.push({
      glyph,
      matrix: count === 0 ? ([...identity.slice(0, 4), x, y] as unknown as Matrix) : [a, b, c, d, x, y],
    });
    if (!(flags & moreComponents)) return components;
  }
}

function toScale(factors: readonly number[]): [number, number, number, number] {
  const [first = 1, second = first, third, fourth] = factors;
  return third === undefined || fourth === undefined ? [first, 0, 0, second] : [first, second, third, fourth];
}

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/** Flags of points. */
const [onCurve, shortX, shortY, repeated, sameX, sameY] = [0x1, 0x2, 0x4, 0x8, 0x10, 0x20];

function readContours(data: Buffer, count: number): OutlinePoint[][] {
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + index * 2));
  const pointCount = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + data.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = data.readUInt8(at++);
    const times = flag & repeated ? data.readUInt8(at++) + 1 : 1;
    for (let index = 0; index < times; index++) flags.push(flag);
  }
  const readCoordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, pointCount).map((flag) => {
      if (flag & short) value += flag & same ? data.readUInt8(at) : -data.readUInt8(at);
      else if (!(flag & same)) value += data.readInt16BE(at);
      at += flag & short ? 1 : flag & same ? 0 : 2;
      return value;
    });
  };
  const xs = readCoordinates(shortX, sameX);
  const ys = readCoordinates(shortY, sameY);
  return ends.map((end, contour) => {
    const first = contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1;
    return flags.slice(first, end + 1).map((flag, index) => ({
      x: xs[first + index] ?? 0,
      y: ys[first + index] ?? 0,
      isOnCurve: (flag & onCurve) !== 0,
    }));
  });
}

/** A quadratic curve becomes so many lines. */
const curveSteps = 4;

/** Between two control points lies a point of the outline (OpenType 1.9, `glyf`). */
function flatten(points: readonly OutlinePoint[], [a, b, c, d, e, f]: Matrix): number[] {
  const full: OutlinePoint[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index === 0 ? points.length - 1 : index - 1] ?? point;
    if (!point.isOnCurve && !before.isOnCurve) full.push(middle(before, point));
    full.push(point);
  }
  const start = full.findIndex(({ isOnCurve }) => isOnCurve);
  const line: number[] = [];
  const add = (x: number, y: number): number => line.push(a * x + c * y + e, b * x + d * y + f);
  for (let step = 0; step < full.length; step++) {
    const [from, via, to] = [0, 1, 2].map((ahead) => full[(start + step + ahead) % full.length]);
    if (!from || !via || !to) continue;
    if (from.isOnCurve) add(from.x, from.y);
    if (!from.isOnCurve || via.isOnCurve) continue;
    for (let part = 1; part < curveSteps; part++) {
      const t = part / curveSteps;
      const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      add(p * from.x + q * via.x + r * to.x, p * from.y + q * via.y + r * to.y);
    }
  }
  return line;
}

function middle(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOnCurve: true };
}
