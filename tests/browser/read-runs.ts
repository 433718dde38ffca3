import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, in points from its lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The name of the face, without the mark of the subset. */
  readonly face: string;
}

/** The runs of text of each page, but for those that stand upright. */
export async function readRuns(pdf: Uint8Array): Promise<TextRun[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: TextRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      // Fonts are known after it.
      await page.getOperatorList();
      const { items } = await page.getTextContent();
      const faceOf = (id: string): string => {
        const { name } = page.commonObjs.get(id) as { readonly name: string };
        return name.replace(/^[A-Z]{6}\+/, '');
      };
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
          // Heads of narrow columns stand upright.
          return b === 0
            ? [{ text: item.str, x, y, width: item.width, size: a, face: faceOf(item.fontName) }]
            : [];
        }),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** The number of a page at its foot, outside. */
export function findFolio(runs: readonly TextRun[]): TextRun | undefined {
  const numbers = runs.filter(({ text, y }) => y < 60 && /^\d+$/.test(text.trim()));
  const toEdge = ({ x, width }: TextRun): number => Math.min(x, pageWidth - x - width);
  return numbers.sort((a, b) => toEdge(a) - toEdge(b))[0];
}

const pageWidth = 595.3;

export function readFolio(runs: readonly TextRun[]): string | undefined {
  return findFolio(runs)?.text.trim();
}
