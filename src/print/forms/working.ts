import { roundLength } from '../../content/lengths.ts';
import type { LineNumberStyle } from '../../model/print/print-job.ts';
import { usualLayout } from '../paper/form-layout.ts';
import { inks } from '../paper/paper.ts';
import { headedPart } from '../parts/part.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';
import { full, listAllParts } from './full.ts';

/** In the inner margin. */
const lineNumberStyle: Omit<LineNumberStyle, 'face'> = {
  sizePt: 9,
  rightPt: 66,
  colour: inks.muted,
  fifthColour: inks.ink,
};

/** Everything that the full document says, for debating amendments, and a form to propose one. */
export const working: Form = {
  ...full,
  id: 'working',
  place: 60,
  listContents: inDocumentLanguage,
  listParts: (context) => listAllParts(context, amendmentPart(context)),
  // On one side: sheets of a working copy are handed round one by one, and their backs are for notes.
  layout: {
    ...usualLayout,
    isSingleSided: true,
    margins: {
      ...usualLayout.margins,
      headLines: 'several',
      mark: { font: '700 13pt/15pt', colour: inks.ink },
    },
    sheets: [
      'print-single-column.css',
      'print-working.css',
      'print-working-goals.css',
      'print-amendment.css',
    ],
    cards: 'flowing',
    lineNumbers: { style: lineNumberStyle, exceptIn: ['cover', 'contents', 'amendment'] },
  },
  markLabel: ({ status }) => `print.working.${status.type === 'draft' ? 'markDraft' : 'mark'}`,
};

function amendmentPart({ label }: PrintContext): Part {
  const heading = label('print.amendment.heading');
  return {
    ...headedPart('amendment', heading),
    template: 'amendment.njk',
    values: { heading, specimen: lineSpecimen },
  };
}

/** A line of text as a bar, with its number at the left. */
interface SpecimenLine {
  readonly number: number;
  /** Base line. */
  readonly yMm: number;
  readonly widthMm: number;
  readonly isNamed: boolean;
}

const pitchMm = 3.5;
const namedLine = 7;
const widthsMm = [26, 29, 24, 28, 11, 27, 29, 25, 28, 18];

/** A text with numbered lines in small: it shows how a place is named. */
const lineSpecimen: readonly SpecimenLine[] = widthsMm.map((widthMm, index) => ({
  number: index + 1,
  yMm: roundLength(pitchMm * (index + 1), 1),
  widthMm,
  isNamed: index + 1 === namedLine,
}));
