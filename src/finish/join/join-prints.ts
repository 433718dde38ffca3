import { nestOutline } from '../../pdf/read/read-outline.ts';
import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import { firstNumberOf, joinObjects, redirectReferences } from '../../pdf/write/renumber-objects.ts';
import type { PageXObject } from '../../pdf/content/read-content.ts';
import { createElement, setKids, walkStructure } from '../../pdf/structure/structure-element.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { readStreamContent } from '../../pdf/content/read-content.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { DigitFaces } from '../digit-faces.ts';
import type { Observation } from '../finished-pdf.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { mapReferences } from '../../pdf/syntax/reference.ts';
import { createFontUnion, listPartFonts } from './unite-fonts.ts';
import type { UnitedFonts } from './unite-fonts.ts';
import type { NumberedPrint } from '../set-page-numbers.ts';

/** A finished part of a document, and whether an empty page is before it. */
export interface PrintToJoin {
  readonly print: NumberedPrint;
  readonly isAfterBlank: boolean;
}

/** Makes one document of prints that lie one behind the other; `digits` are what their page numbers are written from. */
export async function joinPrints(
  prints: readonly PrintToJoin[],
  digits: Pick<DigitFaces, 'pdf' | 'fonts'>,
): Promise<NumberedPrint> {
  const sources = [
    ...prints.map(({ print: { document } }) => ({ pdf: document.pdf, fonts: document.contents.fonts })),
    digits,
  ];
  const placed = placePrints(prints);
  const documents = placed.map(({ document }) => document);
  return {
    document: {
      ...withUnitedFonts(documents, sources, await uniteFonts(sources)),
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
    writtenNumbers: placed.flatMap(({ writtenNumbers }) => writtenNumbers),
    observations: placed.flatMap(({ observations }) => observations),
  };
}

/** A print from which objects come, with its own fonts. */
type Source = Pick<DigitFaces, 'pdf' | 'fonts'>;

async function uniteFonts(sources: readonly Source[]): Promise<UnitedFonts> {
  const union = createFontUnion();
  for (const { pdf, fonts } of sources) union.collect(listPartFonts(pdf, fonts));
  return await union.finish(firstNumberOf(sources.length));
}

/** The objects and pages of all documents, with the united fonts where they had their own. */
function withUnitedFonts(
  documents: readonly PrintedDocument[],
  sources: readonly Source[],
  united: UnitedFonts,
): Pick<PrintedDocument, 'pdf' | 'pages' | 'contents'> {
  const numberOf = (objectNumber: number): number => united.numberOf.get(objectNumber) ?? objectNumber;
  const redirect = <T extends { readonly resources: string }>(painted: T): T => ({
    ...painted,
    resources: mapReferences(painted.resources, numberOf),
  });
  const objects = joinObjects([...sources.map(({ pdf }) => pdf), united.objects]);
  const xObjects = joinMaps(documents.map(({ contents }) => contents.xObjects));
  const fonts = joinMaps([...sources.map((source) => source.fonts), united.fonts]);
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
function placePrints(prints: readonly PrintToJoin[]): NumberedPrint[] {
  const mediaBox = prints[0]?.print.document.pages[0]?.mediaBox ?? '[0 0 0 0]';
  let by = 0;
  return prints.flatMap(({ print, isAfterBlank }, index) => {
    const blanks = isAfterBlank ? [createBlank(mediaBox, index)] : [];
    by += blanks.length;
    const placed = by === 0 ? print : movePages(print, by);
    by += print.document.pages.length;
    return [...blanks, placed];
  });
}

/** An empty page: a print of nothing. */
function createBlank(mediaBox: string, index: number): NumberedPrint {
  const scan = readStreamContent(Buffer.alloc(0), { fonts: new Map(), markedXObjects: new Set() });
  return {
    document: {
      pdf: joinObjects([]),
      pages: [
        { objectNumber: -1 - index, resources: '<<>>', mediaBox, contentNumber: 0, annotationNumbers: [] },
      ],
      contents: { pages: [scan], xObjects: new Map(), fonts: new Map() },
      structure: createElement('Document'),
      outline: [],
      destinations: [],
      annotations: new Map(),
    },
    contents: { pages: [Buffer.alloc(0)], xObjects: new Map(), hoistedXObjects: new Map() },
    deflatedPages: deflate(Buffer.alloc(0)).then((bytes) => [bytes]),
    pageNumbers: [],
    writtenNumbers: [],
    observations: [],
  };
}

function movePages(print: NumberedPrint, by: number): NumberedPrint {
  const { document, pageNumbers, writtenNumbers, observations } = print;
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
    writtenNumbers: writtenNumbers.map((number) => moveIndex(number, by)),
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
