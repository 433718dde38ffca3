import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatPoints } from '../../pdf/syntax/geometry.ts';
import { formatReference, mapReferences } from '../../pdf/syntax/reference.ts';
import { formatTextString } from '../../pdf/syntax/text-string.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { nameFaceResource } from '../seal/seal-part.ts';
import { firstFaceNumber, wholeNumbers } from '../seal/sealed-part.ts';
import type { SealedPart } from '../seal/sealed-part.ts';
import type { WholeLink } from './inspect-whole.ts';
import { formatPdf2Destination } from './pdf-2-structure.ts';
import { nameLink, setNumbers } from './set-numbers.ts';
import type { NamedFace, NumbersToSet } from './set-numbers.ts';

import { compress, digitsIndex, numberInPrint } from './whole.ts';
import type { Whole } from './whole.ts';

/** A part that is being added: where it lies, and what its own numbers become. */
interface Adding {
  readonly whole: Whole;
  readonly part: SealedPart;
  readonly numbers: NumbersToSet;
  /** The index of its first page. */
  readonly pageStart: number;
  /** The first of its keys in the parent tree. */
  readonly firstKey: number;
  /** What page numbers know its links by is counted from here. */
  readonly linkStart: number;
  readonly faces: readonly NamedFace[];
  /** Of its node in the page tree. */
  readonly nodeNumber: number;
  readonly numberOf: (own: number) => number;
  readonly move: (source: string) => string;
}

/** Writes the objects of a part, with all numbers in their places. */
export function addPart(whole: Whole, part: SealedPart, numbers: NumbersToSet): void {
  const adding = beginPart(whole, part, numbers);
  addObjects(adding, addLinks(adding));
  addPages(adding);
  noteStructure(adding);
  notePlaces(adding);
  whole.nextKey += part.keyCount;
}

function beginPart(whole: Whole, part: SealedPart, numbers: NumbersToSet): Adding {
  const { writer, digits } = whole;
  const pageStart = whole.pageNumbers.length;
  if (pageStart + 1 !== numbers.firstPage)
    throw new UnknownPdfError(`a part begins on page ${pageStart + 1}, planned for ${numbers.firstPage}`);
  const printIndex = ++whole.partCount;
  const faces = part.faces.map(({ face, zeroCode }, index): NamedFace => {
    const found = digits.find(face, zeroCode);
    if (!found) throw new UnknownPdfError(`the face ${face} has no digits`);
    return { resource: nameFaceResource(index), face: found };
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
  return {
    whole,
    part,
    numbers,
    pageStart,
    firstKey: whole.nextKey,
    linkStart: numberInPrint(printIndex, 0),
    faces,
    nodeNumber,
    numberOf,
    move: (source) => mapReferences(source, numberOf),
  };
}

/** Names the links; gives what their annotations have to say beside what the part has written, by its own numbers. */
function addLinks({ whole, part, numbers, pageStart, firstKey, linkStart }: Adding): Map<number, string> {
  return new Map(
    part.links.map(({ printedNumber, objectNumber, structParent, pageIndex, name, target }) => {
      const link: WholeLink = { pageIndex: pageStart + pageIndex, name: nameLink(name, numbers), target };
      whole.links.push(link);
      whole.linkOf.set(linkStart + printedNumber, link);
      const contents = formatTextString(link.name);
      return [objectNumber, `\n/Contents ${contents}\n/StructParent ${firstKey + structParent}>>`];
    }),
  );
}

function addObjects(
  { whole, part, numberOf, move, firstKey }: Adding,
  ends: ReadonlyMap<number, string>,
): void {
  const { writer, pdf2 } = whole;
  const setValue = pdf2?.setValue ?? writer.setValue;
  for (const [own, numbering] of part.labelledLists) pdf2?.numberList(numberOf(own), numbering);
  for (const [own, source] of part.values) {
    const end = ends.get(own);
    setValue(numberOf(own), move(end === undefined ? source : source.slice(0, -2) + end));
  }
  for (const { objectNumber, entries, bytes } of part.streams)
    writer.setStream(numberOf(objectNumber), { entries: moveEntries(entries, move, firstKey), bytes });
}

function addPages({ whole, part, numbers, pageStart, firstKey, linkStart, ...adding }: Adding): void {
  const { writer } = whole;
  const { faces, nodeNumber, numberOf, move } = adding;
  const findFace = ({ face, zeroCode }: SealedPart['faces'][number]): NamedFace => {
    const found = faces[part.faces.findIndex((one) => one.face === face && one.zeroCode === zeroCode)];
    if (!found) throw new UnknownPdfError(`a part does not name the face ${face}`);
    return found;
  };
  const pageNumbers = part.pages.map(({ objectNumber }) => numberOf(objectNumber));
  part.pages.forEach(({ entries, content, hasPlaces }, pageIndex) => {
    const contentNumber = writer.allocate();
    if (hasPlaces) {
      const page = { pageIndex, bytes: Buffer.from(content) };
      const { bytes, written } = setNumbers(page, part.places, numbers, findFace);
      whole.written.push(...written.map((number) => moveNumber(number, pageStart, linkStart)));
      writer.setStream(contentNumber, compress(bytes));
    } else writer.setStream(contentNumber, { entries: [['Filter', '/FlateDecode']], bytes: content });
    const page: [string, string][] = [
      ['Type', '/Page'],
      ['Parent', formatReference(nodeNumber)],
      ...moveEntries(entries, move, firstKey),
      ['Contents', formatReference(contentNumber)],
    ];
    writer.setValue(pageNumbers[pageIndex] ?? 0, formatDictionary(page));
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
  whole.mediaBox ||= part.pages[0]?.entries.find(([key]) => key === 'MediaBox')?.[1] ?? '';
  whole.treeKids.push(formatReference(nodeNumber));
  for (const number of pageNumbers) whole.pageNumbers.push(number);
}

/** Keys of the parent tree are counted in the whole document. */
function moveEntries(
  entries: readonly (readonly [string, string])[],
  move: (source: string) => string,
  firstKey: number,
): [string, string][] {
  return entries.map(([key, value]) => [
    key,
    key === 'StructParents' ? String(firstKey + Number(value)) : move(value),
  ]);
}

/** What the root of the structure, the bookmarks and the inspection of the whole need. */
function noteStructure({ whole, part, pageStart, firstKey, numberOf, move }: Adding): void {
  for (const kid of part.rootKids) whole.rootKids.push(numberOf(kid));
  for (const [key, value] of part.rootEntries)
    if (!whole.rootEntries.has(key)) whole.rootEntries.set(key, move(value));
  for (const [key, source] of part.parentTree) whole.parentTree.push([firstKey + key, move(source)]);
  for (const [id, number] of part.ids) whole.ids.push([id, numberOf(number)]);
  for (const role of part.roles) whole.roles.add(role);
  for (const { elementNumber, contentsItemNumber, target } of part.links)
    if ('id' in target)
      whole.pdf2?.refer({
        element: numberOf(elementNumber),
        contentsItem: contentsItemNumber === undefined ? undefined : numberOf(contentsItemNumber),
        id: target.id,
      });
  for (const { pageIndex, elementNumber, ...item } of part.outline)
    whole.outline.push({
      ...item,
      pageNumber: whole.pageNumbers[pageStart + pageIndex] ?? 0,
      elementNumber: elementNumber === undefined ? undefined : numberOf(elementNumber),
    });
  for (const heading of part.headings) whole.headings.push(movePage(heading, pageStart));
  for (const finding of part.findings) whole.findings.push(movePage(finding, pageStart));
}

/** Where destinations lie, and which page numbers stand there already. */
function notePlaces({ whole, part, pageStart, linkStart, numberOf }: Adding): void {
  for (const { id, pageIndex, xPt, yPt, elementNumber } of part.destinations) {
    whole.pageOf.set(id, pageStart + pageIndex + 1);
    const page = whole.pageNumbers[pageStart + pageIndex] ?? 0;
    const element = elementNumber === undefined ? whole.documentNumber : numberOf(elementNumber);
    whole.pdf2?.locate(id, element);
    whole.destinations.push([
      formatTextString(id),
      whole.pdf2
        ? `<<${formatPdf2Destination({ page, element, xPt, yPt })}>>`
        : `[${formatReference(page)} /XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0]`,
    ]);
  }
  for (const number of part.pageNumbers) whole.printed.push(moveNumber(number, pageStart, linkStart));
}

function moveNumber<T extends { readonly pageIndex: number; readonly link: number | undefined }>(
  number: T,
  pageStart: number,
  linkStart: number,
): T {
  const link = number.link === undefined ? undefined : linkStart + number.link;
  return { ...number, pageIndex: pageStart + number.pageIndex, link };
}

function movePage<T extends { readonly page?: number | undefined }>(found: T, pageStart: number): T {
  return found.page === undefined ? found : { ...found, page: pageStart + found.page };
}
