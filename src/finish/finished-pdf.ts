/** A finished document and what its inspection found. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** If one of them is of the kind `conformance`, the document claims nothing; else the standards to which it was made. */
  readonly findings: readonly Finding[];
}

/** Something that the inspection found wrong in a document. */
export type Finding =
  /** Against a standard that the document claims, or hard to understand for those who hear it. */
  | (Observation & { readonly kind: 'conformance' | 'sense' })
  /** Hard to read for those who see it. */
  | (LayoutObservation & { readonly kind: 'layout' });

/** Text that lies on other text, or is cut off; `detail` says by how much, in points. */
export interface LayoutObservation extends Observation {
  readonly rule: 'text-over-text' | 'text-cut-off';
  /** That text, and the other one. */
  readonly texts: readonly string[];
}

/** What is wrong, and where. */
export interface Observation {
  /** Stable, kebab-case. */
  readonly rule: string;
  /** The clause of the standard: `ISO 14289-1, 7.18.5`; `WCAG 2.2, 2.4.4` where only sense is at stake. */
  readonly clause: string;
  /** Counted from 1. */
  readonly page?: number;
  /** In English: which text, link, table or object. */
  readonly detail: string;
  /** The texts that it is about, so that they can be found in the data; where there are none, those that the detail quotes. */
  readonly texts?: readonly string[];
}
