import { formatDictionary, parseDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatPoints, roundOperand } from '../../pdf/syntax/geometry.ts';
import type { PrintedPage } from '../../pdf/read/read-pages.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import type { LineNumberStyle } from '../../model/print/print-job.ts';
import { findFigures, spellNumber } from '../figures.ts';
import type { Figures } from '../figures.ts';
import { collectContentOwners } from './sequence-finder.ts';
import type { MarkedContents } from './mark-contents.ts';
import type { PrintedDocument } from '../printed-document.ts';
import type { StreamContent, MarkedSequence } from '../../pdf/content/stream-content.ts';
import { placeRun } from '../../pdf/content/stream-content.ts';

/** On which pages lines are numbered, counted from 1, and how. */
export interface LineNumbers {
  readonly style: LineNumberStyle;
  readonly pages: ReadonlySet<number>;
}

/** A document and its contents with the numbers of lines drawn. */
interface NumberedDocument {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
}

/** The name of the face of the numbers in the resources of a page. */
const fontName = 'LineNumbers';
/** Where a page has a narrower margin than others its numbers stand farther to the left. */
const leastGapPt = 12;

/**
 * Draws the numbers of lines beside the text of the pages that are named, as artifacts, so that nobody hears them and
 * copied text does not hold them. Throws `UnknownPdfError` where the print does not show all digits of the face.
 */
export function numberLines(
  numbered: NumberedDocument,
  lineNumbers: LineNumbers | undefined,
): NumberedDocument {
  if (!lineNumbers || lineNumbers.pages.size === 0) return numbered;
  const { document, contents } = numbered;
  const { style } = lineNumbers;
  const isNumbered = (index: number): boolean => lineNumbers.pages.has(index + 1);
  const figures = findFigures(document.contents.fonts, style.face);
  const owners = collectContentOwners(document.structure).pages;
  return {
    document: {
      ...document,
      pages: document.pages.map((page, index) =>
        isNumbered(index) ? addFont(page, figures.objectNumber) : page,
      ),
    },
    contents: {
      ...contents,
      pages: contents.pages.map((content, index) => {
        const scan = document.contents.pages[index];
        if (!scan || !isNumbered(index)) return content;
        const lines = readBaseLines(scan, owners.get(index) ?? []);
        return Buffer.concat([
          Buffer.from('q\n'),
          content,
          Buffer.from(`Q\n${drawNumbers(lines, figures, style)}`),
        ]);
      }),
    },
  };
}

function addFont(page: PrintedPage, objectNumber: number): PrintedPage {
  const resources = parseDictionary(page.resources);
  const fonts = parseDictionary(resources.get('Font') ?? '<<>>');
  fonts.set(fontName, formatReference(objectNumber));
  resources.set('Font', formatDictionary(fonts));
  return { ...page, resources: formatDictionary(resources) };
}

function drawNumbers({ yPt, leftPt }: BaseLines, figures: Figures, style: LineNumberStyle): string {
  if (yPt.length === 0) return '';
  const rightPt = Math.min(style.rightPt, leftPt - leastGapPt);
  const draw = (colour: string, isOwn: (number: number) => boolean): string[] => [
    formatColour(colour),
    ...yPt.flatMap((line, index) =>
      isOwn(index + 1) ? drawNumber(index + 1, { ...style, rightPt, yPt: line }, figures) : [],
    ),
  ];
  return [
    '/Artifact <</Type /Pagination /Subtype /LineNum>> BDC',
    'BT',
    `/${fontName} ${style.sizePt} Tf`,
    ...draw(style.colour, (number) => number % 5 !== 0),
    ...draw(style.fifthColour, (number) => number % 5 === 0),
    'ET',
    'EMC',
    '',
  ].join('\n');
}

function drawNumber(
  number: number,
  { yPt, rightPt, sizePt }: { readonly yPt: number; readonly rightPt: number; readonly sizePt: number },
  figures: Figures,
): string {
  const { hex, width } = spellNumber(number, figures);
  const widthPt = (width * sizePt) / 1000;
  return `1 0 0 1 ${formatPoints(rightPt - widthPt)} ${formatPoints(yPt)} Tm\n<${hex}> Tj`;
}

function formatColour(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${parts.map((part) => String(roundOperand(part))).join(' ')} rg`;
}

/** Half of the narrowest line that is set: base lines that are nearer to each other are one line. */
const nearestPt = 5.6;
const [space, noBreakSpace] = [0x20, 0xa0];

/** The lines of a page, in points from its lower and its left edge. */
interface BaseLines {
  /** From the top down. */
  readonly yPt: readonly number[];
  /** Where the text begins that is farthest to the left. */
  readonly leftPt: number;
}

interface PlacedText {
  readonly xPt: number;
  readonly yPt: number;
  readonly length: number;
}

/**
 * The base lines of the text that a page shows as content. Pictures, artifacts and text that does not run from left to
 * right have none; what is raised stands on the line of the longer text beside it. `owners` are the types of the sequences'
 * elements.
 */
function readBaseLines(scan: StreamContent, owners: readonly (string | undefined)[]): BaseLines {
  const texts: PlacedText[] = [];
  for (const sequence of scan.sequences) {
    const owner = owners[sequence.mcid];
    if (owner !== undefined && owner !== 'Figure') placeText(sequence, scan.bytes, texts);
  }
  texts.sort((a, b) => b.yPt - a.yPt);
  const lines: { readonly topPt: number; longest: PlacedText }[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (!line || line.topPt - text.yPt >= nearestPt) lines.push({ topPt: text.yPt, longest: text });
    else if (text.length > line.longest.length) line.longest = text;
  }
  const leftPt = texts.reduce((left, { xPt }) => Math.min(left, xPt), Infinity);
  return { yPt: lines.map(({ longest }) => longest.yPt), leftPt };
}

function placeText({ runs, text }: MarkedSequence, bytes: Buffer, texts: PlacedText[]): void {
  let start = 0;
  for (const run of runs) {
    const { textEnd } = run;
    if (hasLetters(text, start, textEnd)) {
      const [a, b, , , xPt, yPt] = placeRun(run, bytes);
      if (a > 0 && b === 0) texts.push({ xPt, yPt, length: textEnd - start });
    }
    start = textEnd;
  }
}

function hasLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== space && unit !== noBreakSpace) return true;
  }
  return false;
}
