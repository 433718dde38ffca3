import type { PrintForm } from '../../model/print/print-form.ts';
import type { LineNumberStyle } from '../../model/print/print-job.ts';

/** How the pages of a form differ from those of the full document. */
export interface FormLayout {
  /** Printed on one side of the paper: left and right pages are alike, and nothing has to begin on the right. */
  readonly isSingleSided: boolean;
  /** Style sheets of the form alone. */
  readonly sheets: readonly string[];
  /** Given where lines are numbered, except in the parts that are named. */
  readonly lineNumbers?: {
    readonly style: Omit<LineNumberStyle, 'face'>;
    readonly exceptIn: readonly string[];
  };
}

const likeFull: FormLayout = { isSingleSided: false, sheets: [] };

/** In the inner margin. */
const lineNumberStyle: Omit<LineNumberStyle, 'face'> = {
  sizePt: 7.5,
  rightPt: 66,
  colour: '#55606b',
  fifthColour: '#1b1f24',
};

const layouts: Readonly<Partial<Record<PrintForm, FormLayout>>> = {
  large: {
    isSingleSided: true,
    sheets: ['print-single-column.css', 'print-large.css', 'print-large-parts.css'],
  },
  // On one side: sheets of a working copy are handed round one by one, and their backs are for notes.
  working: {
    isSingleSided: true,
    sheets: [
      'print-single-column.css',
      'print-working.css',
      'print-working-goals.css',
      'print-amendment.css',
    ],
    lineNumbers: { style: lineNumberStyle, exceptIn: ['cover', 'contents', 'amendment'] },
  },
};

/** The layout of a form. */
export function layOutForm(form: PrintForm): FormLayout {
  return layouts[form] ?? likeFull;
}
