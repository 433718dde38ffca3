import { createGlyphRun, readGlyphRun } from '../../pdf/content/glyph-run.ts';
import type { MarkedSequence, StreamContent, TextInk } from '../../pdf/content/stream-content.ts';
import { placeRun } from '../../pdf/content/stream-content.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import type { Edit } from '../../pdf/syntax/edit-bytes.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { PrintedDocument } from '../printed-document.ts';
import type { FoundNumberPlace, MissingSpace } from './align-texts.ts';
import type { MendingResult } from './mend-document.ts';

/** A place for a page number in a print; where it is in the content of its page a line `%page <index>` stands for it. */
export interface NumberPlace {
  /** Whose page: that of something in this document or in the full one, or the page that the number stands on. */
  readonly target: { readonly document: 'own' | 'full'; readonly id: string } | 'folio';
  /** Counted from 0. */
  readonly pageIndex: number;
  /** The link that the place is in. */
  readonly link: StructureElement | undefined;
  /** The line with `Tm`; empty where there is none. */
  readonly matrix: string;
  /** Where the place begins and ends, in text space. */
  readonly left: number;
  readonly right: number;
  readonly baseLine: number;
  readonly align: 'left' | 'right';
  readonly size: number;
  /** As `PrintedFont` names it. */
  readonly face: string;
  /** The code of the zero in that face: there may be figures of equal width and others. */
  readonly zeroCode: number;
  /** How many digits there is room for. */
  readonly digits: number;
  /** Whether it ends a line that is broken at a space, which has to follow the number. */
  readonly isSpaced: boolean;
}

/** The places for page numbers of a print, and the edits by page that put lines in their stead. */
export interface NumberPlaces {
  readonly places: readonly NumberPlace[];
  readonly edits: readonly (readonly Edit[])[];
  /** Those that are not behind a place. */
  readonly missingSpaces: readonly MissingSpace[];
}

/**
 * Finds the text objects of the places for page numbers, in the text and, as the page's own number, in the margins. Throws
 * `UnknownPdfError` where one is not alone in its text object.
 */
export function findNumberPlaces(
  document: PrintedDocument,
  { numberPlaces: found, missingSpaces }: Pick<MendingResult, 'numberPlaces' | 'missingSpaces'>,
  folioDigits: number,
): NumberPlaces {
  const isBehind = ({ sequence, index }: MissingSpace, { leaf, end }: FoundNumberPlace): boolean =>
    sequence === leaf.sequence && index === end;
  const places: NumberPlace[] = [];
  const edits = document.contents.pages.map((): Edit[] => []);
  const note = (pageIndex: number, scan: StreamContent, ink: TextInk, place: Described): void => {
    const range = findTextObject(scan.bytes, ink);
    edits[pageIndex]?.push({ ...range, text: `%page ${places.length}\n` });
    places.push({ ...place, pageIndex, ...measure(scan, ink) });
  };
  const pageOf = new Map(
    document.contents.pages.flatMap((scan, index) =>
      scan.sequences.map((sequence) => [sequence, index] as const),
    ),
  );
  for (const one of found) {
    const { leaf, place, link } = one;
    const pageIndex = pageOf.get(leaf.sequence);
    const scan = pageIndex === undefined ? undefined : document.contents.pages[pageIndex];
    const ink = scan && findInk(scan, one);
    if (pageIndex === undefined || !ink)
      throw new UnknownPdfError(`the place for the page of ${place.id} is not a text object of its own`);
    note(pageIndex, scan, ink, {
      target: { document: place.document, id: place.id },
      align: place.align,
      link,
      isSpaced: missingSpaces.some((space) => isBehind(space, one)),
    });
  }
  if (folioDigits > 0)
    document.contents.pages.forEach((scan, pageIndex) => {
      const folio = findFolio(scan, folioDigits);
      const [, , width = 0] = document.pages[pageIndex]?.mediaBox.match(/[\d.]+/g)?.map(Number) ?? [];
      if (folio)
        note(pageIndex, scan, folio, {
          target: 'folio',
          align: placeRun(folio, scan.bytes)[4] * 2 > width ? 'right' : 'left',
          link: undefined,
          isSpaced: false,
        });
    });
  const others = missingSpaces.filter((space) => !found.some((one) => isBehind(space, one)));
  return { places, edits, missingSpaces: others };
}

type Described = Pick<NumberPlace, 'target' | 'align' | 'link' | 'isSpaced'>;

function findInk(scan: StreamContent, { leaf, start, end }: FoundNumberPlace): TextInk | undefined {
  const { sequence } = leaf;
  const at = sequence.runs.findIndex(({ textEnd }) => textEnd >= end);
  const run = sequence.runs[at];
  if (!run || ownText(sequence, at, run.textEnd) !== sequence.text.slice(start, end)) return undefined;
  return scan.inks.find((ink) => ink.start >= run.matrixEnd && ink.start < run.offset);
}

function ownText({ runs, text }: MarkedSequence, at: number, end: number): string {
  return text.slice(runs[at - 1]?.textEnd ?? 0, end);
}

/** What stands lowest in the margins and consists of zeros. */
function findFolio(scan: StreamContent, digits: number): TextInk | undefined {
  const zeros = '0'.repeat(digits);
  const margins = scan.looseParts.filter(({ kind }) => kind === 'margin');
  const folios = scan.inks.filter(
    (ink) =>
      ink.mcid === undefined &&
      margins.some(({ start, end }) => ink.start >= start && ink.start < end) &&
      readText(scan, ink) === zeros,
  );
  return folios.sort((a, b) => placeRun(a, scan.bytes)[5] - placeRun(b, scan.bytes)[5])[0];
}

function readText({ bytes }: StreamContent, { start, font }: TextInk): string {
  return readCodes(bytes, start, font.codeDigits)
    .map((code) => font.textOf.get(code) ?? '')
    .join('');
}

function readCodes(bytes: Buffer, start: number, codeDigits: 2 | 4): number[] {
  const run = createGlyphRun();
  readGlyphRun(bytes, start, codeDigits, run);
  return [...run.codes.subarray(0, run.length)];
}

function findTextObject(bytes: Buffer, ink: TextInk): { readonly start: number; readonly end: number } {
  const start = bytes.lastIndexOf('BT\n', ink.start);
  const end = bytes.indexOf('ET\n', ink.end);
  if (start < 0 || end !== ink.end)
    throw new UnknownPdfError('the place for a page number is not alone in its text object');
  return { start, end: end + 3 };
}

function measure(
  { bytes }: StreamContent,
  { start, font, fontSize, from, to, matrixStart, matrixEnd }: TextInk,
): Pick<NumberPlace, 'matrix' | 'left' | 'right' | 'baseLine' | 'size' | 'face' | 'zeroCode' | 'digits'> {
  const codes = readCodes(bytes, start, font.codeDigits);
  return {
    matrix: bytes.toString('latin1', matrixStart, matrixEnd).trim(),
    left: from[0],
    right: to[0],
    baseLine: from[1],
    size: fontSize,
    face: font.name,
    zeroCode: codes[0] ?? 0,
    digits: codes.length,
  };
}
