import { createObjectCopier } from '../../pdf/write/copy-objects.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatPoints } from '../../pdf/syntax/geometry.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { formatTextString } from '../../pdf/syntax/text-string.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { PdfWriter } from '../../pdf/write/pdf-writer.ts';
import type { Finding } from '../finished-pdf.ts';
import type { PrintedPageNumber } from '../mend/align-texts.ts';
import type { UnitedFonts } from '../fonts/unite-fonts.ts';
import { nameFaceResource } from '../seal/seal-part.ts';
import { firstFaceNumber, wholeNumbers } from '../seal/sealed-part.ts';
import type { SealedHeading, SealedPart } from '../seal/sealed-part.ts';
import type { WrittenNumber } from './check-page-numbers.ts';
import type { DigitFaces } from './digit-faces.ts';
import type { WholeLink } from './inspect-whole.ts';
import type { OutlineEntry } from './nest-outline.ts';
import { renumber } from './renumber.ts';
import { nameLink, setNumbers } from './set-numbers.ts';
import type { NamedFace, NumbersToSet } from './set-numbers.ts';

/** What grows with each part. */
export interface Whole {
  readonly writer: PdfWriter;
  readonly digits: DigitFaces;
  /** The number in the document of a font of a print, by the place of the print: that of digits comes first. */
  readonly copyFont: (printIndex: number, printedNumber: number) => number;
  readonly catalogNumber: number;
  readonly pageTreeNumber: number;
  readonly treeRootNumber: number;
  readonly documentNumber: number;
  /** Object numbers, in page order. */
  readonly pageNumbers: number[];
  /** Of pages and of nodes of the page tree. */
  readonly treeKids: string[];
  readonly rootKids: number[];
  readonly rootEntries: Map<string, string>;
  readonly parentTree: [number, string][];
  nextKey: number;
  readonly ids: [string, number][];
  readonly roles: Set<string>;
  readonly outline: OutlineEntry[];
  readonly destinations: [string, string][];
  readonly pageOf: Map<string, number>;
  readonly headings: SealedHeading[];
  readonly links: WholeLink[];
  /** By the numbers that page numbers know them by. */
  readonly linkOf: Map<number, WholeLink>;
  readonly printed: PrintedPageNumber[];
  readonly written: WrittenNumber[];
  readonly findings: Finding[];
  mediaBox: string;
  partCount: number;
}

/** A document without a page. */
export function openWhole(writer: PdfWriter, digits: DigitFaces, united: UnitedFonts): Whole {
  const copier = createObjectCopier(united.objects, writer);
  return {
    writer,
    digits,
    copyFont: (printIndex, printedNumber) => {
      const number = united.numberOf.get(numberInPrint(printIndex, printedNumber));
      if (number === undefined) throw new UnknownPdfError('a font is not among those that were united');
      return copier.copyObject(number);
    },
    catalogNumber: writer.allocate(),
    pageTreeNumber: writer.allocate(),
    treeRootNumber: writer.allocate(),
    documentNumber: writer.allocate(),
    pageNumbers: [],
    treeKids: [],
    rootKids: [],
    rootEntries: new Map(),
    parentTree: [],
    nextKey: 0,
    ids: [],
    roles: new Set(),
    outline: [],
    destinations: [],
    pageOf: new Map(),
    headings: [],
    links: [],
    linkOf: new Map(),
    printed: [],
    written: [],
    findings: [],
    mediaBox: '',
    partCount: 0,
  };
}

/** An empty page, of the size of the document's first one. */
export function addBlank(whole: Whole): void {
  const { writer, pageTreeNumber } = whole;
  const content = writer.allocate();
  writer.writeStream(content, compress(Buffer.alloc(0)));
  const number = writer.addValue(
    formatDictionary([
      ['Type', '/Page'],
      ['Parent', formatReference(pageTreeNumber)],
      ['Resources', '<<>>'],
      ['MediaBox', whole.mediaBox],
      ['Contents', formatReference(content)],
      ['StructParents', String(whole.nextKey)],
      ['Tabs', '/S'],
    ]),
  );
  whole.parentTree.push([whole.nextKey, '[]']);
  whole.nextKey++;
  whole.pageNumbers.push(number);
  whole.treeKids.push(formatReference(number));
}

async function compress(bytes: Uint8Array): Promise<{ entries: [string, string][]; bytes: Uint8Array }> {
  return { entries: [['Filter', '/FlateDecode']], bytes: await deflate(bytes) };
}

/** Writes the objects of a part, with all numbers in their places. */
export function addPart(whole: Whole, part: SealedPart, numbers: NumbersToSet): void {
  const { writer, digits, nextKey } = whole;
  const pageStart = whole.pageNumbers.length;
  const printIndex = ++whole.partCount;
  const linkStart = numberInPrint(printIndex, 0);
  if (pageStart + 1 !== numbers.firstPage)
    throw new UnknownPdfError(`a part begins on page ${pageStart + 1}, planned for ${numbers.firstPage}`);
  const faces = part.faces.map(({ face, zeroCode }, index): NamedFace => {
    const found = digits.find(face, zeroCode);
    if (!found) throw new UnknownPdfError(`the face ${face} has no digits`);
    return { resource: nameFaceResource(firstFaceNumber + index), face: found };
  });
  const firstFont = firstFaceNumber + faces.length;
  const firstOwn = firstFont + part.fontNumbers.length;
  const base = writer.allocateMany(part.size - firstOwn) - firstOwn;
  const nodeNumber = writer.allocate();
  const numberOf = (own: number): number => {
    if (own >= firstOwn) return base + own;
    if (own === wholeNumbers.documentElement) return whole.documentNumber;
    if (own === wholeNumbers.pageTree) return nodeNumber;
    return own < firstFont
      ? whole.copyFont(digitsIndex, faces[own - firstFaceNumber]?.face.printedNumber ?? 0)
      : whole.copyFont(printIndex, part.fontNumbers[own - firstFont] ?? 0);
  };
  const move = (source: string): string => renumber(source, numberOf, nextKey);
  const links = part.links.map((link): WholeLink => ({
    pageIndex: pageStart + link.pageIndex,
    name: link.hasMarks ? nameLink(link.name, numbers) : link.name,
    target: link.target,
  }));
  const names = new Map(
    part.links.flatMap(({ hasMarks, objectNumber }, index) =>
      hasMarks ? [[objectNumber, links[index]?.name ?? ''] as const] : [],
    ),
  );
  for (const [own, source] of part.values) {
    const name = names.get(own);
    const named =
      name === undefined ? source : `${source.slice(0, -2)}\n/Contents ${formatTextString(name)}>>`;
    writer.setValue(numberOf(own), move(named));
  }
  for (const { objectNumber, entries, bytes } of part.streams)
    writer.writeStream(numberOf(objectNumber), {
      entries: entries.map(([key, value]) => [key, renumberEntry(key, value, move, nextKey)] as const),
      bytes,
    });
  const findFace = ({ face, zeroCode }: SealedPart['faces'][number]): NamedFace => {
    const index = part.faces.findIndex((one) => one.face === face && one.zeroCode === zeroCode);
    const found = faces[index];
    if (!found) throw new UnknownPdfError(`a part does not name the face ${face}`);
    return found;
  };
  const pageNumbers = part.pages.map(({ objectNumber }) => numberOf(objectNumber));
  part.pages.forEach(({ entries, content, hasPlaces }, index) => {
    const contentNumber = writer.allocate();
    if (hasPlaces) {
      const filled = setNumbers(
        { pageIndex: index, bytes: Buffer.from(content) },
        part.places,
        numbers,
        findFace,
      );
      for (const number of filled.written)
        whole.written.push({
          ...number,
          pageIndex: pageStart + number.pageIndex,
          link: number.link === undefined ? undefined : linkStart + number.link,
        });
      writer.writeStream(contentNumber, compress(filled.bytes));
    } else writer.writeStream(contentNumber, { entries: [['Filter', '/FlateDecode']], bytes: content });
    writer.setValue(
      pageNumbers[index] ?? 0,
      formatDictionary([
        ['Type', '/Page'],
        ['Parent', formatReference(nodeNumber)],
        ...entries.map(([key, value]) => [key, renumberEntry(key, value, move, nextKey)] as const),
        ['Contents', formatReference(contentNumber)],
      ]),
    );
  });
  writer.setValue(
    nodeNumber,
    formatDictionary([
      ['Type', '/Pages'],
      ['Parent', formatReference(whole.pageTreeNumber)],
      ['Count', String(pageNumbers.length)],
      ['Kids', `[${pageNumbers.map(formatReference).join(' ')}]`],
    ]),
  );
  whole.mediaBox ||= part.pages[0]?.mediaBox ?? '';
  whole.treeKids.push(formatReference(nodeNumber));
  for (const number of pageNumbers) whole.pageNumbers.push(number);
  for (const kid of part.rootKids) whole.rootKids.push(numberOf(kid));
  for (const [key, value] of part.rootEntries)
    if (!whole.rootEntries.has(key)) whole.rootEntries.set(key, move(value));
  for (const [key, source] of part.parentTree) whole.parentTree.push([nextKey + key, move(source)]);
  whole.nextKey += part.keyCount;
  for (const [id, number] of part.ids) whole.ids.push([id, numberOf(number)]);
  for (const role of part.roles) whole.roles.add(role);
  for (const { pageIndex, elementNumber, ...item } of part.outline)
    whole.outline.push({
      ...item,
      pageNumber: pageNumbers[pageIndex] ?? 0,
      elementNumber: elementNumber === undefined ? undefined : numberOf(elementNumber),
    });
  for (const { id, pageIndex, xPt, yPt } of part.destinations) {
    whole.pageOf.set(id, pageStart + pageIndex + 1);
    const page = formatReference(pageNumbers[pageIndex] ?? 0);
    whole.destinations.push([
      formatTextString(id),
      `[${page} /XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0]`,
    ]);
  }
  for (const heading of part.headings)
    whole.headings.push(
      heading.page === undefined ? heading : { ...heading, page: pageStart + heading.page },
    );
  part.links.forEach(({ printedNumber }, index) => {
    const link = links[index];
    if (!link) return;
    whole.links.push(link);
    whole.linkOf.set(linkStart + printedNumber, link);
  });
  for (const number of part.pageNumbers)
    whole.printed.push({
      ...number,
      pageIndex: pageStart + number.pageIndex,
      link: number.link === undefined ? undefined : linkStart + number.link,
    });
  for (const finding of part.findings)
    whole.findings.push(
      finding.page === undefined ? finding : { ...finding, page: pageStart + finding.page },
    );
}

/** Keys of the parent tree are counted in the whole document. */
function renumberEntry(
  key: string,
  value: string,
  move: (source: string) => string,
  firstKey: number,
): string {
  return key === 'StructParents' ? String(firstKey + Number(value)) : move(value);
}

/** More than any print has objects. */
const numbersAPrint = 100_000_000;
/** The place of the print of digits among the prints of a document; parts follow. */
export const digitsIndex = 0;

/** Numbers of different prints, kept apart. */
export function numberInPrint(printIndex: number, printedNumber: number): number {
  return printIndex * numbersAPrint + printedNumber;
}
