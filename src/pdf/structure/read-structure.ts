import { parseArray } from '../syntax/array.ts';
import { parseDictionary } from '../syntax/dictionary.ts';
import type { PrintedPdf } from '../read/read-printed-pdf.ts';
import { isReference, parseReference } from '../syntax/reference.ts';
import type { StructureElement, StructureKid } from './structure-element.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** The structure tree of a printed PDF, and its elements by the object numbers that the outline names. */
export interface PrintedStructure {
  readonly document: StructureElement;
  readonly elementOf: ReadonlyMap<number, StructureElement>;
}

/**
 * Reads the structure tree of a tagged print; `pageObjectNumbers` are in page order. What is on `skippedPages` is left out:
 * ink that is higher than the first line of a page is also painted on the page before. Throws `UnknownPdfError`.
 */
export function readStructure(
  pdf: PrintedPdf,
  pageObjectNumbers: readonly number[],
  skippedPages: readonly number[] = [],
): PrintedStructure {
  const treeRoot = pdf.readDictionary(pdf.catalogNumber).get('StructTreeRoot');
  if (treeRoot === undefined) throw new UnknownPdfError('it is not tagged');
  const documentNumber = parseReference(pdf.readDictionary(parseReference(treeRoot)).get('K'));
  const elementOf = new Map<number, StructureElement>();
  const pageIndexOf = new Map(pageObjectNumbers.map((number, index) => [number, index]));
  const reading = { pdf, pageIndexOf, skippedPages: new Set(skippedPages), elementOf };
  const document = readElement(reading, documentNumber, undefined);
  if (document.type !== 'Document')
    throw new UnknownPdfError(`the structure tree begins with ${document.type}`);
  return { document, elementOf };
}

/** Entries that follow from the element's place in the tree. */
const ownKeys = ['Type', 'S', 'P', 'Pg', 'K'];

interface Reading {
  readonly pdf: PrintedPdf;
  readonly pageIndexOf: ReadonlyMap<number, number>;
  readonly skippedPages: ReadonlySet<number>;
  readonly elementOf: Map<number, StructureElement>;
}

function readElement(
  reading: Reading,
  number: number,
  parent: StructureElement | undefined,
): StructureElement {
  const { pdf, elementOf } = reading;
  if (elementOf.has(number)) throw new UnknownPdfError(`object ${number} is twice in the structure tree`);
  const dictionary = pdf.readDictionary(number);
  const type = dictionary.get('S');
  if (dictionary.get('Type') !== '/StructElem' || type === undefined)
    throw new UnknownPdfError(`object ${number} in the structure tree is no element`);
  const kids = dictionary.get('K');
  const page = dictionary.get('Pg');
  for (const key of ownKeys) dictionary.delete(key);
  const element: StructureElement = {
    kind: 'element',
    type: type.slice(1),
    parent,
    kids: [],
    entries: dictionary,
  };
  elementOf.set(number, element);
  if (kids === undefined) return element;
  const sources = kids.startsWith('[') ? parseArray(kids) : [kids];
  element.kids = sources.flatMap((source) => readKid(reading, source, page, element) ?? []);
  return element;
}

function readKid(
  reading: Reading,
  source: string,
  page: string | undefined,
  parent: StructureElement,
): StructureKid | undefined {
  if (isReference(source)) return readElement(reading, parseReference(source), parent);
  const dictionary = source.startsWith('<<') ? parseDictionary(source) : undefined;
  const pageNumber = parseReference(dictionary?.get('Pg') ?? page);
  if (reading.skippedPages.has(pageNumber)) return undefined;
  const pageIndex = reading.pageIndexOf.get(pageNumber);
  if (pageIndex === undefined)
    throw new UnknownPdfError(`the structure tree names ${pageNumber} 0 R as a page`);
  if (!dictionary) return { kind: 'content', pageIndex, mcid: toMcid(source) };
  const type = dictionary.get('Type');
  if (type === '/MCR' && !dictionary.has('Stm'))
    return { kind: 'content', pageIndex, mcid: toMcid(dictionary.get('MCID')) };
  if (type === '/OBJR')
    return { kind: 'annotation', pageIndex, annotationNumber: parseReference(dictionary.get('Obj')) };
  throw new UnknownPdfError(`an element holds ${JSON.stringify(source)}`);
}

function toMcid(source: string | undefined): number {
  const mcid = Number(source);
  if (!Number.isInteger(mcid)) throw new UnknownPdfError(`a marked-content number is ${source ?? 'missing'}`);
  return mcid;
}
