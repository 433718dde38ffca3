import { parseArray } from './array.ts';
import { readPageObjectNumbers } from './page-numbers.ts';
import type { PrintedPdf } from './read-printed-pdf.ts';
import { parseReference } from './reference.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

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
