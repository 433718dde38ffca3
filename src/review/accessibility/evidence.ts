/**
 * What automatic checks of accessibility found in a built site, and how: evidence of these checks, not of conformance.
 * `review-evidence.schema.json` documents the shape for programs.
 */
export interface Evidence {
  /** When the checks began, ISO 8601 in UTC. */
  readonly checked: string;
  /** What was run, with versions. */
  readonly tools: readonly Tool[];
  /** The manifest beside the site; left out where there is none. */
  readonly manifest?: {
    /** In hexadecimal. */
    readonly sha256: string;
    /** Pages and documents that were checked and are not as the manifest has them. */
    readonly differing: readonly string[];
  };
  /** How each page was looked at, one after the other. */
  readonly viewings: readonly Viewing[];
  readonly pages: readonly PageEvidence[];
  readonly documents: DocumentEvidence;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
  /** What it was asked for: `headings`, `reflow`, `claimed-standards`, or groups of rules of axe. */
  readonly checks: readonly string[];
}

/** The size of the window and the colours that a visitor prefers. */
export interface Viewing {
  readonly widthPx: number;
  readonly scheme: 'light' | 'dark';
}

export interface PageEvidence {
  /** Relative to the site. */
  readonly page: string;
  /** What axe objects to. */
  readonly violations: readonly RuleFinding[];
  /** Where axe could not decide: somebody has to look. */
  readonly undecided: readonly RuleFinding[];
  /** Rules that were applied and found nothing wrong. */
  readonly passed: number;
  /** Texts whose contrast was measured and is enough. */
  readonly contrastMeasured: number;
  /** The levels of the headings in their order, and what is wrong with them. */
  readonly headings: { readonly levels: readonly number[]; readonly faults: readonly HeadingFault[] };
  /** The widths at which it has to be scrolled sideways. */
  readonly scrollsSideways: readonly number[];
}

export type HeadingFault = 'no-first-level' | 'several-first-levels' | 'skipped-level' | 'empty-heading';

/** A rule with the places where it applies; the same in each viewing is counted once. */
export interface RuleFinding {
  /** As axe calls it: `color-contrast`. */
  readonly rule: string;
  readonly help: string;
  readonly address: string;
  readonly count: number;
  /** The first places, as CSS selectors. */
  readonly places: readonly string[];
}

/** Without a validator nothing is known of the documents but that they are there. */
export type DocumentEvidence =
  | { readonly state: 'not-checked'; readonly documents: readonly string[] }
  | { readonly state: 'checked'; readonly documents: readonly DocumentVerdict[] };

export interface DocumentVerdict {
  /** Relative to the folder of the results. */
  readonly document: string;
  /** For each standard that the file claims: `PDF/UA-1`. */
  readonly verdicts: readonly { readonly standard: string; readonly passed: boolean }[];
}
