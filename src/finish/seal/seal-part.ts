import { parseDestinationName } from '../../pdf/read/destinations.ts';
import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import type { StructureElement, StructureTarget } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import { writeElements } from '../../pdf/structure/write-structure.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { formatDictionary, parseDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { parseTextString } from '../../pdf/syntax/text-string.ts';
import { createObjectCopier } from '../../pdf/write/copy-objects.ts';
import { createPdfBuilder } from '../../pdf/write/pdf-builder.ts';
import type { Finding } from '../finished-pdf.ts';
import { inspectPart } from '../inspect/inspect-part.ts';
import { pageOfElement } from '../inspect/inspected-part.ts';
import type { MendedPrint, PrintToMend } from '../mend/mend-print.ts';
import { mendPrint } from '../mend/mend-print.ts';
import { findLabelNumbering } from '../mend/number-lists.ts';
import type { NumberPlace } from '../mend/number-places.ts';
import { createSequenceFinder } from '../mend/sequence-finder.ts';
import { isHeading, roles } from '../mend/structure-types.ts';
import type { PartFont } from '../fonts/part-fonts.ts';
import { listPartFonts } from '../fonts/part-fonts.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { findAncestor, findDestinationElements } from './destination-elements.ts';
import { firstFaceNumber, wholeNumbers } from './sealed-part.ts';
import type {
  SealedHeading,
  SealedLink,
  SealedOutlineItem,
  SealedPage,
  SealedPart,
  SealedPartWithFonts,
} from './sealed-part.ts';
import { simplifyTables } from './simplify-tables.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeXObjects } from './write-x-objects.ts';

/** A part as it was printed, and what it is called. */
export interface PartToSeal extends PrintToMend {
  /** Letters, digits, `.`, `_` and `-`; no other part of the document is called so. */
  readonly name: string;
}

/**
 * Mends and inspects the print of a part, and writes its objects. Throws `UnknownPdfError` where the print is not of the form
 * that Chromium is known to write.
 */
export async function sealPart(part: PartToSeal): Promise<SealedPartWithFonts> {
  const print = mendPrint(part);
  const { document, contents, observations } = print;
  simplifyTables(document.structure, part.name);
  nameNotes(document.structure, part.name);
  const elements = walkStructure(document.structure);
  const findings = [
    ...observations.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...inspectPart({ document, contents, elements }),
  ];
  const fonts = listPartFonts(document.pdf, document.contents.fonts);
  const written = await writePart(print, elements, fonts);
  return { part: { ...written, headings: listHeadings(elements, part), findings }, fonts };
}

/** Notes of different parts are counted from 1 as well. */
function nameNotes(structure: StructureElement, name: string): void {
  for (const { type, entries } of walkStructure(structure)) {
    const id = entries.get('ID');
    if (type === 'Note' && id !== undefined) entries.set('ID', id.replace('(note-', `(note-${name}-`));
  }
}

function listHeadings(elements: readonly StructureElement[], { facts }: PartToSeal): SealedHeading[] {
  const headings = elements.filter(({ type }) => isHeading(type));
  const count = Math.max(headings.length, facts.headings.length);
  return Array.from({ length: count }, (_, index): SealedHeading => {
    const [element, fact] = [headings[index], facts.headings[index]];
    const taggedLevel = Number(element?.type.slice(1) ?? 0);
    return {
      level: fact?.level ?? 6,
      text: fact?.text ?? '',
      taggedLevel,
      page: element && pageOfElement(element).page,
    };
  });
}

type WrittenPart = Omit<SealedPart, 'headings' | 'findings'>;

/** Only fonts, pictures and graphics states are copied. */
async function writePart(
  print: MendedPrint,
  elements: readonly StructureElement[],
  fonts: readonly PartFont[],
): Promise<WrittenPart> {
  const { document, contents, numberPlaces } = print;
  const builder = createPdfBuilder();
  const faces = listFaces(numberPlaces);
  while (builder.size < firstFaceNumber + faces.size + fonts.length) builder.allocate();
  const pageObjectNumbers = document.pages.map(() => builder.allocate());
  const annotations = writeAnnotations(builder, document.annotations, pageObjectNumbers.length);
  const firstFormKey = pageObjectNumbers.length + annotations.size;
  const xObjects = new Map(
    [...contents.xObjects.keys()].map((printedNumber, index) => [
      printedNumber,
      { objectNumber: builder.allocate(), structParent: firstFormKey + index },
    ]),
  );
  const copier = createObjectCopier(document.pdf, builder);
  fonts.forEach(({ objectNumber }, index) => {
    copier.replaceObject(objectNumber, firstFaceNumber + faces.size + index);
  });
  await writeXObjects(builder, { document, contents, targets: xObjects, copier });
  const { numberOf, parentTree, ids } = writeElements(builder, document.structure, {
    rootNumber: wholeNumbers.documentElement,
    pageObjectNumbers,
    annotations,
    xObjects,
  });
  const pages = await sealPages(print, (index) => {
    const page = document.pages[index];
    const links =
      page?.annotationNumbers.flatMap((number) => annotations.get(number)?.objectNumber ?? []) ?? [];
    return {
      objectNumber: pageObjectNumbers[index] ?? 0,
      entries: [
        [
          'Resources',
          addFaces(copier.copyValue(page?.resources ?? '<<>>'), placesOn(print, index), [...faces.keys()]),
        ],
        ['MediaBox', page?.mediaBox ?? '[]'],
        ...(links.length === 0 ? [] : ([['Annots', `[${links.map(formatReference).join(' ')}]`]] as const)),
        ['StructParents', String(index)],
        ['Tabs', '/S'],
      ],
    };
  });
  const beginning = findDestinationElements(document.structure, print.beginnings);
  const pageIndexOf = new Map(document.pages.map((page, index) => [page.objectNumber, index]));
  return {
    pages,
    values: [...builder.values],
    streams: Array.from(builder.streams, ([objectNumber, { entries, bytes }]) => ({
      objectNumber,
      entries: [...entries],
      bytes,
    })),
    fontNumbers: fonts.map(({ objectNumber }) => objectNumber),
    size: builder.size,
    rootKids: document.structure.kids.flatMap((kid) =>
      kid.kind === 'element' ? (numberOf.get(kid) ?? []) : [],
    ),
    rootEntries: [...document.structure.entries],
    parentTree: [...parentTree],
    keyCount: firstFormKey + xObjects.size,
    ids,
    labelledLists: listLabelledLists(elements, document, numberOf),
    roles: [...new Set(elements.map(({ type }) => type))].filter((type) => roles.has(type)),
    outline: sealOutline(document.outline, numberOf),
    destinations: document.destinations.flatMap(({ id, pageObjectNumber, xPt, yPt }) => {
      const pageIndex = pageIndexOf.get(pageObjectNumber);
      const element = beginning.get(id);
      const elementNumber = element && numberOf.get(element);
      return pageIndex === undefined ? [] : [{ id, pageIndex, xPt, yPt, elementNumber }];
    }),
    links: sealLinks(elements, { document, targets: annotations, numberOf }),
    places: numberPlaces,
    faces: Array.from(faces.values(), ({ face, zeroCode }) => ({ face, zeroCode })),
    pageNumbers: print.pageNumbers,
  };
}

/** A place in each face from which numbers are written, by the name of the face; the numbers that stand for them follow. */
function listFaces(places: readonly NumberPlace[]): Map<string, NumberPlace> {
  return new Map(places.map((place) => [nameFace(place), place]));
}

function nameFace({ face, zeroCode }: NumberPlace): string {
  return `${face} ${zeroCode}`;
}

/** The name in the resources of pages of a face from which numbers are written, by its place among those of the part. */
export function nameFaceResource(index: number): string {
  return `Numbers${index + 1}`;
}

function placesOn({ numberPlaces }: MendedPrint, pageIndex: number): readonly NumberPlace[] {
  return numberPlaces.filter((place) => place.pageIndex === pageIndex);
}

function addFaces(resources: string, places: readonly NumberPlace[], faces: readonly string[]): string {
  if (places.length === 0) return resources;
  const dictionary = parseDictionary(resources);
  const fonts = parseDictionary(dictionary.get('Font') ?? '<<>>');
  const used = new Set(places.map(nameFace));
  for (const [index, name] of faces.entries())
    if (used.has(name)) fonts.set(nameFaceResource(index), formatReference(firstFaceNumber + index));
  dictionary.set('Font', formatDictionary(fonts));
  return formatDictionary(dictionary);
}

function listLabelledLists(
  elements: readonly StructureElement[],
  { contents }: PrintedDocument,
  numberOf: ReadonlyMap<StructureElement, number>,
): SealedPart['labelledLists'] {
  const findSequence = createSequenceFinder(contents);
  return elements.flatMap((element) => {
    const numbering = findLabelNumbering(element, findSequence);
    return numbering === undefined ? [] : [[numberOf.get(element) ?? 0, numbering] as const];
  });
}

function sealPages(
  print: MendedPrint,
  describe: (index: number) => Pick<SealedPage, 'objectNumber' | 'entries'>,
): Promise<SealedPage[]> {
  return Promise.all(
    print.contents.pages.map(async (content, index) => {
      const hasPlaces = placesOn(print, index).length > 0;
      return {
        ...describe(index),
        content: hasPlaces ? content : await deflate(content),
        hasPlaces,
      };
    }),
  );
}

function sealOutline(
  items: readonly OutlineItem[],
  numberOf: ReadonlyMap<StructureElement, number>,
): SealedOutlineItem[] {
  return items.flatMap(({ title, pageIndex, xPt, yPt, heading, items: inner }) => [
    {
      title,
      level: Number(/^H([1-6])$/.exec(heading?.type ?? '')?.[1] ?? 7),
      pageIndex,
      xPt,
      yPt,
      elementNumber: heading && numberOf.get(heading),
    },
    ...sealOutline(inner, numberOf),
  ]);
}

interface LinkContext {
  readonly document: PrintedDocument;
  readonly targets: ReadonlyMap<number, StructureTarget>;
  readonly numberOf: ReadonlyMap<StructureElement, number>;
}

/** In reading order. */
function sealLinks(
  elements: readonly StructureElement[],
  { document, targets, numberOf }: LinkContext,
): SealedLink[] {
  return elements.flatMap((element) =>
    element.kids.flatMap((kid): SealedLink[] => {
      const annotation =
        kid.kind === 'annotation' ? document.annotations.get(kid.annotationNumber) : undefined;
      if (kid.kind !== 'annotation' || !annotation) return [];
      const name = parseTextString(annotation.get('Contents') ?? '()');
      const destination = annotation.get('Dest');
      const contentsItem = findAncestor(element, 'TOCI');
      return [
        {
          printedNumber: kid.annotationNumber,
          objectNumber: targets.get(kid.annotationNumber)?.objectNumber ?? 0,
          pageIndex: kid.pageIndex,
          structParent: targets.get(kid.annotationNumber)?.structParent ?? 0,
          name,
          target:
            destination === undefined
              ? { action: annotation.get('A') ?? '' }
              : { id: parseDestinationName(destination) },
          elementNumber: numberOf.get(element) ?? 0,
          contentsItemNumber: contentsItem && numberOf.get(contentsItem),
        },
      ];
    }),
  );
}
