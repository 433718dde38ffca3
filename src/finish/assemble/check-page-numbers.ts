import type { PrintedPageNumber } from '../mend/align-texts.ts';
import type { NumberPlace } from '../mend/number-places.ts';
import type { Observation } from '../finished-pdf.ts';
import type { WholeLink } from './inspect-whole.ts';

/** A number that was written into its place, as it can be read there. */
export interface WrittenNumber extends Pick<NumberPlace, 'target' | 'link'> {
  readonly printed: string;
  /** Of the document, counted from 0. */
  readonly pageIndex: number;
}

/** The numbers of a document. */
export interface NumbersToCheck {
  /** Page numbers that the browser printed. */
  readonly printed: readonly PrintedPageNumber[];
  /** Those that were written into their places. */
  readonly written: readonly WrittenNumber[];
  /** By the numbers that page numbers know them by. */
  readonly links: ReadonlyMap<number, Pick<WholeLink, 'name' | 'target'>>;
  /** The page of each destination, read from the finished document. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The same of the full document, where this is another form. */
  readonly fullPageOf: ReadonlyMap<string, number>;
  readonly hash: string;
}

/**
 * Compares each page number, as the text layer has it, with the label of the page that its destination is on, and each
 * folio with the page that it stands on; the last number in a link also with the page to which the link leads, and with the
 * name that the link is given.
 */
export function checkPageNumbers({
  printed,
  written,
  links,
  pageOf,
  fullPageOf,
  hash,
}: NumbersToCheck): Observation[] {
  const numbers = [...printed, ...written.flatMap(readOwn)];
  // Of several numbers in a link, as in a range of pages, the last one remains.
  const linked = new Map(
    numbers.flatMap((number) => (number.link === undefined ? [] : [[number.link, number] as const])),
  );
  return [
    ...written.flatMap((number) => {
      const { target, pageIndex } = number;
      if (target === 'hash') return judgeHash(number, hash);
      if (target === 'folio') return judge(number, 'its own page', String(pageIndex + 1));
      return target.document === 'own' ? [] : judge(number, target.id, fullPageOf.get(target.id)?.toString());
    }),
    ...numbers.flatMap((number) => judge(number, number.id, pageOf.get(number.id)?.toString())),
    ...[...linked].flatMap(([link, number]) => {
      const found = links.get(link);
      if (!found || 'action' in found.target) return [];
      const { name, target } = found;
      const isNamed = name.split(/\D+/).includes(number.printed);
      const unnamed = `a link shows the page number ${number.printed} and is called ${JSON.stringify(name)}`;
      return [
        ...judge(number, target.id, pageOf.get(target.id)?.toString()),
        ...(isNamed ? [] : [describe(number.pageIndex, unnamed)]),
      ];
    }),
  ];
}

function readOwn({ target, ...number }: WrittenNumber): PrintedPageNumber[] {
  return typeof target === 'string' || target.document === 'full' ? [] : [{ ...number, id: target.id }];
}

function judge(
  { printed, pageIndex }: Pick<PrintedPageNumber, 'printed' | 'pageIndex'>,
  id: string,
  page = 'nowhere',
): Observation[] {
  if (page === printed) return [];
  return [describe(pageIndex, `the page number ${printed} stands for ${id}, whose page is ${page}`)];
}

function judgeHash({ printed, pageIndex }: WrittenNumber, hash: string): Observation[] {
  if (printed === hash) return [];
  return [describe(pageIndex, `the hash ${printed} stands at the foot, that of the data is ${hash}`)];
}

function describe(pageIndex: number, detail: string): Observation {
  return { rule: 'false-page-number', clause: 'ISO 32000-1, 12.4.2', page: pageIndex + 1, detail };
}
