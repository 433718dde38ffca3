import { createObjectCopier } from '../../pdf/write/copy-objects.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import type { PdfWriter } from '../../pdf/write/pdf-writer.ts';
import type { Finding } from '../finished-pdf.ts';
import type { PrintedPageNumber } from '../mend/align-texts.ts';
import type { UnitedFonts } from '../fonts/unite-fonts.ts';
import type { PdfStandard } from '../../model/print/pdf-standard.ts';
import { createPdf2Structure } from './pdf-2-structure.ts';
import type { Pdf2Structure } from './pdf-2-structure.ts';
import type { SealedHeading } from '../seal/sealed-part.ts';
import type { WrittenNumber } from './check-page-numbers.ts';
import type { DigitFaces } from './digit-faces.ts';
import type { WholeLink } from './inspect-whole.ts';
import type { OutlineEntry } from './nest-outline.ts';

/** What grows with each part. */
export interface Whole {
  readonly writer: PdfWriter;
  /** Where the document is one of PDF 2.0. */
  readonly pdf2: Pdf2Structure | undefined;
  readonly digits: DigitFaces;
  /** The number in the document of a font of a print, by the place of the print: that of digits comes first. */
  readonly copyFont: (printIndex: number, printedNumber: number) => number;
  readonly catalogNumber: number;
  readonly pageTreeNumber: number;
  readonly treeRootNumber: number;
  readonly documentNumber: number;
  /** Object numbers, in page order. */
  readonly pageNumbers: number[];
  /** Of pages and of nodes of the page tree. */
  readonly treeKids: string[];
  readonly rootKids: number[];
  readonly rootEntries: Map<string, string>;
  readonly parentTree: [number, string][];
  nextKey: number;
  readonly ids: [string, number][];
  readonly roles: Set<string>;
  readonly outline: OutlineEntry[];
  readonly destinations: [string, string][];
  readonly pageOf: Map<string, number>;
  readonly headings: SealedHeading[];
  readonly links: WholeLink[];
  /** By the numbers that page numbers know them by. */
  readonly linkOf: Map<number, WholeLink>;
  readonly printed: PrintedPageNumber[];
  readonly written: WrittenNumber[];
  readonly findings: Finding[];
  mediaBox: string;
  partCount: number;
}

/** A document without a page. */
export function openWhole(
  writer: PdfWriter,
  { digits, united, standard }: { digits: DigitFaces; united: UnitedFonts; standard: PdfStandard },
): Whole {
  const copier = createObjectCopier(united.objects, writer);
  return {
    writer,
    pdf2: standard === 'ua-2' ? createPdf2Structure(writer) : undefined,
    digits,
    copyFont: (printIndex, printedNumber) => {
      const number = united.numberOf.get(numberInPrint(printIndex, printedNumber));
      if (number === undefined) throw new UnknownPdfError('a font is not among those that were united');
      return copier.copyObject(number);
    },
    catalogNumber: writer.allocate(),
    pageTreeNumber: writer.allocate(),
    treeRootNumber: writer.allocate(),
    documentNumber: writer.allocate(),
    pageNumbers: [],
    treeKids: [],
    rootKids: [],
    rootEntries: new Map(),
    parentTree: [],
    nextKey: 0,
    ids: [],
    roles: new Set(),
    outline: [],
    destinations: [],
    pageOf: new Map(),
    headings: [],
    links: [],
    linkOf: new Map(),
    printed: [],
    written: [],
    findings: [],
    mediaBox: '',
    partCount: 0,
  };
}

/** An empty page, of the size of the document's first one. */
export function addBlank(whole: Whole): void {
  const { writer, pageTreeNumber } = whole;
  const content = writer.allocate();
  writer.setStream(content, compress(Buffer.alloc(0)));
  const number = writer.addValue(
    formatDictionary([
      ['Type', '/Page'],
      ['Parent', formatReference(pageTreeNumber)],
      ['Resources', '<<>>'],
      ['MediaBox', whole.mediaBox],
      ['Contents', formatReference(content)],
      ['StructParents', String(whole.nextKey)],
      ['Tabs', '/S'],
    ]),
  );
  whole.parentTree.push([whole.nextKey, '[]']);
  whole.nextKey++;
  whole.pageNumbers.push(number);
  whole.treeKids.push(formatReference(number));
}

/** A stream that is still being compressed. */
export async function compress(
  bytes: Uint8Array,
): Promise<{ entries: [string, string][]; bytes: Uint8Array }> {
  return { entries: [['Filter', '/FlateDecode']], bytes: await deflate(bytes) };
}

/** More than any print has objects. */
const numbersAPrint = 100_000_000;
/** The place of the print of digits among the prints of a document; parts follow. */
export const digitsIndex = 0;

/** Numbers of different prints, kept apart. */
export function numberInPrint(printIndex: number, printedNumber: number): number {
  return printIndex * numbersAPrint + printedNumber;
}
