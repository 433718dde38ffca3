import { fillPageMarks } from '../../model/print/page-mark.ts';
import type { PageNumberPlace } from '../../model/print/print-facts.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import { widthOf } from '../../pdf/fonts/glyph-widths.ts';
import { roundOperand } from '../../pdf/syntax/geometry.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { NumberPlace } from '../mend/number-places.ts';
import type { WrittenNumber } from './check-page-numbers.ts';
import type { DigitFace } from './digit-faces.ts';

/** What is written into the places of a part. */
export interface NumbersToSet {
  /** The number of the part's first page. */
  readonly firstPage: number;
  /** The page of each destination of the document. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The same of the full document, where this is another form. */
  readonly fullPageOf: ReadonlyMap<string, number>;
  /** The beginning of the data's hash, as it stands at the foot of each page. */
  readonly hash: string;
}

/** A face from which numbers are written, and its name in the resources of the part's pages. */
export interface NamedFace {
  readonly resource: string;
  readonly face: DigitFace;
}

/** A content stream in which all numbers stand. */
export interface FilledContent {
  readonly bytes: Buffer;
  /** As they can be read in it. */
  readonly written: readonly WrittenNumber[];
}

const mark = Buffer.from('%place ');
const lineFeed = 0x0a;

/** The content stream of a page, counted from 0 in its part. */
export interface PageContent {
  readonly pageIndex: number;
  readonly bytes: Buffer;
}

/** Writes numbers into the places of a content stream, and reads them back. */
export function setNumbers(
  { pageIndex, bytes: content }: PageContent,
  places: readonly NumberPlace[],
  numbers: NumbersToSet,
  findFace: (place: NumberPlace) => NamedFace,
): FilledContent {
  const pieces: Buffer[] = [];
  const filled: { readonly place: NumberPlace; readonly named: NamedFace }[] = [];
  let start = 0;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, start)) {
    const end = content.indexOf(lineFeed, at);
    const place = places[Number(content.toString('latin1', at + mark.length, end))];
    if (!place) throw new UnknownPdfError('there is no place for a number where one is marked');
    const named = findFace(place);
    filled.push({ place, named });
    const text = drawNumber(textFor(place, numbers), place, named);
    pieces.push(content.subarray(start, at), Buffer.from(text, 'latin1'));
    start = end + 1;
  }
  const bytes = Buffer.concat([...pieces, content.subarray(start)]);
  const found = [...bytes.toString('latin1').matchAll(written)];
  return {
    bytes,
    written: filled.map(({ place, named }, index) => {
      const [, resource, hex = ''] = found[index] ?? [];
      const printed = resource === named.resource ? readHex(hex, named.face.font).trim() : '';
      return { printed, target: place.target, pageIndex, link: place.link };
    }),
  };
}

/** The name of a link with page numbers in the place of their marks. */
export function nameLink(name: string, numbers: NumbersToSet): string {
  return fillPageMarks(name, (place) => String(pageOfTarget(place, numbers)));
}

function textFor({ target, pageIndex }: NumberPlace, numbers: NumbersToSet): string {
  if (target === 'hash') return numbers.hash;
  return String(target === 'folio' ? numbers.firstPage + pageIndex : pageOfTarget(target, numbers));
}

function pageOfTarget(
  { document, id }: Pick<PageNumberPlace, 'document' | 'id'>,
  { pageOf, fullPageOf }: NumbersToSet,
): number {
  const page = (document === 'own' ? pageOf : fullPageOf).get(id);
  if (page === undefined) throw new Error(`The ${document} document has no place "${id}".`);
  return page;
}

/** A text object in the place of the one with zeros. */
function drawNumber(text: string, place: NumberPlace, { resource, face }: NamedFace): string {
  const codes = Array.from(text, (letter) => face.codeOf.get(letter) ?? 0);
  const { widths, codeDigits } = face.font;
  const shownWidth = widths ? codes.reduce((sum, code) => sum + widthOf(widths, code), 0) : 0;
  const x = place.align === 'left' ? place.left : place.right - (shownWidth * place.size) / 1000;
  const shown = place.isSpaced ? [...codes, face.codeOf.get(' ') ?? 0] : codes;
  const hex = shown.map((code) => code.toString(16).toUpperCase().padStart(codeDigits, '0')).join('');
  return [
    'BT',
    `/${resource} ${place.size} Tf`,
    ...(place.matrix === '' ? [] : [place.matrix]),
    `${roundOperand(x)} ${roundOperand(place.baseLine)} Td`,
    `<${hex}> Tj`,
    'ET',
    '',
  ].join('\n');
}

const written = /\/(Numbers\d+) [\d.]+ Tf\n(?:[^\n]* Tm\n)?[^\n]* Td\n<([0-9A-F]+)> Tj\n/g;

function readHex(hex: string, { codeDigits, textOf }: PrintedFont): string {
  let text = '';
  for (let at = 0; at < hex.length; at += codeDigits)
    text += textOf.get(Number.parseInt(hex.slice(at, at + codeDigits), 16)) ?? '\uFFFD';
  return text;
}
