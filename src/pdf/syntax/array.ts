import { UnknownPdfError } from './unknown-pdf-error.ts';
import { findValueEnd, skipWhiteSpace } from './value-end.ts';

/** The items of `[ … ]` in PDF syntax; inner values stay as they stand. */
export function parseArray(source: string): string[] {
  if (!source.startsWith('[') || !source.endsWith(']'))
    throw new UnknownPdfError(`no array: ${source.slice(0, 30)}`);
  const items: string[] = [];
  const end = source.length - 1;
  let at = skipWhiteSpace(source, 1);
  while (at < end) {
    const itemEnd = findValueEnd(source, at);
    items.push(source.slice(at, itemEnd));
    at = skipWhiteSpace(source, itemEnd);
  }
  return items;
}
