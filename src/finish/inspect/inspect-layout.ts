import type { Point } from '../../pdf/content/stream-content.ts';
import { boundPoints } from '../../pdf/syntax/geometry.ts';
import type { Rectangle } from '../../pdf/syntax/geometry.ts';
import type { LayoutObservation } from '../finished-pdf.ts';
import { measureCommonInk } from './common-ink.ts';
import type { InspectedPart } from './inspected-part.ts';
import { placeGlyphs, placeTexts, quoteText } from './placed-text.ts';
import type { PlacedGlyph, PlacedText } from './placed-text.ts';

/** Less than this nobody sees. */
const tolerancePt = 0.2;

/**
 * No text lies on other text, and none is cut off by the edge of its page or of anything else, measured by the outlines of
 * glyphs. Text inside one picture is left to whoever drew the picture, and fonts whose outlines are not TrueType have none
 * that are known.
 */
export function inspectLayout({ document }: Pick<InspectedPart, 'document'>): LayoutObservation[] {
  return placeTexts(document).flatMap((texts, index) => {
    const page = index + 1;
    return [...findCutTexts(texts, page), ...findOverlaps(texts, page)];
  });
}

function findCutTexts(texts: readonly PlacedText[], page: number): LayoutObservation[] {
  const known = new Set<string>();
  return texts.flatMap((text): LayoutObservation[] => {
    if (text.ink.isInFigure || cutBy(text.bounds, text.visible) <= tolerancePt) return [];
    const cutPt = placeGlyphs(text).reduce(
      (most, glyph) => Math.max(most, cutBy(boundInk(glyph), text.visible)),
      0,
    );
    const quote = quoteText(text);
    if (cutPt <= tolerancePt || known.has(quote)) return [];
    known.add(quote);
    return [{ rule: 'text-cut-off', clause, page, detail: `${formatPt(cutPt)} pt`, texts: [quote] }];
  });
}

const clause = 'WCAG 2.2, 1.4.4';

/** How far a rectangle reaches beyond another one. */
function cutBy(ink: Rectangle, visible: Rectangle): number {
  return Math.max(
    visible.left - ink.left,
    visible.bottom - ink.bottom,
    ink.right - visible.right,
    ink.top - visible.top,
  );
}

function boundInk(glyph: PlacedGlyph): Rectangle {
  return boundPoints(glyph.readOutlines().flat()) ?? glyph.bounds;
}

/** Compares each text with those that begin below its upper edge. */
function findOverlaps(texts: readonly PlacedText[], page: number): LayoutObservation[] {
  const rising = [...texts].sort((a, b) => a.bounds.bottom - b.bounds.bottom);
  const known = new Set<string>();
  const observations: LayoutObservation[] = [];
  for (const [index, lower] of rising.entries())
    for (let next = index + 1; next < rising.length; next++) {
      const upper = rising[next];
      if (!upper || upper.bounds.bottom > lower.bounds.top - tolerancePt) break;
      if (!overlap(lower.bounds, upper.bounds) || belongTogether(lower, upper)) continue;
      const quotes = [lower, upper].map(quoteText);
      const key = quotes.join('\n');
      if (known.has(key)) continue;
      const detail = measureOverlap(lower, upper);
      if (detail === undefined) continue;
      known.add(key);
      observations.push({ rule: 'text-over-text', clause, page, detail, texts: quotes });
    }
  return observations;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerancePt &&
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > tolerancePt
  );
}

/** Parts of one picture; parts of a line of text that differ in font or size, or of which one begins where the other ends. */
function belongTogether(a: PlacedText, b: PlacedText): boolean {
  const isSameSequence = a.scan === b.scan && a.ink.mcid !== undefined && a.ink.mcid === b.ink.mcid;
  if (isSameSequence && (a.ink.isInFigure || isOnOneLine(a, b))) return true;
  return follows(a, b) || follows(b, a);
}

function isOnOneLine(a: PlacedText, b: PlacedText): boolean {
  const [x, y] = placePoint(b, b.ink.from);
  const [startX, startY] = placePoint(a, a.ink.from);
  const [towardsX, towardsY] = [a.matrix[0], a.matrix[1]];
  const away = Math.abs(towardsX * (y - startY) - towardsY * (x - startX)) / Math.hypot(towardsX, towardsY);
  return away <= tolerancePt;
}

function follows(before: PlacedText, after: PlacedText): boolean {
  const [x, y] = placePoint(before, before.ink.to);
  const [nextX, nextY] = placePoint(after, after.ink.from);
  return Math.abs(x - nextX) <= tolerancePt && Math.abs(y - nextY) <= tolerancePt;
}

function placePoint({ matrix: [a, b, c, d, e, f] }: PlacedText, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What two texts have in common, where that can be seen. */
function measureOverlap(a: PlacedText, b: PlacedText): string | undefined {
  const glyphsOfB = placeGlyphs(b);
  for (const glyph of placeGlyphs(a))
    for (const other of glyphsOfB) {
      if (!overlap(glyph.bounds, other.bounds)) continue;
      const common = measureSideBySide(glyph, other) ?? measureCommonInk(glyph, other);
      if (common && common.width > tolerancePt && common.height > tolerancePt)
        return `${formatPt(common.width)} × ${formatPt(common.height)} pt`;
    }
  return undefined;
}

/** Side by side two glyphs need not touch to be in each other's way: "10" and "G" are as near as letters of a word. */
function measureSideBySide(
  { bounds: a }: PlacedGlyph,
  { bounds: b }: PlacedGlyph,
): { readonly width: number; readonly height: number } | undefined {
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return height * 2 > Math.min(a.top - a.bottom, b.top - b.bottom) ? { width, height } : undefined;
}

function formatPt(points: number): string {
  return points.toFixed(1);
}
