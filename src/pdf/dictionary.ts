import { UnknownPdfError } from './unknown-pdf-error.ts';
import { endOfToken, findValueEnd, skipWhiteSpace } from './value-end.ts';

/** A dictionary: keys without their slash, values in PDF syntax as they stand in the file (latin1). */
export type PdfDictionary = Map<string, string>;

/** Parses `<< … >>` one level deep; inner values stay as they stand. */
export function parseDictionary(source: string): PdfDictionary {
  if (!source.startsWith('<<') || !source.endsWith('>>'))
    throw new UnknownPdfError(`no dictionary: ${source.slice(0, 30)}`);
  const dictionary: PdfDictionary = new Map();
  const end = source.length - 2;
  let at = skipWhiteSpace(source, 2);
  while (at < end) {
    if (source.charAt(at) !== '/')
      throw new UnknownPdfError(`a dictionary key without a slash: ${source.slice(at, at + 30)}`);
    const keyEnd = endOfToken(source, at + 1);
    const valueStart = skipWhiteSpace(source, keyEnd);
    const valueEnd = findValueEnd(source, valueStart);
    dictionary.set(source.slice(at + 1, keyEnd), source.slice(valueStart, valueEnd));
    at = skipWhiteSpace(source, valueEnd);
  }
  return dictionary;
}

/** Writes a dictionary in the order of its entries. */
export function formatDictionary(entries: Iterable<readonly [string, string]>): string {
  let text = '<<';
  for (const [key, value] of entries) text += `/${key} ${value}\n`;
  return text.length > 2 ? `${text.slice(0, -1)}>>` : '<<>>';
}
