import { UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';
import { walkStructure } from '../pdf/structure/structure-element.ts';
import { checkPageNumbers } from './check-page-numbers.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Finding, FinishedPdf } from './finished-pdf.ts';
import { inspectPdf } from './inspect/inspect-pdf.ts';
import { joinPrints } from './join/join-prints.ts';
import { readDigitFaces } from './digit-faces.ts';
import type { MendedPrint } from './mend/mend-print.ts';
import { setPageNumbers } from './set-page-numbers.ts';
import { simplifyTables } from './mend/simplify-tables.ts';
import { writeDocument } from './write/write-document.ts';

/** A mended part of a document and where it lies. */
export interface PartToFinish {
  readonly print: MendedPrint;
  /** The number of its first page. */
  readonly firstPage: number;
  /** Whether an empty page is before it. */
  readonly isAfterBlank: boolean;
}

/** What finishing makes a document of. */
export interface PrintToFinish {
  readonly parts: readonly PartToFinish[];
  /** The print of all digits in each face. */
  readonly digits: Uint8Array;
  /** The page of each destination. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The same of the full document; empty for that one. */
  readonly fullPageOf: ReadonlyMap<string, number>;
}

/**
 * Turns the mended parts of a document into the one that is published, with page numbers in their places, written anew with
 * fixed dates and ids. It claims PDF/UA-1 and PDF/A-3a if the browser is a verified one and the inspection finds nothing
 * against them. Throws `UnknownPdfError` where the prints are not those of the facts.
 */
export async function finishPdf(
  { parts, digits, pageOf, fullPageOf }: PrintToFinish,
  facts: DocumentFacts,
): Promise<FinishedPdf> {
  const faces = readDigitFaces(digits, parts.length);
  const numbered = parts.map(({ print, firstPage, isAfterBlank }) => ({
    print: setPageNumbers(print, { firstPage, pageOf, fullPageOf }, faces),
    isAfterBlank,
  }));
  const { document, contents, deflatedPages, pageNumbers, writtenNumbers, observations } = await joinPrints(
    numbered,
    faces,
  );
  if (document.pages.length !== facts.pageCount)
    throw new UnknownPdfError(`${document.pages.length} pages where the page map has ${facts.pageCount}`);
  simplifyTables(document.structure);
  const elements = walkStructure(document.structure);
  const findings = [
    ...[
      ...observations,
      ...checkPageNumbers(document, { printed: pageNumbers, written: writtenNumbers, fullPageOf }),
    ].map((observation): Finding => ({
      ...observation,
      kind: 'conformance',
    })),
    ...inspectPdf({ document, contents, facts, elements }),
  ];
  const isSound = !findings.some(({ kind }) => kind === 'conformance');
  const claim = facts.isVerified && isSound ? 'pdf-ua-and-pdf-a' : 'none';
  const bytes = await writeDocument({ document, contents, deflatedPages, facts, claim });
  return { bytes, pageCount: document.pages.length, findings };
}
