import { beforeAll, expect, test } from 'vitest';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import { checkPageNumbers } from '../../src/finish/check-page-numbers.ts';
import { mendDocument } from '../../src/finish/mend/mend-document.ts';
import { readPrintedDocument } from '../../src/finish/printed-document.ts';
import type { PrintedDocument } from '../../src/finish/printed-document.ts';
import { parseDestinationName } from '../../src/pdf/read/destinations.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let print: FixturePrint;
beforeAll(async () => {
  [print] = (await printFixtures(['everything'])) as [FixturePrint];
});

interface Spoilt {
  document: PrintedDocument;
  facts: PrintFacts;
}

/** What mending says of the page numbers after something was spoilt. */
function findFalse(spoil: (print: Spoilt) => void): string[] {
  const spoilt: Spoilt = { document: readPrintedDocument(print.bytes), facts: print.facts };
  spoil(spoilt);
  const { observations, pageNumbers } = mendDocument(spoilt.document, spoilt.facts, 'pl');
  const found = [...observations, ...checkPageNumbers(spoilt.document, pageNumbers)];
  return found.map(({ rule, page, detail }) => `${rule}, page ${String(page)}: ${detail}`);
}

test('finds nothing where every number is that of the page', () => {
  expect(print.facts.texts.filter(({ pageOf }) => pageOf !== undefined).length).toBeGreaterThan(10);
  expect(findFalse(() => undefined)).toEqual([]);
});

test('finds a number whose page is another one', () => {
  const found = findFalse((spoilt) => {
    const { pages, destinations } = spoilt.document;
    const pageObjectNumber = pages[6]!.objectNumber;
    spoilt.document = {
      ...spoilt.document,
      destinations: destinations.map((place) =>
        place.id === 'indeks' ? { ...place, pageObjectNumber } : place,
      ),
    };
  });
  expect(found).toEqual([
    'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
    'false-page-number, page 3: the page number 10 stands for indeks, whose page is 7',
  ]);
});

test('finds a number that is printed other than it is', () => {
  const found = findFalse((spoilt) => {
    for (const { sequences } of spoilt.document.contents.pages)
      for (const sequence of sequences) if (sequence.text === '10') Object.assign(sequence, { text: '18' });
    spoilt.facts = {
      ...spoilt.facts,
      texts: spoilt.facts.texts.map((fact) => (fact.pageOf === 'indeks' ? { ...fact, text: '18' } : fact)),
    };
  });
  expect(found).toEqual([
    'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
    'false-page-number, page 3: the page number 18 stands for indeks, whose page is 10',
    'false-page-number, page 3: a link shows the page number 18 and is called "Indeks partnerów10"',
  ]);
});

test('finds a link that leads to another page than the number in it says', () => {
  const found = findFalse(({ document, facts }) => {
    const links = [...document.annotations.values()];
    const link = links.find(
      (annotation) => parseDestinationName(annotation.get('Dest') ?? '/') === 'indeks',
    )!;
    link.set('Dest', '/cel-2');
    Object.assign(
      facts.links.find(({ target }) => 'id' in target && target.id === 'indeks')!,
      {
        target: { id: 'cel-2' },
      },
    );
  });
  expect(found).toEqual(['false-page-number, page 3: the page number 10 stands for cel-2, whose page is 4']);
});
