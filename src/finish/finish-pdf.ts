import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { FinishedPdf } from './finished-pdf.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { markContents } from './mark-contents.ts';
import { mendDocument } from './mend-document.ts';
import { readPrintedDocument } from './printed-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Turns a tagged print into the document that is published: tags mended, written anew with fixed dates and ids. It
 * claims PDF/UA-1 and PDF/A-3a if the inspection finds nothing. Throws `UnknownPdfError` where the print is not of the
 * form that Chromium is known to write.
 */
export async function finishPdf(printed: Uint8Array, facts: DocumentFacts): Promise<FinishedPdf> {
  const document = readPrintedDocument(printed);
  if (document.pages.length !== facts.pageCount)
    throw new UnknownPdfError(`${document.pages.length} pages where the page map has ${facts.pageCount}`);
  const mended = mendDocument(document, facts);
  const contents = markContents(document, mended.missingSpaces);
  const findings = [...mended.findings, ...inspectPdf({ document, contents, facts })];
  const claim = findings.length === 0 ? 'pdf-ua-and-pdf-a' : 'none';
  const bytes = await writeDocument({ document, contents, facts, claim });
  return { bytes, pageCount: document.pages.length, findings };
}
