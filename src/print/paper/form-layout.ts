import type { LineNumberStyle } from '../../model/print/print-job.ts';

/** How the pages of a form differ from those of other forms. */
export interface FormLayout {
  /** Printed on one side of the paper: left and right pages are alike, and nothing has to begin on the right. */
  readonly isSingleSided: boolean;
  /** Style sheets of the form alone. */
  readonly sheets: readonly string[];
  /** In large print pictures are as wide as the text, and words that do not fit below follow on the next page. */
  readonly figures: 'usual' | 'large';
  /** Given where lines are numbered, except in the parts that are named. */
  readonly lineNumbers?: {
    readonly style: Omit<LineNumberStyle, 'face'>;
    readonly exceptIn: readonly string[];
  };
}

/** That of the full document. */
export const usualLayout: FormLayout = { isSingleSided: false, sheets: [], figures: 'usual' };
