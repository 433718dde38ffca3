import type { ContentScan } from './content-scan.ts';
import { contentOperators, packOperator } from './content-operators.ts';
import { closeLoosePart, createScanner } from './content-scanner.ts';
import type { ContentResources, ContentScanner } from './content-scanner.ts';
import { showText } from './show-text.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

const lineFeed = 0x0a;
const space = 0x20;
const letterT = 0x54;
const letterJ = 0x6a;

/**
 * Scans a content stream as Skia writes it: one operator a line (colours excepted), strings in hexadecimal, marked
 * sequences that are neither nested nor inside text objects. Throws `UnknownPdfError` on anything else.
 */
export function scanContent(bytes: Buffer, resources: ContentResources): ContentScan {
  if (bytes.length > 0 && bytes.at(-1) !== lineFeed)
    throw new UnknownPdfError('a content stream ends in the middle of a line');
  const scanner = createScanner(bytes, resources);
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = start;
    while (bytes[end] !== lineFeed) end++;
    if (bytes[end - 1] === letterJ && bytes[end - 2] === letterT) showText(scanner, start, end);
    else if (end > start) operate(scanner, start, end);
  }
  if (scanner.sequence || scanner.isInText)
    throw new UnknownPdfError('marked content or text without an end');
  closeLoosePart(scanner, bytes.length);
  const { sequences, looseParts, looseMissingGlyphs, markedForms, fontNames } = scanner;
  return { bytes, sequences, looseParts, looseMissingGlyphs, markedForms, fontNames };
}

function operate(scanner: ContentScanner, start: number, end: number): void {
  const { bytes } = scanner;
  let operatorStart = end;
  while (operatorStart > start && bytes[operatorStart - 1] !== space) operatorStart--;
  const read = contentOperators.get(packOperator(bytes, operatorStart, end));
  if (!read)
    throw new UnknownPdfError(`a content stream has ${JSON.stringify(bytes.toString('latin1', start, end))}`);
  read(scanner, start, end);
}
