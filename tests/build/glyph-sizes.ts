import type { PDFDocumentProxy } from './read-document.ts';

/** A piece of text as it stands on a page; lengths in pt, from the upper edge of the sheet. */
export interface PlacedText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly sizePt: number;
  readonly leftPt: number;
  readonly baselinePt: number;
  /** In the margins above and below what the page says. */
  readonly isMargin: boolean;
}

const ptPerMm = 72 / 25.4;
/** Of upright pages: text begins at 24 mm, and what stands at the foot at 29 mm from the lower edge. */
const topMm = 22;
const bottomMm = 29;

/** Every text of a document in the order in which it is painted. */
export async function readPlacedTexts(document: PDFDocumentProxy): Promise<PlacedText[]> {
  const texts: PlacedText[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    const [, , , height = 0] = proxy.view;
    for (const item of (await proxy.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , skew = 0, rise = 0, leftPt = 0, yPt = 0] = item.transform as number[];
      const baselinePt = height - yPt;
      const isMargin = baselinePt < topMm * ptPerMm || yPt < bottomMm * ptPerMm;
      texts.push({ page, text: item.str, sizePt: Math.hypot(skew, rise), leftPt, baselinePt, isMargin });
    }
  }
  return texts;
}

/** How many glyphs a document has in each size, blanks left out. */
export function countGlyphs(texts: readonly PlacedText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { text, sizePt } of texts) {
    const size = Math.round(sizePt * 100) / 100;
    counts.set(size, (counts.get(size) ?? 0) + text.replaceAll(/\s/gu, '').length);
  }
  return counts;
}
