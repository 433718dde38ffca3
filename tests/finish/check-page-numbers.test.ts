import { beforeAll, describe, expect, test } from 'vitest';
import { readDigitFaces } from '../../src/finish/assemble/digit-faces.ts';
import type { DigitFace } from '../../src/finish/assemble/digit-faces.ts';
import { setNumbers } from '../../src/finish/assemble/set-numbers.ts';
import type { SealedLink, SealedPartWithFonts } from '../../src/finish/seal/sealed-part.ts';
import { mendDocument } from '../../src/finish/mend/mend-document.ts';
import { readPrintedDocument } from '../../src/finish/printed-document.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { assembleSealed, readPagesOf, sealFixture } from './finish-print.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type SpoiltPart = Writable<SealedPartWithFonts['part']>;

let print: FixturePrint;
let sealed: SealedPartWithFonts;

beforeAll(async () => {
  [print] = (await printFixtures(['everything'])) as [FixturePrint];
  sealed = await sealFixture(print, 'pl');
});

/** What page numbers are made of. */
interface Made {
  readonly part: SpoiltPart;
  readonly pageOf: Map<string, number>;
}

/** What is found after something was spoilt, before the numbers are written. */
async function findFalse(spoil: (made: Made) => unknown): Promise<string[]> {
  const made: Made = { part: structuredClone(sealed.part), pageOf: readPagesOf(print) };
  spoil(made);
  const assembling = { digits: print.digits, facts: documentFacts(print), pageOf: made.pageOf };
  const { findings } = await assembleSealed({ ...sealed, part: made.part }, assembling);
  return findings
    .filter(({ rule }) => rule === 'false-page-number')
    .map(({ rule, page, detail }) => `${rule}, page ${String(page)}: ${detail}`);
}

function movePlace(part: SpoiltPart, id: string, pageIndex: number): void {
  part.destinations = part.destinations.map((place) => (place.id === id ? { ...place, pageIndex } : place));
}

function changeLink(part: SpoiltPart, id: string, changes: Partial<SealedLink>): void {
  const changed = part.links.findIndex(({ target }) => 'id' in target && target.id === id);
  part.links = part.links.map((link, index) => (index === changed ? { ...link, ...changes } : link));
}

test('finds nothing where every number is that of the page', async () => {
  expect(sealed.part.places).toHaveLength(5);
  expect(sealed.part.pageNumbers).toHaveLength(7);
  expect(await findFalse(() => undefined)).toEqual([]);
});

describe('of numbers that are written into their places', () => {
  test('finds one whose page is another one', async () => {
    const found = await findFalse(({ part }) => {
      movePlace(part, 'indeks', 6);
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
      'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
    ]);
  });

  test('finds one that was worked out wrongly', async () => {
    const found = await findFalse(({ pageOf }) => pageOf.set('indeks', 18));
    expect(found).toEqual([
      'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
      'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
    ]);
  });

  test('reads what stands there, not what was to be written', () => {
    const { part } = sealed;
    const place = part.places.find(({ target }) => typeof target === 'object' && target.id === 'indeks')!;
    const face = readDigitFaces(print.digits).find(place.face, place.zeroCode)!;
    const codeOf = new Map(face.codeOf);
    codeOf.set('0', face.codeOf.get('1')!).set('1', face.codeOf.get('0')!);
    const swapped: DigitFace = { ...face, codeOf };
    const { written } = setNumbers(
      { pageIndex: 2, bytes: Buffer.from(part.pages[place.pageIndex]!.content) },
      part.places,
      { firstPage: 1, pageOf: readPagesOf(print), fullPageOf: new Map(), hash: '' },
      () => ({ resource: 'Numbers1', face: swapped }),
    );
    expect(written.map(({ printed }) => printed)).toContain('01');
  });

  test('finds a link that leads to another page than the number in it says', async () => {
    const found = await findFalse(({ part }) => {
      changeLink(part, 'indeks', { target: { id: 'cel-2' } });
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 10 stands for cel-2, whose page is 4',
    ]);
  });

  test('finds a link whose name has another number', async () => {
    const found = await findFalse(({ part }) => {
      changeLink(part, 'tabela', { name: 'tabela, s. 7' });
    });
    expect(found).toEqual([
      'false-page-number, page 3: a link shows the page number 6 and is called "tabela, s. 7"',
    ]);
  });

  test('refuses one of what is nowhere', async () => {
    await expect(findFalse(({ pageOf }) => pageOf.delete('indeks'))).rejects.toThrow(
      'The own document has no place "indeks".',
    );
  });

  test('refuses a face whose digits were not printed', async () => {
    const work = findFalse(({ part }) => {
      part.faces = part.faces.map((one) => ({ ...one, face: 'Lato-Black' }));
    });
    await expect(work).rejects.toThrow(new UnknownPdfError('the face Lato-Black has no digits'));
  });
});

describe('of folios', () => {
  test('finds nothing where they are the numbers of their pages', async () => {
    const found = await findFalse(({ part }) => {
      part.places = part.places.map((place, index) =>
        index === 0 ? { ...place, target: 'folio', link: undefined } : place,
      );
    });
    expect(found).toEqual([]);
  });

  test('finds one that stands on another page', async () => {
    const found = await findFalse(({ part }) => {
      part.places = part.places.map((place, index) =>
        index === 0 ? { ...place, target: 'folio', link: undefined, pageIndex: 5 } : place,
      );
    });
    expect(found).toEqual([
      'false-page-number, page 3: the page number 6 stands for its own page, whose page is 3',
    ]);
  });
});

describe('of numbers in ranges, which are printed', () => {
  test('finds one whose page is another one', async () => {
    const found = await findFalse(({ part, pageOf }) => {
      movePlace(part, 'cel-2.4', 6);
      pageOf.set('cel-2.4', 7);
    });
    expect(found).toHaveLength(14);
    expect(new Set(found)).toEqual(
      new Set(['false-page-number, page 8: the page number 4 stands for cel-2.4, whose page is 7']),
    );
  });

  test('finds one that is printed other than it is', async () => {
    const document = readPrintedDocument(print.bytes);
    const sequence = document.contents.pages[7]!.sequences.find(({ text }) => text === '4');
    Object.assign(sequence!, { text: '8' });
    const first = print.facts.texts.findIndex(({ pageOf }) => pageOf === 'cel-2.4');
    const texts = print.facts.texts.map((fact, index) => (index === first ? { ...fact, text: '8' } : fact));
    const { observations, pageNumbers } = mendDocument(document, { ...print.facts, texts }, 'pl');
    expect(observations).toEqual([]);
    const printed = pageNumbers.map((number) => number.printed);
    expect(printed).toContain('8');
    const found = await findFalse(({ part }) => {
      part.pageNumbers = part.pageNumbers.map((number, index) => ({ ...number, printed: printed[index]! }));
    });
    expect(found).toEqual([
      'false-page-number, page 8: the page number 8 stands for cel-2.4, whose page is 4',
      'false-page-number, page 8: the page number 8 stands for cel-2.4, whose page is 4',
      'false-page-number, page 8: a link shows the page number 8 and is called "cel 2.4, s. 4"',
    ]);
  });
});
