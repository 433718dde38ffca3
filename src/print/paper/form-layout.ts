import type { LineNumberStyle } from '../../model/print/print-job.ts';
import { inks, usualPaper } from './paper.ts';
import type { Paper } from './paper.ts';

/** How the pages of a form look. */
export interface FormLayout {
  readonly paper: Paper;
  /** Printed on one side of the paper: left and right pages are alike, and nothing has to begin on the right. */
  readonly isSingleSided: boolean;
  readonly margins: MarginStyle;
  /** Style sheets of the form alone. */
  readonly sheets: readonly string[];
  /** In large print pictures are as wide as the text, and words that do not fit below follow on the next page. */
  readonly figures: 'usual' | 'large';
  /** Whether a card has its lists side by side, page by page, or one below the other, from page to page. */
  readonly cards: 'in-columns' | 'flowing';
  /** Given where lines are numbered, except in the parts that are named. */
  readonly lineNumbers?: {
    readonly style: Omit<LineNumberStyle, 'face'>;
    readonly exceptIn: readonly string[];
  };
}

/** How head, foot and page number are set. */
export interface MarginStyle {
  readonly text: Lettering;
  readonly folio: Lettering & { readonly widthMm: number };
  /** Between the text and what stands at its foot at the left. */
  readonly footGapMm: number;
  /** Whether the head has lines of its own, one above the other. */
  readonly headLines: 'one' | 'several';
  /** Of what stands at the right of the head, where it is a mark of the form. */
  readonly mark?: Lettering;
}

interface Lettering {
  /** Weight, size and height of the line. */
  readonly font: string;
  readonly colour: string;
}

/** That of the full document. */
export const usualLayout: FormLayout = {
  paper: usualPaper,
  isSingleSided: false,
  margins: {
    text: { font: '400 7.5pt/11.25pt', colour: inks.muted },
    folio: { font: '700 10.5pt/11.25pt', colour: inks.ink, widthMm: 14 },
    footGapMm: 6.5,
    headLines: 'one',
  },
  sheets: [],
  figures: 'usual',
  cards: 'in-columns',
};
