import { parseArray } from '../../pdf/syntax/array.ts';
import type { StreamContent, TextInk } from '../../pdf/content/stream-content.ts';
import { createGlyphRun, placeRunGlyphs, readGlyphRun } from '../../pdf/content/glyph-run.ts';
import { placeRun } from '../../pdf/content/stream-content.ts';
import { resolveState } from '../../pdf/content/graphics-state.ts';
import { identity, multiply, narrowClip, transformRectangle } from '../../pdf/syntax/geometry.ts';
import type { Matrix, Rectangle } from '../../pdf/syntax/geometry.ts';
import type { PrintedDocument } from '../printed-document.ts';

/** Text with ink as it stands on its page, in points from the lower left corner. */
export interface PlacedText {
  readonly ink: TextInk;
  readonly scan: StreamContent;
  /** From text space to the page. */
  readonly matrix: Matrix;
  readonly bounds: Rectangle;
  /** What is visible there: the page, less what clips take away. Of a clip that is no rectangle these are the bounds. */
  readonly visible: Rectangle;
}

/** A glyph with ink as it stands on its page. */
export interface PlacedGlyph {
  readonly bounds: Rectangle;
  /** The closed outlines of its ink, each as points x, y, x, y … */
  readonly readOutlines: () => readonly (readonly number[])[];
}

/** All text with ink, page by page, also that in form XObjects that hold marked content. */
export function placeTexts({ pages, contents }: PrintedDocument): PlacedText[][] {
  const edges = pages.map(({ mediaBox }) => readEdges(mediaBox));
  const placed = contents.pages.map((scan, index) =>
    placeScan(scan, { matrix: identity, visible: edges[index] }),
  );
  for (const { scan, pageIndex, matrix, clip } of contents.xObjects.values())
    placed[pageIndex]?.push(...placeScan(scan, { matrix, visible: narrowClip(edges[pageIndex], clip) }));
  return placed;
}

/** The glyphs of a text that have ink, one by one. */
export function placeGlyphs({ ink, scan, matrix }: PlacedText): PlacedGlyph[] {
  const { font, fontSize, start, pen } = ink;
  const { shapes } = font;
  if (!shapes) return [];
  const run = createGlyphRun();
  readGlyphRun(scan.bytes, start, font.codeDigits, run);
  return placeRunGlyphs({ ...pen }, run, font, fontSize).map(({ code, x, y }) => {
    const place = multiply([fontSize, 0, 0, fontSize, x, y], matrix);
    const [left = 0, bottom = 0, right = 0, top = 0] = shapes.boxes.subarray(code * 4, code * 4 + 4);
    return {
      bounds: transformRectangle({ left, bottom, right, top }, place),
      readOutlines: () => shapes.readOutlines(code).map((points) => transformPoints(points, place)),
    };
  });
}

/** The text that stands in the same marked sequence; of a header, footer or ornament what its glyphs stand for. */
export function quoteText({ ink, scan }: PlacedText): string {
  const sequence = ink.mcid === undefined ? undefined : scan.sequences.find(({ mcid }) => mcid === ink.mcid);
  if (sequence) return sequence.text.trim();
  const run = createGlyphRun();
  readGlyphRun(scan.bytes, ink.start, ink.font.codeDigits, run);
  return Array.from(run.codes.subarray(0, run.length), (code) => ink.font.textOf.get(code) ?? '')
    .join('')
    .trim();
}

function readEdges(mediaBox: string): Rectangle {
  const [left = 0, bottom = 0, right = 0, top = 0] = parseArray(mediaBox).map(Number);
  return { left, bottom, right, top };
}

function placeScan(
  scan: StreamContent,
  outer: { readonly matrix: Matrix; readonly visible: Rectangle | undefined },
): PlacedText[] {
  const isOnPage = outer.matrix === identity;
  const visibleAt = new Map<Rectangle | undefined, Rectangle | undefined>();
  const findVisible = (clip: Rectangle | undefined): Rectangle | undefined => {
    if (!visibleAt.has(clip)) {
      const placedClip = clip && transformRectangle(clip, outer.matrix);
      visibleAt.set(clip, narrowClip(outer.visible, placedClip));
    }
    return visibleAt.get(clip);
  };
  return scan.inks.map((ink) => {
    const place = placeRun(ink, scan.bytes);
    const matrix = isOnPage ? place : multiply(place, outer.matrix);
    const bounds = transformRectangle(ink.bounds, matrix);
    const { clip } = resolveState(ink.state, scan.bytes);
    return { ink, scan, matrix, bounds, visible: findVisible(clip) ?? bounds };
  });
}

function transformPoints(points: readonly number[], [a, b, c, d, e, f]: Matrix): number[] {
  const placed: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    placed.push(a * x + c * y + e, b * x + d * y + f);
  }
  return placed;
}
