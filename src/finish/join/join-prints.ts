import { nestOutline } from '../../pdf/read/read-outline.ts';
import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import { firstNumberOf, joinObjects, redirectReferences } from '../../pdf/write/renumber-objects.ts';
import type { PageXObject } from '../../pdf/content/read-content.ts';
import { setKids, walkStructure } from '../../pdf/structure/structure-element.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { Observation } from '../finished-pdf.ts';
import type { MendedPrint } from '../mend/mend-print.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { mapReferences } from '../../pdf/syntax/reference.ts';
import { createFontUnion, listPartFonts } from './unite-fonts.ts';
import type { UnitedFonts } from './unite-fonts.ts';

/** Makes one document of mended prints that lie one behind the other. */
export async function joinPrints(prints: readonly MendedPrint[]): Promise<MendedPrint> {
  const [first, ...others] = prints;
  if (!first) throw new UnknownPdfError('there is no print');
  if (others.length === 0) return first;
  const placed = placePrints(prints);
  const documents = placed.map(({ document }) => document);
  return {
    document: {
      ...withUnitedFonts(documents, await uniteFonts(documents)),
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

async function uniteFonts(documents: readonly PrintedDocument[]): Promise<UnitedFonts> {
  const union = createFontUnion();
  for (const { pdf, contents } of documents) union.collect(listPartFonts(pdf, contents.fonts));
  return await union.finish(firstNumberOf(documents.length));
}

/** The objects and pages of all documents, with the united fonts where they had their own. */
function withUnitedFonts(
  documents: readonly PrintedDocument[],
  united: UnitedFonts,
): Pick<PrintedDocument, 'pdf' | 'pages' | 'contents'> {
  const numberOf = (objectNumber: number): number => united.numberOf.get(objectNumber) ?? objectNumber;
  const redirect = <T extends { readonly resources: string }>(painted: T): T => ({
    ...painted,
    resources: mapReferences(painted.resources, numberOf),
  });
  const objects = joinObjects([...documents.map(({ pdf }) => pdf), united.objects]);
  const xObjects = joinMaps(documents.map(({ contents }) => contents.xObjects));
  const fonts = joinMaps([...documents.map(({ contents }) => contents.fonts), united.fonts]);
  for (const objectNumber of united.numberOf.keys()) fonts.delete(objectNumber);
  return {
    pdf: redirectReferences(objects, numberOf),
    pages: documents.flatMap(({ pages }) => pages.map(redirect)),
    contents: {
      pages: documents.flatMap(({ contents }) => contents.pages),
      xObjects: new Map(Array.from(xObjects, ([number, xObject]) => [number, redirect(xObject)])),
      fonts,
    },
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
