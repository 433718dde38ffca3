import { nestOutline } from '../../pdf/read/read-outline.ts';
import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import { joinObjects } from '../../pdf/write/renumber-objects.ts';
import type { PageXObject } from '../../pdf/content/read-content.ts';
import { setKids, walkStructure } from '../../pdf/structure/structure-element.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { Observation } from '../finished-pdf.ts';
import type { MendedPrint } from '../mend/mend-print.ts';

/** Makes one document of mended prints that lie one behind the other. */
export function joinPrints(prints: readonly MendedPrint[]): MendedPrint {
  const [first, ...others] = prints;
  if (!first) throw new UnknownPdfError('there is no print');
  if (others.length === 0) return first;
  const placed = placePrints(prints);
  const documents = placed.map(({ document }) => document);
  return {
    document: {
      pdf: joinObjects(documents.map(({ pdf }) => pdf)),
      pages: documents.flatMap(({ pages }) => pages),
      contents: {
        pages: documents.flatMap(({ contents }) => contents.pages),
        xObjects: joinMaps(documents.map(({ contents }) => contents.xObjects)),
        fonts: joinMaps(documents.map(({ contents }) => contents.fonts)),
      },
      structure: joinStructures(documents.map(({ structure }) => structure)),
      outline: nestOutline(documents.map(({ outline }) => outline)),
      destinations: documents.flatMap(({ destinations }) => destinations),
      annotations: joinMaps(documents.map(({ annotations }) => annotations)),
    },
    contents: {
      pages: placed.flatMap(({ contents }) => contents.pages),
      xObjects: joinMaps(placed.map(({ contents }) => contents.xObjects)),
      hoistedXObjects: joinMaps(placed.map(({ contents }) => contents.hoistedXObjects)),
    },
    deflatedPages: Promise.all(placed.map(({ deflatedPages }) => deflatedPages)).then((pages) =>
      pages.flat(),
    ),
    pageNumbers: placed.flatMap(({ pageNumbers }) => pageNumbers),
    observations: placed.flatMap(({ observations }) => observations),
  };
}

/** Counts the pages of each print from the beginning of the document. */
function placePrints(prints: readonly MendedPrint[]): MendedPrint[] {
  let by = 0;
  return prints.map((print) => {
    const placed = by === 0 ? print : movePages(print, by);
    by += print.document.pages.length;
    return placed;
  });
}

function movePages(print: MendedPrint, by: number): MendedPrint {
  const { document, pageNumbers, observations } = print;
  moveElements(document.structure, by);
  const { xObjects, ...contents } = document.contents;
  return {
    ...print,
    document: {
      ...document,
      contents: {
        ...contents,
        xObjects: new Map(
          Array.from(xObjects, ([number, xObject]) => [number, moveIndex<PageXObject>(xObject, by)]),
        ),
      },
      outline: moveOutline(document.outline, by),
    },
    pageNumbers: pageNumbers.map((number) => moveIndex(number, by)),
    observations: observations.map((observation): Observation =>
      observation.page === undefined ? observation : { ...observation, page: observation.page + by },
    ),
  };
}

function moveElements(structure: StructureElement, by: number): void {
  for (const element of walkStructure(structure))
    for (const kid of element.kids) if (kid.kind !== 'element') kid.pageIndex += by;
}

function moveOutline(items: readonly OutlineItem[], by: number): OutlineItem[] {
  return items.map((item) => ({ ...moveIndex(item, by), items: moveOutline(item.items, by) }));
}

function moveIndex<T extends { readonly pageIndex: number }>(placed: T, by: number): T {
  return { ...placed, pageIndex: placed.pageIndex + by };
}

/** All elements below the first print's `Document`. */
function joinStructures(documents: readonly StructureElement[]): StructureElement {
  const [first, ...others] = documents;
  if (!first) throw new UnknownPdfError('there is no structure');
  setKids(first, [...first.kids, ...others.flatMap(({ kids }) => kids)]);
  return first;
}

function joinMaps<Key, Value>(maps: readonly ReadonlyMap<Key, Value>[]): Map<Key, Value> {
  return new Map(maps.flatMap((map) => [...map]));
}
