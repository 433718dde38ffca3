import { inflate } from '../syntax/compression.ts';
import type { StreamContent } from './stream-content.ts';
import type { ContentResources, ContentState } from './content-state.ts';
import { parseDictionary } from '../syntax/dictionary.ts';
import { editBytes } from '../syntax/edit-bytes.ts';
import { identity, multiply, narrowClip, transformRectangle } from '../syntax/geometry.ts';
import type { Matrix, Rectangle } from '../syntax/geometry.ts';
import { readPrintedFont } from '../read/printed-font.ts';
import type { PrintedFont } from '../read/printed-font.ts';
import type { PrintedPage } from '../read/read-pages.ts';
import type { PrintedObjects } from '../read/read-printed-pdf.ts';
import { readResourceNumbers } from '../read/read-pages.ts';
import { completeLines } from './whole-lines.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';
import { contentOperators, packOperator } from './content-operators.ts';
import { closeLoosePart, createContentState } from './content-state.ts';
import { showText } from './show-text.ts';

/** The scanned contents of a printed PDF. */
export interface PageContents {
  /** In page order. */
  readonly pages: readonly StreamContent[];
  /** Form XObjects that hold marked content, by object number. */
  readonly xObjects: ReadonlyMap<number, PageXObject>;
  /** By object number. */
  readonly fonts: ReadonlyMap<number, PrintedFont>;
}

/** A form that holds marked content, and where it is drawn. */
export interface PageXObject {
  readonly scan: StreamContent;
  readonly resources: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** From the form XObject's coordinates to the page's. */
  readonly matrix: Matrix;
  /** In the page's coordinates. */
  readonly clip: Rectangle | undefined;
  /** Whether another form XObject draws it. */
  readonly isNested: boolean;
}

/** Scans the content of every page, and of the form XObjects (groups of equal opacity) that hold marked content. */
export function readPageContents(pdf: PrintedObjects, pages: readonly PrintedPage[]): PageContents {
  const scanning: Scanning = { pdf, fonts: new Map(), xObjects: new Map(), plainXObjects: new Set() };
  const scans = pages.map((page) => scanPage(scanning, page));
  const xObjects = new Map<number, PageXObject>();
  for (const [pageIndex, scan] of scans.entries())
    placeXObjects(scan, {
      scanning,
      xObjects,
      pageIndex,
      resources: pages[pageIndex]?.resources ?? '<<>>',
      matrix: identity,
      clip: undefined,
      isNested: false,
    });
  return { pages: scans, xObjects, fonts: scanning.fonts };
}

interface Scanning {
  readonly pdf: PrintedObjects;
  readonly fonts: Map<number, PrintedFont>;
  readonly xObjects: Map<number, Pick<PageXObject, 'scan' | 'resources'>>;
  /** Object numbers of pictures, and of form XObjects without marked content. */
  readonly plainXObjects: Set<number>;
}

function scanPage(scanning: Scanning, { contentNumber, resources }: PrintedPage): StreamContent {
  const scan = scanStream(scanning, contentNumber, resources);
  const edits = completeLines(scan);
  if (edits.length === 0) return scan;
  return readStreamContent(editBytes(scan.bytes, edits), nameContents(scanning, resources));
}

function scanStream(scanning: Scanning, objectNumber: number, resources: string): StreamContent {
  return readStreamContent(readContent(scanning.pdf, objectNumber), nameContents(scanning, resources));
}

function nameContents(scanning: Scanning, resources: string): ContentResources {
  const fonts = new Map(
    [...readResourceNumbers(resources, 'Font')].map(([name, number]) => [name, fontOf(scanning, number)]),
  );
  const markedXObjects = new Set<string>();
  for (const [name, number] of readResourceNumbers(resources, 'XObject'))
    if (hasMarks(scanning, number)) markedXObjects.add(name);
  return { fonts, markedXObjects };
}

interface FormPlace {
  readonly scanning: Scanning;
  readonly xObjects: Map<number, PageXObject>;
  readonly pageIndex: number;
  /** Of the stream that draws the form XObject. */
  readonly resources: string;
  readonly matrix: Matrix;
  readonly clip: Rectangle | undefined;
  readonly isNested: boolean;
}

function placeXObjects(scan: StreamContent, place: FormPlace): void {
  if (scan.markedXObjects.size === 0) return;
  const numbers = readResourceNumbers(place.resources, 'XObject');
  for (const [name, drawing] of scan.markedXObjects) {
    const number = numbers.get(name) ?? 0;
    const xObject = place.scanning.xObjects.get(number);
    if (!xObject || place.xObjects.has(number))
      throw new UnknownPdfError(`the marked form XObject ${name} is drawn twice`);
    const matrix = multiply(drawing.matrix, place.matrix);
    const clip = narrowClip(place.clip, drawing.clip && transformRectangle(drawing.clip, place.matrix));
    place.xObjects.set(number, {
      ...xObject,
      pageIndex: place.pageIndex,
      matrix,
      clip,
      isNested: place.isNested,
    });
    placeXObjects(xObject.scan, { ...place, resources: xObject.resources, matrix, clip, isNested: true });
  }
}

function fontOf({ pdf, fonts }: Scanning, objectNumber: number): PrintedFont {
  const font = fonts.get(objectNumber) ?? readPrintedFont(pdf, objectNumber);
  fonts.set(objectNumber, font);
  return font;
}

function hasMarks(scanning: Scanning, objectNumber: number): boolean {
  const { pdf, xObjects, plainXObjects } = scanning;
  if (xObjects.has(objectNumber)) return true;
  if (plainXObjects.has(objectNumber)) return false;
  const dictionary = pdf.readDictionary(objectNumber);
  if (dictionary.get('Subtype') === '/Form') {
    const resources = dictionary.get('Resources') ?? '<<>>';
    const scan = scanStream(scanning, objectNumber, resources);
    if (scan.sequences.length > 0 || scan.markedXObjects.size > 0) {
      xObjects.set(objectNumber, { scan, resources });
      return true;
    }
  }
  plainXObjects.add(objectNumber);
  return false;
}

function readContent(pdf: PrintedObjects, objectNumber: number): Buffer {
  const object = pdf.readObject(objectNumber);
  if (!object?.stream) throw new UnknownPdfError(`object ${objectNumber} is no content stream`);
  const filter = parseDictionary(object.source).get('Filter');
  if (filter !== undefined && filter !== '/FlateDecode')
    throw new UnknownPdfError(`content stream ${objectNumber} is stored as ${filter}`);
  return filter === undefined ? Buffer.from(object.stream) : inflate(object.stream);
}

const lineFeed = 0x0a;
const space = 0x20;

/**
 * Scans a content stream as Skia writes it: one operator a line (colours excepted), strings in hexadecimal, marked
 * sequences that are neither nested nor inside text objects. Throws `UnknownPdfError` on anything else.
 */
export function readStreamContent(bytes: Buffer, resources: ContentResources): StreamContent {
  if (bytes.length > 0 && bytes.at(-1) !== lineFeed)
    throw new UnknownPdfError('a content stream ends in the middle of a line');
  const scanner = createContentState(bytes, resources);
  let start = 0;
  while (start < bytes.length) {
    if (scanner.isInText) start = showText(scanner, start);
    start = operate(scanner, start);
  }
  if (scanner.sequence || scanner.isInText)
    throw new UnknownPdfError('marked content or text without an end');
  closeLoosePart(scanner, bytes.length);
  const { sequences, looseParts, inks, looseMissingGlyphs, markedXObjects, fontNames } = scanner;
  return { bytes, sequences, looseParts, inks, looseMissingGlyphs, markedXObjects, fontNames };
}

/** Reads the line at `start`; gives the offset of the next one. */
function operate(scanner: ContentState, start: number): number {
  const { bytes } = scanner;
  let end = start;
  let operatorStart = start;
  while (end < bytes.length && bytes[end] !== lineFeed) if (bytes[end++] === space) operatorStart = end;
  if (end > start) {
    const read = contentOperators.get(packOperator(bytes, operatorStart, end));
    if (!read)
      throw new UnknownPdfError(
        `a content stream has ${JSON.stringify(bytes.toString('latin1', start, end))}`,
      );
    read(scanner, start, end);
  }
  return end + 1;
}
