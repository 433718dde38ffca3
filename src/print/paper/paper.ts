import { roundLength } from '../../content/lengths.ts';

/** A sheet with its margins and its columns, in mm: everything on it is measured by them, in pictures and in style sheets. */
export interface Paper {
  readonly sheet: keyof typeof sheets;
  readonly margins: Margins;
  /** Twelve of them, with gutters between them, as wide as the text or narrower. */
  readonly columnMm: number;
}

/** Left and right pages mirror each other where paper is printed on both sides. */
interface Margins {
  readonly topMm: number;
  readonly bottomMm: number;
  /** Where it is bound. */
  readonly innerMm: number;
  readonly outerMm: number;
}

const sheets = {
  A4: { widthMm: 210, heightMm: 297 },
  'A4 landscape': { widthMm: 297, heightMm: 210 },
  A3: { widthMm: 297, heightMm: 420 },
  'A3 landscape': { widthMm: 420, heightMm: 297 },
} as const;

const columnCount = 12;
const gutterMm = 4;
const usualMargins: Margins = { topMm: 24, bottomMm: 29.6, innerMm: 28, outerMm: 18 };

/** A sheet whose columns fill the width of its text. */
export function layPaper(sheet: Paper['sheet'], margins: Margins = usualMargins): Paper {
  const columnMm = (textWidthMm({ sheet, margins }) - gutterMm * (columnCount - 1)) / columnCount;
  return { sheet, margins, columnMm: roundLength(columnMm, 3) };
}

/** Upright A4: 12 columns of 10 mm, and 46 lines of 15 pt. */
export const usualPaper = layPaper('A4');

/**
 * Pages that lie on their side: a lying A4 page may be bound at its upper edge or, on its back, at its lower one; a lying
 * A3 page is as high as an upright A4 one, is bound at its left and folds out.
 */
export const platePapers = {
  landscape: layPaper('A4 landscape', { ...usualMargins, topMm: 28, innerMm: 18 }),
  'landscape-a3': layPaper('A3 landscape'),
} as const;

/** What is between the inner and the outer margin. */
export function textWidthMm({ sheet, margins }: Pick<Paper, 'sheet' | 'margins'>): number {
  return sheets[sheet].widthMm - margins.innerMm - margins.outerMm;
}

/** In whole millimetres: what is to fill a page must not be a hair higher than it. */
export function textHeightMm({ sheet, margins }: Paper): number {
  return Math.floor(sheets[sheet].heightMm - margins.topMm - margins.bottomMm);
}

/** So many columns, with the gutters between them. */
export function spanMm({ columnMm }: Paper, columns: number): number {
  return roundLength(columns * (columnMm + gutterMm) - gutterMm, 3);
}

/** Pictures of the document are as wide as its columns. */
export function gridWidthMm(paper: Paper): number {
  return spanMm(paper, columnCount);
}

/**
 * The sizes of a sheet for style sheets: `--span-1` to `--span-12` are columns with the gutters between them, `--indent`
 * leads to the third column.
 */
export function writePaperProperties(paper: Paper): string {
  const spans = Array.from({ length: columnCount }, (_, index) => spanMm(paper, index + 1));
  const properties = [
    `--text-width: ${textWidthMm(paper)}mm`,
    `--text-height: ${textHeightMm(paper)}mm`,
    `--gutter: ${gutterMm}mm`,
    `--indent: ${spanMm(paper, 2) + gutterMm}mm`,
    ...spans.map((span, index) => `--span-${index + 1}: ${span}mm`),
    `--bleed: ${bleed}`,
  ];
  return `:root { ${properties.join('; ')}; }`;
}

/**
 * Chromium cuts off what lies beyond the page area, be it only the hook of a "j" that begins a line. Therefore the area is
 * 28 whole pixels wider at either side than what is set in it: `body` and the margin boxes keep them free.
 */
export const bleed = '21pt';

/** `size` and `margin` of pages on the right, or of all where the paper is printed on one side. */
export function describePage({ sheet, margins }: Paper): string {
  const { topMm, outerMm, bottomMm, innerMm } = margins;
  const sideways = (mm: number): string => `calc(${mm}mm - ${bleed})`;
  return `size: ${sheet}; margin: ${topMm}mm ${sideways(outerMm)} ${bottomMm}mm ${sideways(innerMm)};`;
}

/** What is set in margin boxes is written out: Chromium takes no `var()` there. Both are those of `tokens.css`. */
export const inks = { ink: '#1b1f24', muted: '#55606b' } as const;
