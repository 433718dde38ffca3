import type { DocumentFacts } from './document-facts.ts';
import type { Finding } from './finished-pdf.ts';
import type { MarkedContents } from './mark-contents.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The finished document before it is written. */
export interface InspectedDocument {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  readonly facts: DocumentFacts;
}

/** Looks for everything that PDF/UA-1 and PDF/A-3a forbid and that a print by Chromium can hold. */
export function inspectPdf(_: InspectedDocument): Finding[] {
  return [];
}
