import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { FinishedPdf } from './finished-pdf.ts';
import { readPrintedDocument } from './printed-document.ts';
import { renumberTableIds } from './renumber-table-ids.ts';
import { writeDocument } from './write-document.ts';

/**
 * Turns a tagged print into the document that is published: written anew with fixed dates and ids, tags mended.
 * Throws `UnknownPdfError` where the print is not of the form that Chromium is known to write.
 */
export async function finishPdf(printed: Uint8Array, facts: DocumentFacts): Promise<FinishedPdf> {
  const document = readPrintedDocument(printed);
  if (document.pages.length !== facts.pageCount)
    throw new UnknownPdfError(`${document.pages.length} pages where the page map has ${facts.pageCount}`);
  renumberTableIds(document.structure);
  const bytes = await writeDocument(document, facts);
  return { bytes, pageCount: document.pages.length, findings: [] };
}
