import type { ByteWriter } from './byte-writer.ts';
import type { PrintedFont } from './printed-font.ts';
import { readHexCode } from './hex-code.ts';
import { readMove } from './read-move.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** Reads the lines of a content stream and writes them with compact text. */
export interface TextCompactor {
  /** `operator` is packed of the two bytes of the line's operator; 0 where it has another length. */
  readonly readLine: (operator: number, start: number, end: number) => void;
  /** Ends what is still open. */
  readonly close: () => void;
}

const [opBT, opET, opTf, opTm, opTj] = ['BT', 'ET', 'Tf', 'Tm', 'Tj'].map(
  (name) => (name.charCodeAt(0) << 8) | name.charCodeAt(1),
);
const less = 0x3c;
const greater = 0x3e;

/** A compactor at the start of a stream. */
export function createTextCompactor(
  bytes: Buffer,
  writer: ByteWriter,
  fonts: ReadonlyMap<string, PrintedFont>,
): TextCompactor {
  // What the stream asks for: a text object, its font and matrix, the origin of the line and the place of the pen.
  let isInText = false;
  let hasShown = false;
  let isCopied = false;
  let fontLine = '';
  let font: PrintedFont | undefined;
  let size = 0;
  let matrix = '';
  let [lineX, lineY, penX] = [0, 0, 0];
  // What was written of it so far.
  let isOpen = false;
  let writtenFont = '';
  let writtenMatrix = '';
  let [writtenX, writtenY, writtenPen] = [0, 0, 0];
  let isInArray = false;
  let isInString = false;

  return { readLine, close };

  function readLine(operator: number, start: number, end: number): void {
    if (isCopied && operator !== opET) copyLine(start, end);
    else if (operator === opTj) showGlyphs(start, end);
    else if (operator === opBT) {
      isInText = true;
      hasShown = false;
      matrix = '';
      [lineX, lineY, penX] = [0, 0, 0];
    } else if (operator === opET) endText();
    else if (operator === opTf) setFont(start, end);
    else if (operator === opTm) {
      matrix = bytes.toString('latin1', start, end);
      [lineX, lineY, penX] = [0, 0, 0];
    } else {
      if (isInText) open();
      else close();
      endArray();
      copyLine(start, end);
    }
  }

  function close(): void {
    endArray();
    if (isOpen) writer.writeText('ET\n');
    isOpen = false;
  }

  function copyLine(start: number, end: number): void {
    writer.writeRange(bytes, start, end + 1);
  }

  /** A text object is ended when something else than another one follows. */
  function endText(): void {
    isInText = false;
    if (isCopied) writer.writeText('ET\n');
    isCopied = false;
  }

  function setFont(start: number, end: number): void {
    fontLine = bytes.toString('latin1', start, end);
    const [name = '', points = ''] = fontLine.slice(1).split(' ');
    font = fonts.get(name);
    size = Number(points);
    if (font?.widths) return;
    // Glyphs of fonts without known widths stay where they are put.
    if (hasShown) throw new UnknownPdfError(`the font ${name} without widths is in the middle of a text`);
    close();
    isCopied = true;
    writer.writeText(`BT\n${fontLine}\n`);
  }

  function showGlyphs(start: number, end: number): void {
    const move = readMove(bytes, start);
    if (move) {
      lineX += move.x;
      lineY += move.y;
      penX = lineX;
    }
    open();
    hasShown = true;
    if (lineY !== writtenY) moveLine();
    const thousandths = Math.round(((writtenPen - penX) / size) * 1000);
    if (!isInArray) writer.writeText('[');
    isInArray = true;
    if (thousandths !== 0) {
      endString();
      writer.writeText(String(thousandths));
      writtenPen -= (thousandths * size) / 1000;
    }
    if (!isInString) writer.writeByte(less);
    isInString = true;
    const glyphs = move ? move.end + 1 : start + 1;
    writer.writeRange(bytes, glyphs, end - ' Tj'.length - 1);
    const advance =
      (measureGlyphs(bytes, { start: glyphs, end: end - ' Tj'.length - 1, font }) * size) / 1000;
    penX += advance;
    writtenPen += advance;
  }

  function open(): void {
    if (isOpen && matrix === writtenMatrix && fontLine === writtenFont) return;
    if (matrix === '' && writtenMatrix !== '') close();
    endArray();
    if (!isOpen) writer.writeText('BT\n');
    if (!isOpen || fontLine !== writtenFont) writer.writeText(`${fontLine}\n`);
    if (!isOpen || matrix !== writtenMatrix) {
      if (matrix !== '') writer.writeText(`${matrix}\n`);
      [writtenX, writtenY, writtenPen] = [0, 0, 0];
    }
    isOpen = true;
    writtenFont = fontLine;
    writtenMatrix = matrix;
  }

  function moveLine(): void {
    endArray();
    writer.writeText(`${roundMove(lineX - writtenX)} ${roundMove(lineY - writtenY)} Td\n`);
    [writtenX, writtenY, writtenPen] = [lineX, lineY, lineX];
  }

  function endString(): void {
    if (isInString) writer.writeByte(greater);
    isInString = false;
  }

  function endArray(): void {
    endString();
    if (isInArray) writer.writeText(']TJ\n');
    isInArray = false;
  }
}

/** In thousandths of the font's size. */
function measureGlyphs(
  bytes: Buffer,
  {
    start,
    end,
    font,
  }: { readonly start: number; readonly end: number; readonly font: PrintedFont | undefined },
): number {
  if (!font?.widths) return 0;
  const { ofCode, otherwise } = font.widths;
  let width = 0;
  for (let at = start; at < end; at += font.codeDigits) {
    const own = ofCode[readHexCode(bytes, at, font.codeDigits)] ?? Number.NaN;
    width += Number.isNaN(own) ? otherwise : own;
  }
  return width;
}

function roundMove(distance: number): number {
  return Math.round(distance * 10_000) / 10_000;
}
