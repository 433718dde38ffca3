import { UnknownPdfError } from './unknown-pdf-error.ts';
import { endOfToken, findValueEnd, skipWhiteSpace } from './value-end.ts';

/** A dictionary: keys without their slash, values in PDF syntax as they stand in the file (latin1). */
export type PdfDictionary = Map<string, string>;

/** Parses `<< … >>` one level deep; inner values stay as they stand. */
export function parseDictionary(source: string): PdfDictionary {
  const { dictionary, end } = parseDictionaryAt(source, 0);
  if (end !== source.length) throw new UnknownPdfError(`no dictionary: ${source.slice(0, 30)}`);
  return dictionary;
}

/** Parses the dictionary that begins at `start`, and says where it ends. */
export function parseDictionaryAt(
  text: string,
  start: number,
): { readonly dictionary: PdfDictionary; readonly end: number } {
  if (!text.startsWith('<<', start))
    throw new UnknownPdfError(`no dictionary: ${text.slice(start, start + 30)}`);
  const dictionary: PdfDictionary = new Map();
  let at = skipWhiteSpace(text, start + 2);
  while (text.charCodeAt(at) !== greater) {
    if (text.charCodeAt(at) !== slash)
      throw new UnknownPdfError(`a dictionary key without a slash: ${text.slice(at, at + 30)}`);
    const keyEnd = endOfToken(text, at + 1);
    const valueStart = skipWhiteSpace(text, keyEnd);
    const valueEnd = findValueEnd(text, valueStart);
    dictionary.set(text.slice(at + 1, keyEnd), text.slice(valueStart, valueEnd));
    at = skipWhiteSpace(text, valueEnd);
  }
  if (text.charCodeAt(at + 1) !== greater)
    throw new UnknownPdfError(`a dictionary without an end: ${text.slice(start, start + 30)}`);
  return { dictionary, end: at + 2 };
}

const slash = 0x2f;
const greater = 0x3e;

/** Writes a dictionary in the order of its entries. */
export function formatDictionary(entries: Iterable<readonly [string, string]>): string {
  let text = '<<';
  for (const [key, value] of entries) text += `/${key} ${value}\n`;
  return text.length > 2 ? `${text.slice(0, -1)}>>` : '<<>>';
}
