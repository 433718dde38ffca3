import { parseArray } from '../syntax/array.ts';
import type { PrintedPdf } from './read-printed-pdf.ts';
import { parseReference } from '../syntax/reference.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';
import { parseDictionary } from '../syntax/dictionary.ts';

/** A page of the printed PDF. */
export interface PrintedPage {
  readonly objectNumber: number;
  /** In PDF syntax. */
  readonly resources: string;
  readonly mediaBox: string;
  readonly contentNumber: number;
  readonly annotationNumbers: readonly number[];
}

const knownKeys = new Set([
  'Type',
  'Resources',
  'MediaBox',
  'Contents',
  'StructParents',
  'Tabs',
  'Parent',
  'Annots',
]);

/** Reads the pages of a printed PDF, in page order. Throws `UnknownPdfError`. */
export function readPages(pdf: PrintedPdf): PrintedPage[] {
  return readPageObjectNumbers(pdf).map((objectNumber) => {
    const page = pdf.readDictionary(objectNumber);
    const unknown = [...page.keys()].filter((key) => !knownKeys.has(key));
    const [resources, mediaBox] = [page.get('Resources'), page.get('MediaBox')];
    if (unknown.length > 0 || resources === undefined || mediaBox === undefined)
      throw new UnknownPdfError(`page object ${objectNumber} has ${[...page.keys()].join(', ')}`);
    const annotations = page.get('Annots');
    return {
      objectNumber,
      resources,
      mediaBox,
      contentNumber: parseReference(page.get('Contents')),
      annotationNumbers: annotations === undefined ? [] : parseArray(annotations).map(parseReference),
    };
  });
}

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

/** The objects of one kind that a resource dictionary names, by name. */
export function readResourceNumbers(resources: string, kind: 'Font' | 'XObject'): Map<string, number> {
  const names = parseDictionary(resources).get(kind);
  if (names === undefined) return new Map();
  return new Map([...parseDictionary(names)].map(([name, reference]) => [name, parseReference(reference)]));
}
