import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, it } from 'vitest';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import type { PrintToMend } from '../../src/finish/mend/mend-print.ts';
import { finishPrint } from './finish-print.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';
import { readStructureText } from './read-structure-text.ts';

const style = {
  face: 'Lato-Regular',
  sizePt: 7,
  rightPt: 70,
  colour: '#55606b',
  fifthColour: '#1b1f24',
};
let print: FixturePrint;

beforeAll(async () => {
  print = (await printFixtures(['lines']))[0]!;
});

it('numbers each line of text on its base line, anew on each page, pictures and repeated heads left out', async () => {
  const { bytes } = await finish({ style, pages: new Set([1, 2, 3]) });
  expect(await readNumberedLines(bytes)).toEqual([
    ['1 Nazwa strategii', '2 Wiersz jeden', '3 wiersz dwa', '4 Lewa kolumna', '5 Koniec strony'],
    ['1 Nazwa', '2 Pierwszy'],
    ['1 Drugi'],
  ]);
});

it('leaves pages alone that are not named', async () => {
  const { bytes } = await finish({ style, pages: new Set([2]) });
  expect(await readNumberedLines(bytes)).toEqual([[], ['1 Nazwa', '2 Pierwszy'], []]);
});

it('ends all numbers at the same distance from the edge of the page', async () => {
  const { bytes } = await finish({ style, pages: new Set([1]) });
  const ends = (await readItems(bytes))[0]!.filter(isNumber).map(({ endPt }) => Math.round(endPt * 10) / 10);
  expect(ends).toEqual([70, 70, 70, 70, 70]);
});

it('keeps away from text that begins farther to the left', async () => {
  const { bytes } = await finish({ style: { ...style, rightPt: 120 }, pages: new Set([1]) });
  const numbers = (await readItems(bytes))[0]!.filter(isNumber);
  const leftPt = (30 / 25.4) * 72;
  expect(numbers.map(({ endPt }) => Math.round(leftPt - endPt))).toEqual([12, 12, 12, 12, 12]);
});

it('changes nothing of what is read aloud or copied by the structure', async () => {
  const plain = await finish(undefined);
  const numbered = await finish({ style, pages: new Set([1, 2, 3]) });
  expect(numbered.findings).toEqual([]);
  expect(await readStructureText(numbered.bytes)).toEqual(await readStructureText(plain.bytes));
});

it('refuses a face whose digits the document does not show', async () => {
  const other = { style: { ...style, face: 'Lato-Bold' }, pages: new Set([1]) };
  await expect(finish(other)).rejects.toThrow(new UnknownPdfError('no font Lato-Bold with all digits'));
});

async function finish(lineNumbers: PrintToMend['lineNumbers']): Promise<FinishedPdf> {
  return await finishPrint(print, documentFacts(print), lineNumbers);
}

interface Item {
  readonly text: string;
  readonly xPt: number;
  readonly yPt: number;
  readonly endPt: number;
}

function isNumber({ text, endPt }: Item): boolean {
  return endPt <= 76 && /^\d+$/.test(text);
}

/** For each page its numbers, each with what stands first on the same base line. */
async function readNumberedLines(bytes: Uint8Array): Promise<string[][]> {
  return (await readItems(bytes)).map((items) =>
    items
      .filter(isNumber)
      .sort((a, b) => b.yPt - a.yPt)
      .map((number) => {
        const beside = items.find((item) => !isNumber(item) && Math.abs(item.yPt - number.yPt) < 0.1);
        return `${number.text} ${beside?.text.trim() ?? ''}`;
      }),
  );
}

async function readItems(bytes: Uint8Array): Promise<Item[][]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Item[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , xPt = 0, yPt = 0] = item.transform as readonly number[];
        return [{ text: item.str, xPt, yPt, endPt: xPt + item.width }];
      }),
    );
  }
  return pages;
}
