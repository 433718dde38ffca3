import { beforeAll, describe, expect, test } from 'vitest';
import { checkPageNumbers } from '../../src/finish/check-page-numbers.ts';
import { readDigitFaces } from '../../src/finish/digit-faces.ts';
import type { DigitFaces } from '../../src/finish/digit-faces.ts';
import type { MendedPrint } from '../../src/finish/mend/mend-print.ts';
import { mendDocument } from '../../src/finish/mend/mend-document.ts';
import { readPrintedDocument } from '../../src/finish/printed-document.ts';
import { setPageNumbers } from '../../src/finish/set-page-numbers.ts';
import { parseDestinationName } from '../../src/pdf/read/destinations.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { mendFixture, readPagesOf } from './finish-print.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let print: FixturePrint;
beforeAll(async () => {
  [print] = (await printFixtures(['everything'])) as [FixturePrint];
});

/** What page numbers are made of. */
interface Made {
  mended: MendedPrint;
  readonly pageOf: Map<string, number>;
  faces: DigitFaces;
}

/** What is found after something was spoilt, before the numbers are written. */
function findFalse(spoil: (made: Made) => unknown): string[] {
  const made: Made = {
    mended: mendFixture(print, 'pl'),
    pageOf: readPagesOf(print),
    faces: readDigitFaces(print.digits, 1),
  };
  spoil(made);
  const { mended, faces, pageOf } = made;
  const fullPageOf = new Map<string, number>();
  const { document, observations, pageNumbers, writtenNumbers } = setPageNumbers(
    mended,
    { pageOf, fullPageOf, firstPage: 1 },
    faces,
  );
  const numbers = { printed: pageNumbers, written: writtenNumbers, fullPageOf };
  const found = [...observations, ...checkPageNumbers(document, numbers)];
  return found.map(({ rule, page, detail }) => `${rule}, page ${String(page)}: ${detail}`);
}

function movePlace(mended: MendedPrint, id: string, pageIndex: number): MendedPrint {
  const { document } = mended;
  const pageObjectNumber = document.pages[pageIndex]!.objectNumber;
  const destinations = document.destinations.map((place) =>
    place.id === id ? { ...place, pageObjectNumber } : place,
  );
  return { ...mended, document: { ...document, destinations } };
}

/** Leads the first link to a place somewhere else. */
function leadElsewhere({ document }: MendedPrint, id: string, other: string): void {
  const links = [...document.annotations.values()];
  links.find((link) => parseDestinationName(link.get('Dest') ?? '/') === id)!.set('Dest', `/${other}`);
}

test('finds nothing where every number is that of the page', () => {
  const { numberPlaces, pageNumbers } = mendFixture(print, 'pl');
  expect(numberPlaces).toHaveLength(5);
  expect(pageNumbers).toHaveLength(7);
  expect(findFalse(() => undefined)).toEqual([]);
});

describe('of numbers that are written into their places', () => {
  test('finds one whose page is another one', () => {
    const found = findFalse((made) => {
      made.mended = movePlace(made.mended, 'indeks', 6);
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
      'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
    ]);
  });

  test('finds one that was worked out wrongly', () => {
    const found = findFalse(({ pageOf }) => pageOf.set('indeks', 18));
    expect(found).toEqual([
      'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
      'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
    ]);
  });

  test('reads what stands there, not what was to be written', () => {
    const found = findFalse((made) => {
      const { find } = made.faces;
      made.faces = {
        ...made.faces,
        find: (...wanted) => {
          const face = find(...wanted)!;
          const [zero, one, ...others] = face.codes as [number, number];
          return { ...face, codes: [one, zero, ...others] };
        },
      };
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 01 stands for indeks, whose page is 10',
      'false-page-number, page 3: the page number 01 stands for indeks, whose page is 10',
      'false-page-number, page 3: a link shows the page number 01 and is called "Indeks partnerów10"',
    ]);
  });

  test('finds a link that leads to another page than the number in it says', () => {
    const found = findFalse(({ mended }) => {
      leadElsewhere(mended, 'indeks', 'cel-2');
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 10 stands for cel-2, whose page is 4',
    ]);
  });

  test('finds a link whose name has another number', () => {
    const found = findFalse(({ mended }) => {
      const links = [...mended.document.annotations.values()];
      links.find((link) => link.get('Dest') === '/tabela')!.set('Contents', '(tabela, s. 7)');
    });
    expect(found).toEqual([
      'false-page-number, page 3: a link shows the page number 6 and is called "tabela, s. 7"',
    ]);
  });

  test('refuses one of what is nowhere', () => {
    expect(() => findFalse(({ pageOf }) => pageOf.delete('indeks'))).toThrow(
      'The own document has no place "indeks".',
    );
  });

  test('refuses a face whose digits were not printed', () => {
    expect(() =>
      findFalse((made) => {
        made.faces = { ...made.faces, find: () => undefined };
      }),
    ).toThrow(new UnknownPdfError('the face Lato-Regular of a page number has no digits'));
  });
});

describe('of folios', () => {
  const firstPlaceAsFolio = ({ numberPlaces, ...mended }: MendedPrint): MendedPrint => ({
    ...mended,
    numberPlaces: numberPlaces.map((place, index) =>
      index === 0 ? { ...place, target: 'folio', link: undefined } : place,
    ),
  });

  test('finds nothing where they are the numbers of their pages', () => {
    const found = findFalse((made) => {
      made.mended = firstPlaceAsFolio(made.mended);
    });
    expect(found).toEqual([]);
  });

  test('finds one that stands on another page', () => {
    const { writtenNumbers, document } = setPageNumbers(
      firstPlaceAsFolio(mendFixture(print, 'pl')),
      { firstPage: 4, pageOf: readPagesOf(print), fullPageOf: new Map() },
      readDigitFaces(print.digits, 1),
    );
    const numbers = { printed: [], written: writtenNumbers, fullPageOf: new Map<string, number>() };
    expect(checkPageNumbers(document, numbers).map(({ detail }) => detail)).toEqual([
      'the page number 6 stands for its own page, whose page is 3',
    ]);
  });
});

describe('of numbers in ranges, which are printed', () => {
  test('finds one whose page is another one', () => {
    const found = findFalse((made) => {
      made.mended = movePlace(made.mended, 'cel-2.4', 6);
      made.pageOf.set('cel-2.4', 7);
    });
    expect(found).toHaveLength(14);
    expect(new Set(found)).toEqual(
      new Set(['false-page-number, page 8: the page number 4 stands for cel-2.4, whose page is 7']),
    );
  });

  test('finds one that is printed other than it is', () => {
    const document = readPrintedDocument(print.bytes);
    const sequence = document.contents.pages[7]!.sequences.find(({ text }) => text === '4');
    Object.assign(sequence!, { text: '8' });
    const first = print.facts.texts.findIndex(({ pageOf }) => pageOf === 'cel-2.4');
    const texts = print.facts.texts.map((fact, index) => (index === first ? { ...fact, text: '8' } : fact));
    const { observations, pageNumbers } = mendDocument(document, { ...print.facts, texts }, 'pl');
    const numbers = { printed: pageNumbers, written: [], fullPageOf: new Map<string, number>() };
    const found = [...observations, ...checkPageNumbers(document, numbers)];
    expect(found.map(({ page, detail }) => `page ${String(page)}: ${detail}`)).toEqual([
      'page 8: the page number 8 stands for cel-2.4, whose page is 4',
      'page 8: the page number 8 stands for cel-2.4, whose page is 4',
      'page 8: a link shows the page number 8 and is called "cel 2.4, s. 4"',
    ]);
  });
});
