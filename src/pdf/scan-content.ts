import type { ContentScan } from './content-scan.ts';
import { contentOperators } from './content-operators.ts';
import { closeLoosePart, createScanner } from './content-scanner.ts';
import type { ContentResources } from './content-scanner.ts';
import { showText } from './show-text.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

const letterT = 0x54;
const letterJ = 0x6a;

/**
 * Scans a content stream as Skia writes it: one operator a line (colours excepted), strings in hexadecimal, marked
 * sequences that are neither nested nor inside text objects. Throws `UnknownPdfError` on anything else.
 */
export function scanContent(text: string, resources: ContentResources): ContentScan {
  if (text !== '' && !text.endsWith('\n'))
    throw new UnknownPdfError('a content stream ends in the middle of a line');
  const scanner = createScanner(text, resources);
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    if (text.charCodeAt(end - 1) === letterJ && text.charCodeAt(end - 2) === letterT)
      showText(scanner, start, end);
    else if (end > start) operate(text, start, end);
    start = end + 1;
  }
  if (scanner.sequence || scanner.isInText)
    throw new UnknownPdfError('marked content or text without an end');
  closeLoosePart(scanner, text.length);
  const { sequences, looseParts, markedForms, fontNames } = scanner;
  return { text, sequences, looseParts, markedForms, fontNames };

  function operate(content: string, from: number, to: number): void {
    const operator = content.slice(Math.max(from, content.lastIndexOf(' ', to - 1) + 1), to);
    const read = contentOperators.get(operator);
    if (!read) throw new UnknownPdfError(`a content stream has ${JSON.stringify(content.slice(from, to))}`);
    read(scanner, from, to);
  }
}
