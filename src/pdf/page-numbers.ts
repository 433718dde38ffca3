import { parseArray } from './array.ts';
import type { PrintedPdf } from './read-printed-pdf.ts';
import { parseReference } from './reference.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** The object numbers of the pages, in page order. */
export function readPageObjectNumbers(pdf: PrintedPdf): number[] {
  const root = parseReference(pdf.readDictionary(pdf.catalogNumber).get('Pages'));
  const pages: number[] = [];
  collect(pdf, root, pages);
  const count = Number(pdf.readDictionary(root).get('Count'));
  if (count !== pages.length) throw new UnknownPdfError(`${pages.length} pages where ${count} are announced`);
  return pages;
}

function collect(pdf: PrintedPdf, objectNumber: number, pages: number[]): void {
  const node = pdf.readDictionary(objectNumber);
  const type = node.get('Type');
  if (type === '/Page') {
    pages.push(objectNumber);
    return;
  }
  const kids = node.get('Kids');
  if (type !== '/Pages' || kids === undefined)
    throw new UnknownPdfError(`object ${objectNumber} in the page tree is a ${type ?? 'nameless object'}`);
  for (const kid of parseArray(kids)) collect(pdf, parseReference(kid), pages);
}
