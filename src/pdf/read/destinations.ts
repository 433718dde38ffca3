import { parseArray } from '../syntax/array.ts';
import { parseDictionary } from '../syntax/dictionary.ts';
import { parseName } from '../syntax/name.ts';
import type { PrintedPdf } from './read-printed-pdf.ts';
import { parseReference } from '../syntax/reference.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** A named place in the document. */
export interface Destination {
  /** The `id` of the HTML element. */
  readonly id: string;
  readonly pageObjectNumber: number;
  /** From the page's left and bottom edge. */
  readonly xPt: number;
  readonly yPt: number;
}

/** The places that links inside the document lead to, as Chromium names them: by the fragment, percent-encoded. */
export function readDestinations(pdf: PrintedPdf): Destination[] {
  const reference = pdf.readDictionary(pdf.catalogNumber).get('Dests');
  if (reference === undefined) return [];
  const source = pdf.readObject(parseReference(reference))?.source ?? '<<>>';
  return [...parseDictionary(source)].map(([name, place]) => readDestination(name, place));
}

/** The `id` behind a destination's name in PDF syntax. */
export function parseDestinationName(name: string): string {
  const fragment = parseName(name);
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    throw new UnknownPdfError(`destination ${JSON.stringify(fragment)} is not percent-encoded UTF-8`, {
      cause: error,
    });
  }
}

function readDestination(name: string, place: string): Destination {
  const [page, kind, x, y] = parseArray(place);
  const [xPt, yPt] = [Number(x), Number(y)];
  if (kind !== '/XYZ' || !Number.isFinite(xPt) || !Number.isFinite(yPt))
    throw new UnknownPdfError(`destination ${name} is ${place}`);
  return { id: parseDestinationName(name), pageObjectNumber: parseReference(page), xPt, yPt };
}
