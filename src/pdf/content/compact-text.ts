import { roundOperand } from '../syntax/geometry.ts';
import type { ByteWriter } from '../syntax/edit-bytes.ts';
import { packOperator } from './content-operators.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { PrintedFont } from '../read/printed-font.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';
import { createByteWriter } from '../syntax/edit-bytes.ts';
import { createGlyphRun, readGlyphRun } from './glyph-run.ts';

/** Takes the lines of a content stream and writes them with compact text. */
interface TextCompactor {
  /** Whether glyphs that follow are to be given to `showGlyphs`. */
  readonly areWidthsKnown: () => boolean;
  readonly showGlyphs: (run: GlyphRun) => void;
  /** Any other line; `operator` as `packOperator` packs it. */
  readonly readLine: (operator: number, start: number, end: number) => void;
  /** Ends what is still open. */
  readonly close: () => void;
}

const [opBT = 0, opET = 0, opTf = 0, opTm = 0, opBDC = 0, opEMC = 0] = [
  'BT',
  'ET',
  'Tf',
  'Tm',
  'BDC',
  'EMC',
].map((name) => packOperator(Buffer.from(name), 0, name.length));

/**
 * Skia's word that a space is one at which no line breaks, which matters to nobody who reads; Poppler 22 loses the rest of an element's text
 * after it (`pdfinfo -struct-text`).
 */
const noBreakSpace = '/Span<</ActualText <FEFF00A0> >> BDC';

/** A compactor at the start of a stream. */
function createTextCompactor(
  bytes: Buffer,
  writer: ByteWriter,
  fonts: ReadonlyMap<string, PrintedFont>,
): TextCompactor {
  // What the stream asks for: a text object, its font and matrix, the beginning of the line and the place of the pen.
  let isInText = false;
  let hasShown = false;
  let isNoBreakSpace = false;
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

  return {
    areWidthsKnown: () => isInText && !isCopied && font?.widths !== undefined,
    showGlyphs,
    readLine,
    close,
  };

  function readLine(operator: number, start: number, end: number): void {
    if (operator === opBDC && isInText && bytes.toString('latin1', start, end) === noBreakSpace)
      isNoBreakSpace = true;
    else if (operator === opEMC && isNoBreakSpace) isNoBreakSpace = false;
    else if (isCopied && operator !== opET) copyLine(start, end);
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

  function showGlyphs({ length, codes, movesX, movesY }: GlyphRun): void {
    if (!font?.widths) return;
    const { ofCode, otherwise } = font.widths;
    open();
    hasShown = true;
    let isInString = false;
    for (let index = 0; index < length; index++) {
      const moveX = movesX[index] ?? 0;
      if (!Number.isNaN(moveX)) {
        lineX += moveX;
        lineY += movesY[index] ?? 0;
        penX = lineX;
      }
      const hasNewLine = lineY !== writtenY;
      const thousandths = hasNewLine ? 0 : Math.round(((writtenPen - penX) / size) * 1000);
      if (isInString && (hasNewLine || thousandths !== 0)) {
        writer.writeText('>');
        isInString = false;
      }
      if (hasNewLine) moveLine();
      if (!isInArray) writer.writeText('[');
      isInArray = true;
      if (thousandths !== 0) {
        writer.writeText(String(thousandths));
        writtenPen -= (thousandths * size) / 1000;
      }
      if (!isInString) writer.writeText('<');
      isInString = true;
      const code = codes[index] ?? 0;
      writer.writeHex(code);
      const own = ofCode[code] ?? Number.NaN;
      const advance = ((Number.isNaN(own) ? otherwise : own) * size) / 1000;
      penX += advance;
      writtenPen += advance;
    }
    if (isInString) writer.writeText('>');
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
    writer.writeText(`${roundOperand(lineX - writtenX)} ${roundOperand(lineY - writtenY)} Td\n`);
    [writtenX, writtenY, writtenPen] = [lineX, lineY, lineX];
  }

  function endArray(): void {
    if (isInArray) writer.writeText(']TJ\n');
    isInArray = false;
  }
}

const lineFeed = 0x0a;
const space = 0x20;

/**
 * Shows each line of text with few operators: Skia moves to every glyph by numbers, though most stand where the widths
 * of the font put them anyway. Glyphs keep their places to half a thousandth of the font's size. The stream has to be one
 * that `readStreamContent` accepts; marks and spaces may have been edited. `fonts` has the stream's fonts by resource name.
 */
export function compactText(bytes: Buffer, fonts: ReadonlyMap<string, PrintedFont>): Buffer {
  const writer = createByteWriter(bytes.length);
  const text = createTextCompactor(bytes, writer, fonts);
  const run = createGlyphRun();
  let start = 0;
  while (start < bytes.length) {
    const runEnd = text.areWidthsKnown() ? readGlyphRun(bytes, start, 4, run) : start;
    if (runEnd > start) text.showGlyphs(run);
    start = runEnd;
    if (start === bytes.length) break;
    let end = start;
    let operatorStart = start;
    while (bytes[end] !== lineFeed) if (bytes[end++] === space) operatorStart = end;
    text.readLine(packOperator(bytes, operatorStart, end), start, end);
    start = end + 1;
  }
  text.close();
  return writer.finish();
}
