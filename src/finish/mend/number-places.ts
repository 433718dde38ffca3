import { groupBy } from '../../model/group-by.ts';
import { createGlyphRun, readGlyphRun } from '../../pdf/content/glyph-run.ts';
import type { MarkedSequence, StreamContent, TextInk } from '../../pdf/content/stream-content.ts';
import { placeRun } from '../../pdf/content/stream-content.ts';
import type { Edit } from '../../pdf/syntax/edit-bytes.ts';
import { widthOf } from '../../pdf/fonts/glyph-widths.ts';
import { roundOperand } from '../../pdf/syntax/geometry.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { findAnnotation } from './align-texts.ts';
import type { FoundNumberPlace, MissingSpace } from './align-texts.ts';
import type { MendingResult } from './mend-document.ts';

/**
 * A place for what is only known when the whole document is there; in the content of its page a line `%place <index>` stands
 * for it.
 */
export interface NumberPlace {
  /** The page of something in this document or in the full one, the page that it stands on, or the hash of the data. */
  readonly target: { readonly document: 'own' | 'full'; readonly id: string } | 'folio' | 'hash';
  /** Counted from 0. */
  readonly pageIndex: number;
  /** The number of the annotation of the link that the place is in. */
  readonly link: number | undefined;
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
  /** Whether it ends a line that is broken at a space, which has to follow the number. */
  readonly isSpaced: boolean;
}

/** The places of a print, and the edits by page that put lines in their stead. */
export interface NumberPlaces {
  readonly places: readonly NumberPlace[];
  readonly edits: readonly (readonly Edit[])[];
  /** Those that are not behind a place. */
  readonly missingSpaces: readonly MissingSpace[];
}

/** What stands in the margins instead of what is not known: so many zeros. */
export interface MarginZeros {
  readonly folio: number;
  readonly hash: number;
}

/**
 * Finds the places for page numbers in the text, and in the margins those for the page's own number and for the hash of the
 * data. Throws `UnknownPdfError` where the print does not show one as it should.
 */
export function findNumberPlaces(
  document: PrintedDocument,
  { numberPlaces: found, missingSpaces }: Pick<MendingResult, 'numberPlaces' | 'missingSpaces'>,
  zeros: MarginZeros,
): NumberPlaces {
  const places: NumberPlace[] = [];
  const edits = document.contents.pages.map((): Edit[] => []);
  const note = ({ pageIndex, scan, zeros: text }: Found, place: Described): void => {
    edits[pageIndex]?.push(cutOut(scan, text, places.length));
    places.push({ ...place, pageIndex, ...measure(scan, text) });
  };
  const pageOf = new Map(
    document.contents.pages.flatMap((scan, index) =>
      scan.sequences.map((sequence) => [sequence, index] as const),
    ),
  );
  const spaces = groupBy(missingSpaces, ({ sequence }) => sequence);
  const behind = new Set<MissingSpace>();
  for (const one of found) {
    const { leaf, place, link } = one;
    const pageIndex = pageOf.get(leaf.sequence);
    const scan = pageIndex === undefined ? undefined : document.contents.pages[pageIndex];
    const text = scan && findZeros(scan, one);
    if (pageIndex === undefined || !text)
      throw new UnknownPdfError(`the place for the page of ${place.id} is not a text object of its own`);
    const space = spaces.get(leaf.sequence)?.find(({ index }) => index === one.end);
    if (space) behind.add(space);
    note(
      { pageIndex, scan, zeros: text },
      {
        target: { document: place.document, id: place.id },
        align: place.align,
        link: findAnnotation(link),
        isSpaced: space !== undefined,
      },
    );
  }
  document.contents.pages.forEach((scan, pageIndex) => {
    const [, , width = 0] = document.pages[pageIndex]?.mediaBox.match(/[\d.]+/g)?.map(Number) ?? [];
    const texts = listMarginTexts(scan);
    const folio = findLowest(scan, texts, ({ text }) => text === '0'.repeat(zeros.folio));
    const hash = findLowest(scan, texts, ({ text }) => hasZeros(text, zeros.hash));
    if (zeros.folio > 0 && zeros.hash > 0 && (folio === undefined) !== (hash === undefined))
      throw new UnknownPdfError(
        `the foot of page ${pageIndex + 1} of a part has one of folio and hash alone`,
      );
    for (const [target, text, count] of [
      ['folio', folio, zeros.folio],
      ['hash', hash, zeros.hash],
    ] as const) {
      if (!text || count === 0) continue;
      const start = text.text.search(exactly(count));
      const [a, , , , e] = placeRun(text.ink, scan.bytes);
      // What stands in a margin ends at the edge of the text that is nearer.
      const isRight = a * text.ink.from[0] + e > width - (a * text.ink.to[0] + e);
      note(
        { pageIndex, scan, zeros: { ...text, start, end: start + count } },
        { target, align: isRight ? 'right' : 'left', link: undefined, isSpaced: false },
      );
    }
  });
  const others = missingSpaces.filter((space) => !behind.has(space));
  return { places, edits, missingSpaces: others };
}

type Described = Pick<NumberPlace, 'target' | 'align' | 'link' | 'isSpaced'>;

/** Some glyphs of a text. */
interface Zeros {
  readonly ink: TextInk;
  readonly codes: readonly number[];
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly pageIndex: number;
  readonly scan: StreamContent;
  readonly zeros: Zeros;
}

function findZeros(scan: StreamContent, { leaf, start, end }: FoundNumberPlace): Zeros | undefined {
  const { sequence } = leaf;
  const at = sequence.runs.findIndex(({ textEnd }) => textEnd >= end);
  const run = sequence.runs[at];
  if (!run || ownText(sequence, at, run.textEnd) !== sequence.text.slice(start, end)) return undefined;
  const ink = scan.inks.find((candidate) => candidate.start >= run.matrixEnd && candidate.start < run.offset);
  const codes = ink && readCodes(scan.bytes, ink);
  return codes && { ink, codes, start: 0, end: codes.length };
}

function ownText({ runs, text }: MarkedSequence, at: number, end: number): string {
  return text.slice(runs[at - 1]?.textEnd ?? 0, end);
}

interface MarginText {
  readonly ink: TextInk;
  readonly codes: readonly number[];
  /** One unit for each glyph. */
  readonly text: string;
}

function listMarginTexts(scan: StreamContent): MarginText[] {
  const margins = scan.looseParts.filter(({ kind }) => kind === 'margin');
  return scan.inks
    .filter(
      (ink) =>
        ink.mcid === undefined && margins.some(({ start, end }) => ink.start >= start && ink.start < end),
    )
    .map((ink) => {
      const codes = readCodes(scan.bytes, ink);
      const text = codes.map((code) => ink.font.textOf.get(code)?.charAt(0) ?? ' ').join('');
      return { ink, codes, text };
    });
}

function findLowest(
  { bytes }: StreamContent,
  texts: readonly MarginText[],
  isFit: (text: MarginText) => boolean,
): MarginText | undefined {
  return texts.filter(isFit).sort((a, b) => placeRun(a.ink, bytes)[5] - placeRun(b.ink, bytes)[5])[0];
}

function hasZeros(text: string, count: number): boolean {
  return count > 0 && exactly(count).test(text);
}

function exactly(count: number): RegExp {
  return new RegExp(`(?<![0-9a-f])0{${count}}(?![0-9a-f])`);
}

/** Filled again and again. */
const run = createGlyphRun();

function readCodes(bytes: Buffer, { start, font }: TextInk): number[] {
  readGlyphRun(bytes, start, font.codeDigits, run);
  return [...run.codes.subarray(0, run.length)];
}

/** Where each glyph of a text begins, and where the last one ends, in text space. */
function placeGlyphs(bytes: Buffer, { start, font, fontSize, pen }: TextInk): number[] {
  readGlyphRun(bytes, start, font.codeDigits, run);
  const places: number[] = [];
  let [lineX, x] = [pen.lineX, pen.x];
  for (let index = 0; index < run.length; index++) {
    const move = run.movesX[index] ?? Number.NaN;
    if (!Number.isNaN(move)) x = lineX += move;
    places.push(x);
    x += font.widths ? (widthOf(font.widths, run.codes[index] ?? 0) * fontSize) / 1000 : 0;
  }
  return [...places, x];
}

/** The edit that takes some glyphs out of their text object, and leaves a line with the index of their place. */
function cutOut({ bytes }: StreamContent, { ink, codes, start, end }: Zeros, index: number): Edit {
  const line = `%place ${index}\n`;
  const textStart = bytes.lastIndexOf('BT\n', ink.start);
  const textEnd = bytes.indexOf('ET\n', ink.end);
  const head = bytes.toString('latin1', textStart, ink.start);
  const isFirst = !head.includes(' Tj\n');
  if (textStart < 0 || textEnd !== ink.end)
    throw new UnknownPdfError('the place for a number is not at the end of its text object');
  if (isFirst && start === 0 && end === codes.length)
    return { start: textStart, end: textEnd + 3, text: line };
  const places = placeGlyphs(bytes, ink);
  const [lineX, lineY] = [ink.pen.lineX, ink.pen.lineY];
  const before = showGlyphs({ ink, codes, start: 0, end: start }, places, [lineX, lineY]);
  const after = showGlyphs({ ink, codes, start: end, end: codes.length }, places, [0, 0]);
  if (after !== '' && !isFirst)
    throw new UnknownPdfError('the place for a number is among texts in several faces');
  return {
    start: ink.start,
    end: textEnd + 3,
    text: `${before}ET\n${line}${after === '' ? '' : `${head}${after}ET\n`}`,
  };
}

/** The lines that show glyphs where they were, seen from where the line of text begins. */
function showGlyphs(
  { ink, codes, start, end }: Zeros,
  places: readonly number[],
  [lineX, lineY]: readonly [number, number],
): string {
  return codes
    .slice(start, end)
    .map((code, at) => {
      const moveX = (places[start + at] ?? 0) - (at === 0 ? lineX : (places[start + at - 1] ?? 0));
      const moveY = at === 0 ? ink.from[1] - lineY : 0;
      const hex = code.toString(16).toUpperCase().padStart(ink.font.codeDigits, '0');
      return `${roundOperand(moveX)} ${roundOperand(moveY)} Td <${hex}> Tj\n`;
    })
    .join('');
}

function measure(
  { bytes }: StreamContent,
  { ink, codes, start, end }: Zeros,
): Pick<NumberPlace, 'matrix' | 'left' | 'right' | 'baseLine' | 'size' | 'face' | 'zeroCode'> {
  const places = placeGlyphs(bytes, ink);
  return {
    matrix: bytes.toString('latin1', ink.matrixStart, ink.matrixEnd).trim(),
    left: places[start] ?? 0,
    right: places[end] ?? 0,
    baseLine: ink.from[1],
    size: ink.fontSize,
    face: ink.font.name,
    zeroCode: codes[start] ?? 0,
  };
}
