import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { writeTreeRoot } from '../../pdf/structure/write-structure.ts';
import { createPdfWriter } from '../../pdf/write/pdf-writer.ts';
import { writeOutline } from '../../pdf/write/write-outline.ts';
import type { OutlineToWrite } from '../../pdf/write/write-outline.ts';
import { writeNameTree } from '../../pdf/write/write-tree.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Finding, FinishedPdf } from '../finished-pdf.ts';
import { writeAttachments } from '../metadata/attachments.ts';
import { formatDocumentInfo } from '../metadata/document-info.ts';
import { roles } from '../mend/structure-types.ts';
import type { PartFont } from '../fonts/part-fonts.ts';
import { createFontUnion } from '../fonts/unite-fonts.ts';
import type { UnitedFonts } from '../fonts/unite-fonts.ts';
import type { SealedPart } from '../seal/sealed-part.ts';
import { addPart } from './add-part.ts';
import { checkPageNumbers } from './check-page-numbers.ts';
import { readDigitFaces } from './digit-faces.ts';
import type { DigitFaces } from './digit-faces.ts';
import { inspectWhole } from './inspect-whole.ts';
import { nestOutline } from './nest-outline.ts';
import { formatPdf2Destination } from './pdf-2-structure.ts';
import type { NumbersToSet } from './set-numbers.ts';
import { addBlank, digitsIndex, numberInPrint, openWhole } from './whole.ts';
import type { Whole } from './whole.ts';
import { writeCatalog } from './write-catalog.ts';

/** A part of a document and where it lies. */
export interface PartToAssemble {
  /** Read when its turn comes: many parts are much. */
  readonly read: () => Promise<SealedPart>;
  readonly readFonts: () => Promise<readonly PartFont[]>;
  /** The number of its first page. */
  readonly firstPage: number;
  /** Whether an empty page is before it. */
  readonly isAfterBlank: boolean;
}

/** What a document is assembled from. */
export interface DocumentToAssemble extends Omit<NumbersToSet, 'firstPage'> {
  readonly parts: readonly PartToAssemble[];
  /** The print of all digits in each face. */
  readonly digits: Uint8Array;
}

/**
 * Puts the parts of a document together, writes all numbers into their places, and inspects the whole. It claims its
 * standards if the browser is a verified one and the inspection finds nothing against them. Throws `UnknownPdfError` where the
 * parts are not those of the facts.
 */
export async function assembleDocument(
  { parts, digits, ...numbers }: DocumentToAssemble,
  facts: DocumentFacts,
): Promise<FinishedPdf> {
  const writer = createPdfWriter();
  const faces = readDigitFaces(digits);
  const { standard } = facts;
  const whole = openWhole(writer, { digits: faces, united: await uniteFonts(parts, faces), standard });
  for (const { read, firstPage, isAfterBlank } of parts) {
    const part = await read();
    if (isAfterBlank) addBlank(whole);
    addPart(whole, part, { ...numbers, firstPage });
  }
  if (whole.pageNumbers.length !== facts.pageCount)
    throw new UnknownPdfError(`${whole.pageNumbers.length} pages where the page map has ${facts.pageCount}`);
  const findings = inspectAll(whole, numbers, facts);
  const isSound = !findings.some(({ kind }) => kind === 'conformance');
  const claim = facts.isVerified && isSound ? 'pdf-ua-and-pdf-a' : 'none';
  const { catalogNumber, pageTreeNumber, treeRootNumber } = whole;
  // ISO 19005-4, 6.1.3: there is none in PDF 2.0, whose metadata say all.
  const infoNumber = whole.pdf2 ? undefined : writer.addValue(formatDocumentInfo(facts));
  writeEnds(whole);
  const outlineNumber = whole.outline.length === 0 ? undefined : writeBookmarks(whole);
  const attachments = await writeAttachments(writer, facts);
  const destinationsNumber = writeNameTree(writer, whole.destinations);
  writeCatalog(
    writer,
    { catalogNumber, pageTreeNumber, treeRootNumber, destinationsNumber, outlineNumber, attachments },
    { facts, claim },
  );
  const bytes = await writer.finish({
    version: whole.pdf2 ? '2.0' : '1.7',
    catalogNumber,
    infoNumber,
    permanentId: facts.identity.slice(0, 32),
  });
  return { bytes, pageCount: whole.pageNumbers.length, findings };
}

function writeBookmarks({ writer, outline, pdf2, documentNumber }: Whole): number {
  const formatDestination =
    pdf2 &&
    (({ pageNumber: page, elementNumber: element = documentNumber, xPt, yPt }: OutlineToWrite): string =>
      formatPdf2Destination({ page, element, xPt, yPt }));
  return writeOutline(writer, nestOutline(outline), formatDestination);
}

/** Reads the fonts of all parts, one after the other. */
async function uniteFonts(
  parts: readonly PartToAssemble[],
  { fonts: digits }: DigitFaces,
): Promise<UnitedFonts> {
  const union = createFontUnion();
  const collect = (fonts: readonly PartFont[], printIndex: number): void => {
    union.collect(
      fonts.map((font) => ({ ...font, objectNumber: numberInPrint(printIndex, font.objectNumber) })),
    );
  };
  collect(digits, digitsIndex);
  for (const [index, { readFonts }] of parts.entries()) collect(await readFonts(), index + 1);
  return await union.finish(numberInPrint(parts.length + 1, 0));
}

function inspectAll(whole: Whole, numbers: Omit<NumbersToSet, 'firstPage'>, facts: DocumentFacts): Finding[] {
  const { printed, written, links, linkOf, pageOf, headings, findings } = whole;
  const falseNumbers = checkPageNumbers({
    printed,
    written,
    links: linkOf,
    pageOf,
    fullPageOf: numbers.fullPageOf,
    hash: numbers.hash,
  });
  return [
    ...falseNumbers.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...findings,
    ...inspectWhole({ facts, pageOf, headings, links }),
  ];
}

/** The page tree, and the root of the structure. */
function writeEnds(whole: Whole): void {
  const { writer, pageTreeNumber, pageNumbers, treeKids, documentNumber, treeRootNumber, rootKids } = whole;
  writer.setValue(
    pageTreeNumber,
    formatDictionary([
      ['Type', '/Pages'],
      ['Count', String(pageNumbers.length)],
      ['Kids', `[${treeKids.join(' ')}]`],
    ]),
  );
  writer.setValue(
    documentNumber,
    formatDictionary([
      ['S', '/Document'],
      ['P', formatReference(treeRootNumber)],
      ['K', `[${rootKids.map(formatReference).join(' ')}]`],
      ...whole.rootEntries,
      ...(whole.pdf2 ? [whole.pdf2.namespaceEntry] : []),
    ]),
  );
  whole.pdf2?.finish();
  writeTreeRoot(writer, {
    rootNumber: treeRootNumber,
    documentNumber,
    parentTree: whole.parentTree,
    nextKey: whole.nextKey,
    ids: whole.ids,
    namespaces: whole.pdf2 ? [whole.pdf2.namespaceEntry[1]] : [],
    roleMap: new Map(
      [...whole.roles].sort().flatMap((type) => {
        const role = roles.get(type);
        return role === undefined ? [] : [[type, role] as const];
      }),
    ),
  });
}
