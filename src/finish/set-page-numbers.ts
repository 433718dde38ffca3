import { formatDictionary, parseDictionary } from '../pdf/syntax/dictionary.ts';
import { deflate } from '../pdf/syntax/compression.ts';
import { roundOperand } from '../pdf/syntax/geometry.ts';
import { formatReference } from '../pdf/syntax/reference.ts';
import { formatTextString, parseTextString } from '../pdf/syntax/text-string.ts';
import { UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';
import type { PrintedFont } from '../pdf/read/printed-font.ts';
import type { PrintedPage } from '../pdf/read/read-pages.ts';
import { fillPageMarks } from '../model/print/page-mark.ts';
import type { PageNumberPlace } from '../model/print/print-facts.ts';
import type { DigitFace, DigitFaces } from './digit-faces.ts';
import type { WrittenPageNumber } from './check-page-numbers.ts';
import type { NumberPlace } from './mend/number-places.ts';
import type { MendedPrint } from './mend/mend-print.ts';

/** The numbers that are written into a print. */
export interface NumbersToSet {
  /** The number of the print's first page. */
  readonly firstPage: number;
  /** The page of each destination of the document. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The same of the full document, where this is another form. */
  readonly fullPageOf: ReadonlyMap<string, number>;
}

/** A print in which all page numbers stand. */
export interface NumberedPrint extends Omit<MendedPrint, 'numberPlaces'> {
  /** The contents of the pages; compressing goes on while other things are done. */
  readonly deflatedPages: Promise<readonly Uint8Array[]>;
  /** As they can be read in the contents. */
  readonly writtenNumbers: readonly WrittenPageNumber[];
}

/** Writes page numbers into their places and into the names of links. */
export function setPageNumbers(print: MendedPrint, numbers: NumbersToSet, digits: DigitFaces): NumberedPrint {
  const { numberPlaces, ...rest } = print;
  const { document, contents } = print;
  const written: WrittenPageNumber[] = [];
  const pages = [...document.pages];
  const bytes = contents.pages.map((content, index) => {
    const filled = fillContent(content, numberPlaces, (place) => {
      const number = findNumber(place, numbers);
      const face = digits.find(place.face, place.zeroCode);
      if (!face) throw new UnknownPdfError(`the face ${place.face} of a page number has no digits`);
      return { number, face };
    });
    const page = pages[index];
    if (page && filled.faces.size > 0) pages[index] = addFonts(page, filled.faces);
    written.push(...readNumbers(filled));
    return filled.bytes;
  });
  nameLinks(print, numbers);
  return {
    ...rest,
    document: { ...document, pages },
    contents: { ...contents, pages: bytes },
    deflatedPages: Promise.all(bytes.map(deflate)),
    writtenNumbers: written,
  };
}

function findNumber({ target, pageIndex }: NumberPlace, numbers: NumbersToSet): number {
  return target === 'folio' ? numbers.firstPage + pageIndex : pageOfTarget(target, numbers);
}

function pageOfTarget(
  { document, id }: Pick<PageNumberPlace, 'document' | 'id'>,
  { pageOf, fullPageOf }: NumbersToSet,
): number {
  const page = (document === 'own' ? pageOf : fullPageOf).get(id);
  if (page === undefined) throw new Error(`The ${document} document has no place "${id}".`);
  return page;
}

interface FilledContent {
  readonly bytes: Buffer;
  /** In the order of the content. */
  readonly places: readonly NumberPlace[];
  /** By their names in the resources. */
  readonly faces: ReadonlyMap<string, DigitFace>;
}

const mark = Buffer.from('%page ');
const lineFeed = 0x0a;

function fillContent(
  content: Buffer,
  places: readonly NumberPlace[],
  choose: (place: NumberPlace) => { readonly number: number; readonly face: DigitFace },
): FilledContent {
  const parts: Buffer[] = [];
  const faces = new Map<string, DigitFace>();
  const filled: NumberPlace[] = [];
  let start = 0;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, start)) {
    const end = content.indexOf(lineFeed, at);
    const index = Number(content.toString('latin1', at + mark.length, end));
    const place = places[index];
    if (!place) throw new UnknownPdfError(`there is no place ${index} for a page number`);
    const { number, face } = choose(place);
    faces.set(face.name, face);
    filled.push(place);
    parts.push(content.subarray(start, at), Buffer.from(drawNumber(number, place, face), 'latin1'));
    start = end + 1;
  }
  if (parts.length === 0) return { bytes: content, places: filled, faces };
  return { bytes: Buffer.concat([...parts, content.subarray(start)]), places: filled, faces };
}

/** A text object in the place of the one with zeros. */
function drawNumber(number: number, place: NumberPlace, face: DigitFace): string {
  const codes = Array.from(String(number), (digit) => face.codes[Number(digit)] ?? 0);
  const { widths, codeDigits } = face.font;
  const width = codes.reduce((sum, code) => {
    const own = widths?.ofCode[code] ?? Number.NaN;
    return sum + ((Number.isNaN(own) ? (widths?.otherwise ?? 0) : own) * place.size) / 1000;
  }, 0);
  const x = place.align === 'left' ? place.left : place.right - width;
  const shown = place.isSpaced ? [...codes, face.spaceCode] : codes;
  const hex = shown.map((code) => code.toString(16).toUpperCase().padStart(codeDigits, '0')).join('');
  return [
    'BT',
    `/${face.name} ${place.size} Tf`,
    ...(place.matrix === '' ? [] : [place.matrix]),
    `${roundOperand(x)} ${roundOperand(place.baseLine)} Td`,
    `<${hex}> Tj`,
    'ET',
    '',
  ].join('\n');
}

function addFonts(page: PrintedPage, faces: ReadonlyMap<string, DigitFace>): PrintedPage {
  const resources = parseDictionary(page.resources);
  const fonts = parseDictionary(resources.get('Font') ?? '<<>>');
  for (const [name, { objectNumber }] of faces) fonts.set(name, formatReference(objectNumber));
  resources.set('Font', formatDictionary(fonts));
  return { ...page, resources: formatDictionary(resources) };
}

/** What a reader finds in the contents where numbers were written. */
function readNumbers({ bytes, places, faces }: FilledContent): WrittenPageNumber[] {
  if (places.length === 0) return [];
  const found = [...bytes.toString('latin1').matchAll(written)];
  return places.map(({ target, pageIndex, link }, index) => {
    const [, name = '', hex = ''] = found[index] ?? [];
    const font = faces.get(name)?.font;
    return { printed: font ? readHex(hex, font).trim() : '', target, pageIndex, link };
  });
}

const written = /\/(PageNumbers\d+) [\d.]+ Tf\n(?:[^\n]* Tm\n)?[^\n]* Td\n<([0-9A-F]+)> Tj\n/g;

function readHex(hex: string, { codeDigits, textOf }: PrintedFont): string {
  const codes = hex.match(new RegExp(`.{${codeDigits}}`, 'g')) ?? [];
  return codes.map((code) => textOf.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('');
}

function nameLinks({ document }: MendedPrint, numbers: NumbersToSet): void {
  for (const annotation of document.annotations.values()) {
    const name = parseTextString(annotation.get('Contents') ?? '()');
    const filled = fillPageMarks(name, (place) => String(pageOfTarget(place, numbers)));
    if (filled !== name) annotation.set('Contents', formatTextString(filled));
  }
}
