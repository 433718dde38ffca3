import { deflate } from '../pdf/deflate.ts';
import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';
import { walkStructure } from '../pdf/walk-structure.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Finding, FinishedPdf } from './finished-pdf.ts';
import { inspectPdf } from './inspect/inspect-pdf.ts';
import { markContents } from './mark-contents.ts';
import { mendDocument } from './mend-document.ts';
import { numberLines } from './number-lines.ts';
import { readPrintedDocument } from './printed-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Turns a tagged print, or several that lie one behind the other, into the document that is published: tags mended,
 * written anew with fixed dates and ids. It claims PDF/UA-1 and PDF/A-3a if the inspection finds nothing against them.
 * Throws `UnknownPdfError` where the print is not of the form that Chromium is known to write.
 */
export async function finishPdf(prints: readonly Uint8Array[], facts: DocumentFacts): Promise<FinishedPdf> {
  const printed = readPrintedDocument(prints);
  if (printed.pages.length !== facts.pageCount)
    throw new UnknownPdfError(`${printed.pages.length} pages where the page map has ${facts.pageCount}`);
  const mended = mendDocument(printed, facts);
  const marked = markContents(printed, mended);
  const { document, contents } = numberLines({ document: printed, contents: marked }, facts);
  const deflatedPages = Promise.all(contents.pages.map(deflate));
  const elements = walkStructure(document.structure);
  const findings = [
    ...mended.observations.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...inspectPdf({ document, contents, facts, elements }),
  ];
  const claim = findings.some(({ kind }) => kind === 'conformance') ? 'none' : 'pdf-ua-and-pdf-a';
  const bytes = await writeDocument({ document, contents, deflatedPages, facts, claim });
  return { bytes, pageCount: document.pages.length, findings };
}
