import { contentOperators, packOperator } from './content-operators.ts';
import type { ContentScan } from './content-scan.ts';
import { closeLoosePart, createScanner } from './content-scanner.ts';
import type { ContentResources, ContentScanner } from './content-scanner.ts';
import { showText } from './show-text.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

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
