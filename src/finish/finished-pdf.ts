/** A finished document and what its inspection found. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Empty if the document claims PDF/UA-1 and PDF/A-3a; it claims nothing otherwise. */
  readonly findings: readonly Finding[];
}

/** Something that the inspection found wrong in a document. */
export interface Finding {
  /** Stable, kebab-case. */
  readonly rule: string;
  /** The standard's clause: `ISO 14289-1, 7.18.5`. */
  readonly clause: string;
  /** Counted from 1. */
  readonly page?: number;
  /** In English: which text, link, table or object. */
  readonly detail: string;
}
