import { inflate } from '../syntax/compression.ts';
import type { ContentScan } from './page-content.ts';
import type { ContentResources, ContentScanner } from './content-state.ts';
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
import { closeLoosePart, createScanner } from './content-state.ts';
import { showText } from './show-text.ts';

/** The scanned contents of a printed PDF. */
export interface ScannedContents {
  /** In page order. */
  readonly pages: readonly ContentScan[];
  /** Forms that hold marked content, by object number. */
  readonly forms: ReadonlyMap<number, ScannedForm>;
  /** By object number. */
  readonly fonts: ReadonlyMap<number, PrintedFont>;
}

/** A form that holds marked content, and where it is drawn. */
export interface ScannedForm {
  readonly scan: ContentScan;
  readonly resources: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** From the form's coordinates to the page's. */
  readonly matrix: Matrix;
  /** In the page's coordinates. */
  readonly clip: Rectangle | undefined;
  /** Whether another form draws it. */
  readonly isNested: boolean;
}

/** Scans the content of every page, and of the forms (groups of equal opacity) that hold marked content. */
export function scanContents(pdf: PrintedObjects, pages: readonly PrintedPage[]): ScannedContents {
  const scanning: Scanning = { pdf, fonts: new Map(), forms: new Map(), plainForms: new Set() };
  const scans = pages.map((page) => scanPage(scanning, page));
  const forms = new Map<number, ScannedForm>();
  for (const [pageIndex, scan] of scans.entries())
    placeForms(scan, {
      scanning,
      forms,
      pageIndex,
      resources: pages[pageIndex]?.resources ?? '<<>>',
      matrix: identity,
      clip: undefined,
      isNested: false,
    });
  return { pages: scans, forms, fonts: scanning.fonts };
}

interface Scanning {
  readonly pdf: PrintedObjects;
  readonly fonts: Map<number, PrintedFont>;
  readonly forms: Map<number, Pick<ScannedForm, 'scan' | 'resources'>>;
  /** Object numbers of pictures, and of forms without marked content. */
  readonly plainForms: Set<number>;
}

function scanPage(scanning: Scanning, { contentNumber, resources }: PrintedPage): ContentScan {
  const scan = scanStream(scanning, contentNumber, resources);
  const edits = completeLines(scan);
  if (edits.length === 0) return scan;
  return scanContent(editBytes(scan.bytes, edits), nameContents(scanning, resources));
}

function scanStream(scanning: Scanning, objectNumber: number, resources: string): ContentScan {
  return scanContent(readContent(scanning.pdf, objectNumber), nameContents(scanning, resources));
}

function nameContents(scanning: Scanning, resources: string): ContentResources {
  const fonts = new Map(
    [...readResourceNumbers(resources, 'Font')].map(([name, number]) => [name, fontOf(scanning, number)]),
  );
  const markedForms = new Set<string>();
  for (const [name, number] of readResourceNumbers(resources, 'XObject'))
    if (hasMarks(scanning, number)) markedForms.add(name);
  return { fonts, markedForms };
}

interface FormPlace {
  readonly scanning: Scanning;
  readonly forms: Map<number, ScannedForm>;
  readonly pageIndex: number;
  /** Of the stream that draws the form. */
  readonly resources: string;
  readonly matrix: Matrix;
  readonly clip: Rectangle | undefined;
  readonly isNested: boolean;
}

function placeForms(scan: ContentScan, place: FormPlace): void {
  if (scan.markedForms.size === 0) return;
  const numbers = readResourceNumbers(place.resources, 'XObject');
  for (const [name, drawing] of scan.markedForms) {
    const number = numbers.get(name) ?? 0;
    const form = place.scanning.forms.get(number);
    if (!form || place.forms.has(number)) throw new UnknownPdfError(`the marked form ${name} is drawn twice`);
    const matrix = multiply(drawing.matrix, place.matrix);
    const clip = narrowClip(place.clip, drawing.clip && transformRectangle(drawing.clip, place.matrix));
    place.forms.set(number, { ...form, pageIndex: place.pageIndex, matrix, clip, isNested: place.isNested });
    placeForms(form.scan, { ...place, resources: form.resources, matrix, clip, isNested: true });
  }
}

function fontOf({ pdf, fonts }: Scanning, objectNumber: number): PrintedFont {
  const font = fonts.get(objectNumber) ?? readPrintedFont(pdf, objectNumber);
  fonts.set(objectNumber, font);
  return font;
}

function hasMarks(scanning: Scanning, objectNumber: number): boolean {
  const { pdf, forms, plainForms } = scanning;
  if (forms.has(objectNumber)) return true;
  if (plainForms.has(objectNumber)) return false;
  const dictionary = pdf.readDictionary(objectNumber);
  if (dictionary.get('Subtype') === '/Form') {
    const resources = dictionary.get('Resources') ?? '<<>>';
    const scan = scanStream(scanning, objectNumber, resources);
    if (scan.sequences.length > 0 || scan.markedForms.size > 0) {
      forms.set(objectNumber, { scan, resources });
      return true;
    }
  }
  plainForms.add(objectNumber);
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
export function scanContent(bytes: Buffer, resources: ContentResources): ContentScan {
  if (bytes.length > 0 && bytes.at(-1) !== lineFeed)
    throw new UnknownPdfError('a content stream ends in the middle of a line');
  const scanner = createScanner(bytes, resources);
  let start = 0;
  while (start < bytes.length) {
    if (scanner.isInText) start = showText(scanner, start);
    start = operate(scanner, start);
  }
  if (scanner.sequence || scanner.isInText)
    throw new UnknownPdfError('marked content or text without an end');
  closeLoosePart(scanner, bytes.length);
  const { sequences, looseParts, inks, looseMissingGlyphs, markedForms, fontNames } = scanner;
  return { bytes, sequences, looseParts, inks, looseMissingGlyphs, markedForms, fontNames };
}

/** Reads the line at `start`; gives the offset of the next one. */
function operate(scanner: ContentScanner, start: number): number {
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
