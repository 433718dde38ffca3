import { UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';
import { walkStructure } from '../pdf/structure/structure-element.ts';
import { checkPageNumbers } from './check-page-numbers.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Finding, FinishedPdf } from './finished-pdf.ts';
import { inspectPdf } from './inspect/inspect-pdf.ts';
import { joinPrints } from './join/join-prints.ts';
import type { MendedPrint } from './mend/mend-print.ts';
import { simplifyTables } from './mend/simplify-tables.ts';
import { writeDocument } from './write/write-document.ts';

/**
 * Turns the mended prints of a document into the one that is published, written anew with fixed dates and ids. It claims
 * PDF/UA-1 and PDF/A-3a if the browser is a verified one and the inspection finds nothing against them. Throws
 * `UnknownPdfError` where the prints are not those of the facts.
 */
export async function finishPdf(prints: readonly MendedPrint[], facts: DocumentFacts): Promise<FinishedPdf> {
  const { document, contents, deflatedPages, pageNumbers, observations } = await joinPrints(prints);
  if (document.pages.length !== facts.pageCount)
    throw new UnknownPdfError(`${document.pages.length} pages where the page map has ${facts.pageCount}`);
  simplifyTables(document.structure);
  const elements = walkStructure(document.structure);
  const findings = [
    ...[...observations, ...checkPageNumbers(document, pageNumbers)].map((observation): Finding => ({
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
