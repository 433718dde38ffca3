import { roundLength } from '../../content/lengths.ts';
import { listParts } from './list-parts.ts';
import { headedPart } from '../parts/part.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';

/** Everything that the full document says, for debating amendments, and a form to propose one. */
export function workingParts(context: PrintContext): readonly Part[] {
  return listParts(context, amendmentPart(context));
}

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

const pitchMm = 3.4;
const namedLine = 7;
const widthsMm = [26, 29, 24, 28, 11, 27, 29, 25, 28, 18];

/** A text with numbered lines in small: it shows how a place is named. */
const lineSpecimen: readonly SpecimenLine[] = widthsMm.map((widthMm, index) => ({
  number: index + 1,
  yMm: roundLength(pitchMm * (index + 1), 1),
  widthMm,
  isNamed: index + 1 === namedLine,
}));
