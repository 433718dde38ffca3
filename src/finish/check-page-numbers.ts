import { parseDestinationName } from '../pdf/read/destinations.ts';
import type { PdfDictionary } from '../pdf/syntax/dictionary.ts';
import type { StructureElement } from '../pdf/structure/structure-element.ts';
import { parseTextString } from '../pdf/syntax/text-string.ts';
import type { PrintedPageNumber } from './mend/align-texts.ts';
import type { NumberPlace } from './mend/number-places.ts';
import type { Observation } from './finished-pdf.ts';
import type { PrintedDocument } from './printed-document.ts';

/** A page number that was written into its place, as it can be read there. */
export interface WrittenPageNumber extends Pick<NumberPlace, 'target' | 'link'> {
  readonly printed: string;
  /** Of the document, counted from 0. */
  readonly pageIndex: number;
}

/** The page numbers of a document. */
export interface PageNumbersToCheck {
  /** Those that the browser printed. */
  readonly printed: readonly PrintedPageNumber[];
  /** Those that were written into their places. */
  readonly written: readonly WrittenPageNumber[];
  /** The page of each destination of the full document, where this is another form. */
  readonly fullPageOf: ReadonlyMap<string, number>;
}

/**
 * Compares each page number, as the text layer has it, with the label of the page that its destination is on, and each
 * folio with the page that it stands on; the last number in a link also with the page to which the link leads, and with the
 * name that the link is given.
 */
export function checkPageNumbers(
  { pages, destinations, annotations }: PrintedDocument,
  { printed, written, fullPageOf }: PageNumbersToCheck,
): Observation[] {
  const labels = new Map(pages.map(({ objectNumber }, index) => [objectNumber, String(index + 1)]));
  const labelOf = new Map(destinations.map(({ id, pageObjectNumber }) => [id, labels.get(pageObjectNumber)]));
  const numbers = [...printed, ...written.flatMap(readOwn)];
  const compare = (number: Pick<PrintedPageNumber, 'printed' | 'pageIndex'>, id: string): Observation[] =>
    judge(number, id, labelOf.get(id));
  // Of several numbers in a link, as in a range of pages, the last one remains.
  const linked = new Map(numbers.flatMap((number) => (number.link ? [[number.link, number]] : [])));
  return [
    ...written.flatMap((number) => {
      const { target, pageIndex } = number;
      if (target === 'folio') return judge(number, 'its own page', String(pageIndex + 1));
      return target.document === 'own' ? [] : judge(number, target.id, fullPageOf.get(target.id)?.toString());
    }),
    ...numbers.flatMap((number) => compare(number, number.id)),
    ...[...linked].flatMap(([link, number]) => {
      const annotation = findAnnotation(link, annotations);
      const destination = annotation?.get('Dest');
      if (destination === undefined) return [];
      const name = parseTextString(annotation?.get('Contents') ?? '()');
      const isNamed = name.split(/\D+/).includes(number.printed);
      const unnamed = `a link shows the page number ${number.printed} and is called ${JSON.stringify(name)}`;
      return [
        ...compare(number, parseDestinationName(destination)),
        ...(isNamed ? [] : [describe(number.pageIndex, unnamed)]),
      ];
    }),
  ];
}

function readOwn({ target, ...number }: WrittenPageNumber): PrintedPageNumber[] {
  return target === 'folio' || target.document === 'full' ? [] : [{ ...number, id: target.id }];
}

function judge(
  { printed, pageIndex }: Pick<PrintedPageNumber, 'printed' | 'pageIndex'>,
  id: string,
  page = 'nowhere',
): Observation[] {
  if (page === printed) return [];
  return [describe(pageIndex, `the page number ${printed} stands for ${id}, whose page is ${page}`)];
}

function describe(pageIndex: number, detail: string): Observation {
  return { rule: 'false-page-number', clause: 'ISO 32000-1, 12.4.2', page: pageIndex + 1, detail };
}

function findAnnotation(
  { kids }: StructureElement,
  annotations: ReadonlyMap<number, PdfDictionary>,
): PdfDictionary | undefined {
  const kid = kids.find(({ kind }) => kind === 'annotation');
  return kid?.kind === 'annotation' ? annotations.get(kid.annotationNumber) : undefined;
}
