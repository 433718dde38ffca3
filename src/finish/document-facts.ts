import type { PdfStandard } from '../model/print/pdf-standard.ts';

/** What finishing has to know about a document beside its print. */
export interface DocumentFacts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The body that adopted the text. */
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** What it is about, in a few words each. */
  readonly keywords?: readonly string[];
  readonly subject?: string;
  /** The program that made the document. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The only clock: creation and modification date of the document and of its attachments. */
  readonly date: Date;
  /** SHA-256 of the data and the form, in hexadecimal; the document's lasting `/ID` comes from it. */
  readonly identity: string;
  /** What the page map says; a print with another number of pages is refused. */
  readonly pageCount: number;
  readonly attachments: readonly Attachment[];
  /** What the document is made to, and claims. */
  readonly standard: PdfStandard;
  /** Whether validators passed what is made of this browser's prints; the document claims nothing where it is false. */
  readonly isVerified: boolean;
}

/** A file that travels with the document. */
export interface Attachment {
  /** File name; may hold folders with `/`. */
  readonly name: string;
  /** `application/json`, `text/markdown` … */
  readonly mediaType: string;
  readonly description: string;
  /** ISO 32000-2, 7.11.3: `Source` is what the document was made from. */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  readonly bytes: Uint8Array;
}
